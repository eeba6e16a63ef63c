/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.model;

import java.awt.EventQueue;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cytoloop.core.model.ProviderChoice;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.chosen.Chosen;
import org.cytoloop.operations.chosen.ProviderNames;
import org.cytoloop.operations.training.BalancePlan;
import org.cytoloop.operations.training.TrainingChoice;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.spi.Services;
import org.cytoloop.trainer.settings.SettingsBook;
import org.cytoloop.trainer.settings.TrainerSettings;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.Choices.Place;
import org.openide.util.NbBundle.Messages;

/** What there is to choose from, and what was chosen for the staining that is labelled. For the EDT. */
@Messages({
    "Choices_balance=Changing the balance",
    "Choices_choosing=Choosing how to train",
    "Choices_noTrainer=No trainer is installed (see Help > Plug-in Health).",
    "Choices_noSets=No feature set is installed (see Help > Plug-in Health).",
    "Choices_noFeatures=No features are chosen: tick at least one set under Advanced."
})
public final class Choices {
    private final OpenStudy open;
    private final SettingsBook book;
    private final Runnable changed;
    private String staining;
    private String wrong = "";
    /** stainings with parameters that were typed and used in no training yet */
    private final Set<String> typed = new HashSet<>();
    /** choices on their way to the study; until they are there, the window's own are shown */
    private int writing;

    Choices(OpenStudy open, SettingsBook book, Runnable changed) {
        this.open = open;
        this.book = book;
        this.staining = open.staining().name();
        this.changed = changed;
    }

    /** The trainers that are installed. */
    public List<ClassifierTrainer> trainers() {
        return Services.all(ClassifierTrainer.class);
    }

    /** The feature sets that are installed. */
    public List<FeatureExtractor> featureSets() {
        return Services.all(FeatureExtractor.class);
    }

    /** What was chosen. */
    public TrainerSettings settings() {
        TrainerSettings own = book.of(staining);
        return writing > 0 ? own : ChosenSettings.shown(open.study(), staining, own, typed.contains(staining));
    }

    /** The chosen trainer, else the first; empty when none is installed, or not the one the study chose. */
    public Optional<ClassifierTrainer> trainer() {
        String wanted = settings().trainer();
        List<ClassifierTrainer> trainers = trainers();
        Optional<ClassifierTrainer> found =
                trainers.stream().filter(trainer -> trainer.id().equals(wanted)).findFirst();
        boolean another = wanted.isEmpty() || !isChosen(org.cytoloop.workspace.Choices.TRAINER);
        return found.isPresent() || !another ? found : trainers.stream().findFirst();
    }

    /** The name of the trainer the study chose, when it is not installed: there is no {@link #trainer()} then. */
    public Optional<String> missingTrainer() {
        String wanted = settings().trainer();
        return wanted.isEmpty() || trainer().isPresent()
                ? Optional.empty()
                : Optional.of(ProviderNames.shown(open.study(), org.cytoloop.workspace.Choices.TRAINER, wanted));
    }

    /** Ids of the feature sets that are used. */
    public List<String> usedSets() {
        return featureSets().stream()
                .map(FeatureExtractor::id)
                .filter(id -> !settings().without().contains(id))
                .toList();
    }

    /** Chooses otherwise; all of it is right. */
    public void set(TrainerSettings next) {
        TrainerSettings before = settings();
        if (next.equals(before) && wrong.isEmpty()) {
            return;
        }
        wrong = "";
        book.set(staining, next);
        if (!next.parameters().equals(before.parameters())) {
            typed.add(staining); // the study learns of it when it is trained with, not at every key
        }
        if (!next.trainer().equals(before.trainer()) || !next.without().equals(before.without())) {
            keep(staining, ChosenSettings.changes(open.study(), staining, next));
        }
        changed.run();
    }

    private boolean isChosen(String kind) {
        return ChosenSettings.isChosen(open.study(), kind, staining);
    }

    /** Makes it the study's choice; can be undone. */
    private void keep(String of, Map<Place, Optional<ProviderChoice>> changes) {
        if (changes.isEmpty()) {
            return;
        }
        writing++;
        open.writer().submit(Bundle.Choices_choosing(), study -> {
            try {
                Chosen.choose(study, changes);
                return null;
            } finally {
                // after its event, which was queued before
                EventQueue.invokeLater(() -> kept(of));
            }
        });
    }

    private void kept(String of) {
        writing--;
        book.set(of, book.of(of).withoutChoice());
        typed.remove(of);
        changed.run();
    }

    /** What a session remembers from before studies kept it themselves becomes the study's choice. */
    void takeOver(String of) {
        Map<Place, Optional<ProviderChoice>> changes = ChosenSettings.changes(open.study(), of, book.of(of));
        changes.keySet().removeIf(place -> ChosenSettings.isChosen(open.study(), place.kind(), of));
        keep(of, changes);
    }

    /** The study chose otherwise, here or elsewhere. */
    void chosen() {
        if (writing == 0) {
            typed.clear();
        }
        changed.run();
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
        if (trainers().isEmpty()) {
            return Bundle.Choices_noTrainer();
        }
        Optional<String> missing = Chosen.missing(open.study(), staining);
        if (missing.isPresent() && writing == 0) {
            return missing.get();
        }
        if (featureSets().isEmpty()) {
            return Bundle.Choices_noSets();
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
        TrainerSettings now = settings();
        book.used(now);
        keep(staining, ChosenSettings.changes(open.study(), staining, now));
    }
}
