/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.providers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.cytoloop.core.model.ProviderChoice;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.operations.chosen.Chosen;
import org.cytoloop.operations.chosen.ProviderNames;
import org.cytoloop.operations.training.RoundProviders;
import org.cytoloop.operations.training.RoundTraining;
import org.cytoloop.operations.training.StudyClassification;
import org.cytoloop.operations.training.TrainingChoice;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.Study;

/** Current rounds, and their calls, that other providers than those of now gave. */
final class StaleRounds {
    private StaleRounds() {}

    static List<Stale> of(Study study) throws ProblemException {
        List<Stale> stale = new ArrayList<>();
        for (Staining staining : study.settings().stainings()) {
            Optional<RoundInfo> current = study.rounds().current(staining.name());
            if (current.isPresent()) {
                of(study, current.get(), stale);
            }
        }
        return stale;
    }

    private static void of(Study study, RoundInfo round, List<Stale> stale) throws ProblemException {
        List<String> reasons = reasons(study, round);
        List<String> slices = classified(study, round);
        if (!reasons.isEmpty()) {
            stale.add(new Stale(
                    Stale.What.ROUND,
                    round.staining(),
                    slices,
                    round.number(),
                    name(round) + " was trained with " + Words.list(reasons) + ".",
                    obstacle(study, round.staining())));
        }
        List<String> called = calledOtherwise(study, round, slices);
        if (!called.isEmpty()) {
            stale.add(new Stale(
                    Stale.What.CALLS,
                    round.staining(),
                    called,
                    round.number(),
                    "The calls of " + Words.slices(called) + " under " + lower(name(round))
                            + " were made with another trainer or image reader, or another version of it, than those"
                            + " of now.",
                    obstacle(study, round)));
        }
    }

    private static List<String> reasons(Study study, RoundInfo round) throws ProblemException {
        List<String> reasons = new ArrayList<>();
        boolean trainerChosen = isChosen(study, Choices.TRAINER, round.staining());
        boolean setsChosen = isChosen(study, Choices.FEATURES, round.staining());
        List<String> sets = new ArrayList<>();
        for (UsedProvider used : study.provenance().of(round)) {
            if (used.kind().equals(Choices.TRAINER)) {
                Optional<String> other = Differences.of(study, used, trainerChosen, round.staining());
                other.ifPresent(reasons::add);
                if (other.isEmpty() && trainerChosen && hasOtherParameters(study, round)) {
                    reasons.add(ProviderNames.words(used) + " with other parameters than those chosen");
                }
            } else if (used.kind().equals(Choices.FEATURES)) {
                sets.add(used.id());
                Differences.version(used).ifPresent(reasons::add);
            }
        }
        List<String> wanted = Chosen.featureSets(study, round.staining());
        if (setsChosen && !new HashSet<>(wanted).equals(new HashSet<>(sets))) {
            reasons.add("the feature sets " + Words.list(sets) + ", but " + Words.list(wanted) + " are to be used now");
        } else if (reasons.isEmpty() && measuresOtherwise(study, round)) {
            reasons.add("features that are computed in another way now");
        }
        RoundProviders.otherReader(study, round)
                .ifPresent(other -> reasons.add("images read by another reader (" + lower(other) + ")"));
        return reasons;
    }

    private static boolean isChosen(Study study, String kind, String staining) {
        return study.choices().own(kind, staining).isPresent()
                || study.choices().own(kind, Choices.STUDY).isPresent();
    }

    private static boolean hasOtherParameters(Study study, RoundInfo round) throws ProblemException {
        ProviderChoice chosen = study.choices().of(Choices.TRAINER, round.staining());
        SortedMap<String, String> wanted = chosen.parameters();
        Map<String, String> used = study.rounds().parameters(round);
        return wanted.entrySet().stream().anyMatch(value -> !value.getValue().equals(used.get(value.getKey())));
    }

    private static boolean measuresOtherwise(Study study, RoundInfo round) throws ProblemException {
        for (String set : study.rounds().featureSets(round)) {
            if (ProviderNames.installed(Choices.FEATURES, set).isEmpty()) {
                return false; // it is missing, which is told elsewhere
            }
        }
        return !StudyFeatures.byIds(study, study.rounds().featureSets(round))
                .schema()
                .fingerprint()
                .equals(round.featureFingerprint());
    }

    /** The slices that have calls of a round. */
    private static List<String> classified(Study study, RoundInfo round) throws ProblemException {
        List<String> slices = new ArrayList<>();
        for (Slice slice : study.slices()) {
            if (study.calls(slice.name(), round).isPresent()) {
                slices.add(slice.name());
            }
        }
        return slices;
    }

    private static List<String> calledOtherwise(Study study, RoundInfo round, List<String> slices)
            throws ProblemException {
        List<String> otherwise = new ArrayList<>();
        if (ProviderNames.installed(Choices.TRAINER, round.trainer()).isEmpty()) {
            return otherwise; // it is missing, which is told elsewhere
        }
        for (String slice : slices) {
            Optional<CellSetInfo> cells = study.cellSet(slice);
            Optional<String> madeBy = cells.isPresent() ? study.callsMadeBy(cells.get(), round) : Optional.empty();
            if (madeBy.isPresent() && !madeBy.get().equals(RoundProviders.identityOfCalls(study, round, slice))) {
                otherwise.add(slice);
            }
        }
        return otherwise;
    }

    private static String obstacle(Study study, String staining) {
        try {
            Chosen.trainer(study, staining);
            StudyFeatures.byIds(study, Chosen.featureSets(study, staining));
            return "";
        } catch (ProblemException e) {
            return e.getMessage();
        }
    }

    private static String obstacle(Study study, RoundInfo round) {
        try {
            RoundProviders.requireUsable(study, round);
            return "";
        } catch (ProblemException e) {
            return e.getMessage();
        }
    }

    /** Trains again as chosen now, and classifies the slices the round had classified. */
    static List<String> train(Study study, Stale stale, TaskContext task) throws ProblemException {
        RoundInfo before = round(study, stale);
        RoundInfo now = RoundTraining.train(
                        study,
                        stale.staining(),
                        TrainingChoice.chosen(study, stale.staining(), before.seed()),
                        task.part(0, 0.6))
                .round();
        return StudyClassification.run(study, now, stale.slices(), task.part(0.6, 1))
                .notes();
    }

    /** Classifies again. */
    static List<String> classify(Study study, Stale stale, TaskContext task) throws ProblemException {
        return StudyClassification.run(study, round(study, stale), stale.slices(), task)
                .notes();
    }

    private static RoundInfo round(Study study, Stale stale) throws ProblemException {
        return study.rounds().of(stale.staining()).stream()
                .filter(round -> round.number() == stale.round())
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        "The study has no round " + stale.round() + " of " + stale.staining() + " any more."));
    }

    private static String name(RoundInfo round) {
        return "Round " + round.number() + " of " + round.staining();
    }

    private static String lower(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
