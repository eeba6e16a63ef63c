/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.Grouping;
import org.cytoloop.engine.evaluation.Scores;
import org.cytoloop.scoring.card.Calibration;
import org.cytoloop.scoring.card.Optimism;
import org.cytoloop.workspace.OutOfFoldCalls;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.TrainedCells;

/**
 * What is told of a round, under its present threshold, from the out-of-fold calls that were stored with it; nothing is
 * trained for it.
 *
 * @param grouped scores with whole animals (else slices) left out
 * @param plain scores with samples left out at random
 * @param optimism plain F1 minus grouped F1; NaN where it cannot be said
 * @param optimismWords what that means, in a sentence
 * @param calibration whether p(ON) means what it says, grouped
 * @param warnings sentences for the user, the most important first
 * @param grouping what the grouped scores left out
 * @param change what changed since the round before; empty for the first
 */
public record RoundCard(
        Scores grouped,
        Scores plain,
        double optimism,
        String optimismWords,
        Calibration calibration,
        List<String> warnings,
        Grouping grouping,
        Optional<RoundChange> change) {
    private static final int FEW = 25;

    /** Keeps an unmodifiable copy. */
    public RoundCard {
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads the card of a round.
     *
     * @throws ProblemException when the round is of an older version, which stored no out-of-fold calls
     */
    public static RoundCard of(Study study, RoundInfo round, TaskContext task) throws ProblemException {
        OutOfFoldCalls calls = study.rounds()
                .outOfFold(round)
                .orElseThrow(() -> new ProblemException("Round " + round.number() + " of " + round.staining()
                        + " was trained before out-of-fold calls were kept; train a new round to see its card."));
        boolean[] on = labels(study.rounds().trainedCells(round));
        Scores grouped = scores(on, calls.grouped(), round);
        Scores plain = scores(on, calls.plain(), round);
        Grouping grouping = grouping(round);
        Optimism optimism = Optimism.of(grouping, grouped, plain);
        Optional<RoundInfo> before = study.rounds().of(round.staining()).stream()
                .filter(each -> each.number() == round.number() - 1)
                .findFirst();
        Optional<RoundChange> change = before.isPresent()
                ? Optional.of(RoundChange.between(study, before.get(), round, task))
                : Optional.empty();
        return new RoundCard(
                grouped,
                plain,
                optimism.value(),
                optimism.words(),
                Calibration.of(on, calls.grouped()),
                warnings(study, round, on, calls.grouped()),
                grouping,
                change);
    }

    /** The labels in the order of the out-of-fold calls: by slice, then cell. */
    static boolean[] labels(TrainedCells cells) {
        SortedMap<CellRef, Boolean> all = new TreeMap<>();
        cells.on().forEach(cell -> all.put(cell, true));
        cells.off().forEach(cell -> all.put(cell, false));
        boolean[] labels = new boolean[all.size()];
        int i = 0;
        for (boolean label : all.values()) {
            labels[i++] = label;
        }
        return labels;
    }

    /** Scores of the samples that were tested. */
    private static Scores scores(boolean[] on, float[] calls, RoundInfo round) throws ProblemException {
        if (on.length != calls.length) {
            throw new ProblemException("Round " + round.number() + " of " + round.staining() + " has " + calls.length
                    + " out-of-fold calls for " + on.length + " samples; restore the study from a backup.");
        }
        int n = 0;
        boolean[] truth = new boolean[on.length];
        float[] tested = new float[on.length];
        for (int i = 0; i < on.length; i++) {
            if (!Float.isNaN(calls[i])) {
                truth[n] = on[i];
                tested[n++] = calls[i];
            }
        }
        return Scores.of(
                java.util.Arrays.copyOf(truth, n), java.util.Arrays.copyOf(tested, n), round.threshold(), round.seed());
    }

    private static Grouping grouping(RoundInfo round) {
        int kind = round.scores().getOrDefault("grouped.kind", 0.0).intValue();
        return Grouping.values()[Math.max(0, Math.min(Grouping.values().length - 1, kind))];
    }

    private static List<String> warnings(Study study, RoundInfo round, boolean[] on, float[] calls) {
        List<String> warnings = new ArrayList<>();
        if (grouping(round) != Grouping.ANIMAL) {
            warnings.add(
                    grouping(round) == Grouping.SLICE
                            ? "Slices were left out in turn, not animals, which says nothing about new animals: label ON and OFF"
                                    + " cells in at least two animals."
                            : "Samples were left out at random, which flatters the scores: label ON and OFF cells in several"
                                    + " slices and animals.");
        }
        int positives = 0;
        int untested = 0;
        for (int i = 0; i < on.length; i++) {
            positives += on[i] ? 1 : 0;
            untested += Float.isNaN(calls[i]) ? 1 : 0;
        }
        if (Math.min(positives, on.length - positives) < FEW) {
            warnings.add("There are only " + positives + " ON and " + (on.length - positives)
                    + " OFF samples: the scores are rough, see their intervals.");
        }
        if (untested > 0 && untested < on.length) {
            warnings.add(untested + " of " + on.length + " samples were not tested.");
        }
        if (round.onWeight() != 1) {
            warnings.add("ON samples weighed " + shortly(round.onWeight())
                    + " times as much as OFF samples, so p(ON) is shifted on purpose and need not match the share of"
                    + " ON.");
        }
        Map<String, Integer> bySlice = new HashMap<>();
        for (Slice slice : study.slices()) {
            study.cellSet(slice.name()).ifPresent(info -> bySlice.put(slice.name(), info.count()));
        }
        if (bySlice.isEmpty()) {
            warnings.add("No slice has cells any more.");
        }
        return warnings;
    }

    private static String shortly(double weight) {
        String text = String.format(java.util.Locale.ROOT, "%.2f", weight);
        return text.replaceAll("\\.?0+$", "");
    }
}
