/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/**
 * What is told of a round's quality: out-of-fold scores, grouped and plain side by side. Grouped is what to expect of
 * new animals (or slices); plain is what other tools print.
 *
 * @param grouping what the grouped scores left out
 * @param groupedFolds number of folds of the grouped cross-validation
 * @param grouped scores with whole animals (else slices) left out
 * @param plainFolds number of folds of the plain cross-validation
 * @param plain scores with samples left out at random
 * @param optimism plain F1 minus grouped F1; NaN when samples could not be grouped or a score is undefined
 * @param warnings sentences for the user, the most important first
 */
public record ScoreCard(
        Grouping grouping,
        int groupedFolds,
        Scores grouped,
        int plainFolds,
        Scores plain,
        double optimism,
        List<String> warnings) {
    private static final int FEW = 25;
    private static final double LARGE_OPTIMISM = 0.1;

    /** Keeps an unmodifiable copy. */
    public ScoreCard {
        warnings = List.copyOf(warnings);
    }

    /**
     * Scores a cross-validation.
     *
     * @param threshold p(ON) from which a cell is called ON
     * @param seed seed of the bootstrap
     */
    public static ScoreCard of(CrossValidation crossValidation, double threshold, long seed) {
        boolean[] on = crossValidation.on();
        FoldPlan groups = crossValidation.grouped().plan();
        Scores grouped = crossValidation.grouped().scores(on, threshold, seed);
        Scores plain = crossValidation.plain().scores(on, threshold, seed);
        double optimism = groups.grouping() == Grouping.STRATIFIED
                ? Double.NaN
                : plain.f1().value() - grouped.f1().value();
        List<String> warnings = new ArrayList<>(groups.notes());
        if (optimism > LARGE_OPTIMISM) {
            warnings.add(String.format(
                    Locale.ROOT,
                    "F1 falls from %.2f to %.2f when whole %ss are left out: the classifier does not carry over well; "
                            + "label cells of more %ss.",
                    plain.f1().value(),
                    grouped.f1().value(),
                    groups.grouping().words(),
                    groups.grouping().words()));
        }
        addFewWarning(on, warnings);
        return new ScoreCard(
                groups.grouping(),
                groups.folds(),
                grouped,
                crossValidation.plain().plan().folds(),
                plain,
                optimism,
                warnings);
    }

    private static void addFewWarning(boolean[] on, List<String> warnings) {
        int positives = 0;
        for (boolean label : on) {
            positives += label ? 1 : 0;
        }
        int negatives = on.length - positives;
        if (Math.min(positives, negatives) < FEW) {
            warnings.add("There are only " + positives + " ON and " + negatives
                    + " OFF samples: the scores are rough, see their intervals.");
        }
    }

    /**
     * All numbers by name: those of {@link Scores#toMap} with the prefixes {@code grouped.} and {@code plain.}, {@code
     * grouped.folds}, {@code plain.folds}, {@code grouped.kind} (ordinal of {@link Grouping}: 0 random samples, 1 slice, 2
     * animal) and {@code optimism.f1}. Undefined numbers are left out.
     *
     * @return sorted by name
     */
    public SortedMap<String, Double> toMap() {
        SortedMap<String, Double> map = grouped.toMap("grouped.");
        map.putAll(plain.toMap("plain."));
        map.put("grouped.folds", (double) groupedFolds);
        map.put("plain.folds", (double) plainFolds);
        map.put("grouped.kind", (double) grouping.ordinal());
        if (!Double.isNaN(optimism)) {
            map.put("optimism.f1", optimism);
        }
        return map;
    }
}
