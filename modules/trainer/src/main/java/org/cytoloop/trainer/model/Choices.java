/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.training.BalancePlan;
import org.cytoloop.operations.training.TrainingChoice;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.spi.Services;
import org.cytoloop.trainer.settings.SettingsBook;
import org.cytoloop.trainer.settings.TrainerSettings;
import org.cytoloop.workbench.desk.OpenStudy;
import org.openide.util.NbBundle.Messages;

/** What there is to choose from, and what was chosen for the staining that is labelled. For the EDT. */
@Messages({
    "Choices_balance=Changing the balance",
    "Choices_noTrainer=No trainer is installed (see Help > Providers).",
    "Choices_noFeatures=No features are chosen: tick at least one set under Advanced."
})
public final class Choices {
    private final OpenStudy open;
    private final SettingsBook book;
    private final Runnable changed;
    private final List<ClassifierTrainer> trainers = List.copyOf(Services.all(ClassifierTrainer.class));
    private final List<FeatureExtractor> featureSets = List.copyOf(Services.all(FeatureExtractor.class));
    private String staining;
    private String wrong = "";

    Choices(OpenStudy open, SettingsBook book, Runnable changed) {
        this.open = open;
        this.book = book;
        this.staining = open.staining().name();
        this.changed = changed;
    }

    /** The trainers that are installed. */
    public List<ClassifierTrainer> trainers() {
        return trainers;
    }

    /** The feature sets that are installed. */
    public List<FeatureExtractor> featureSets() {
        return featureSets;
    }

    /** What was chosen. */
    public TrainerSettings settings() {
        return book.of(staining);
    }

    /** The chosen trainer, else the first; empty when none is installed. */
    public Optional<ClassifierTrainer> trainer() {
        String wanted = settings().trainer();
        return trainers.stream()
                .filter(trainer -> trainer.id().equals(wanted))
                .findFirst()
                .or(() -> trainers.stream().findFirst());
    }

    /** Ids of the feature sets that are used. */
    public List<String> usedSets() {
        return featureSets.stream()
                .map(FeatureExtractor::id)
                .filter(id -> !settings().without().contains(id))
                .toList();
    }

    /** Chooses otherwise; all of it is right. */
    public void set(TrainerSettings next) {
        if (!next.equals(settings()) || !wrong.isEmpty()) {
            wrong = "";
            book.set(staining, next);
            changed.run();
        }
    }

    /** Something that was typed cannot be used, as this sentence says; empty when it was put right. */
    public void setWrong(String sentence) {
        if (!sentence.equals(wrong)) {
            wrong = sentence;
            changed.run();
        }
    }

    /** What is wrong with the choice, in a sentence; empty when it can be used. */
    public String problem() {
        if (trainers.isEmpty()) {
            return Bundle.Choices_noTrainer();
        }
        return usedSets().isEmpty() ? Bundle.Choices_noFeatures() : wrong;
    }

    /** The study's balance, and what it comes to with the samples there are. */
    public BalancePlan balance() {
        return BalancePlan.of(open.study().balances().of(staining), open.study().sampleCounts(staining));
    }

    /** Makes this the study's balance; can be undone. */
    public void takeBalance(TrainingBalance next) {
        String of = staining;
        if (!open.study().balances().of(of).equals(next)) {
            open.writer().submit(Bundle.Choices_balance(), study -> {
                study.balances().take(of, next);
                return null;
            });
        }
    }

    /** What a training would be told; empty while there is a problem. */
    Optional<TrainingChoice> choice() {
        if (!problem().isEmpty()) {
            return Optional.empty();
        }
        TrainerSettings now = settings();
        return trainer()
                .map(trainer -> new TrainingChoice(
                        trainer.id(),
                        parameters(trainer),
                        usedSets(),
                        open.study().balances().of(staining),
                        now.seed()));
    }

    /** What was chosen of a trainer's parameters, as far as this version of it knows and allows it. */
    public Map<String, String> parameters(ClassifierTrainer trainer) {
        Map<String, String> given = settings().parametersOf(trainer.id());
        Map<String, String> allowed = new TreeMap<>();
        for (ParameterSpec spec : trainer.parameters()) {
            String value = given.get(spec.id());
            if (value != null && isAllowed(spec, value)) {
                allowed.put(spec.id(), value);
            }
        }
        return allowed;
    }

    private static boolean isAllowed(ParameterSpec spec, String value) {
        try {
            ParameterSet.of(List.of(spec), Map.of(spec.id(), value));
            return true;
        } catch (ProblemException e) {
            // it has its default then
            return false;
        }
    }

    void setStaining(String name) {
        staining = name;
        wrong = "";
    }

    /** The user trained with these settings. */
    void used() {
        book.used(settings());
    }
}
