/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.card;

import java.util.Locale;
import org.cytoloop.engine.evaluation.Grouping;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.engine.evaluation.Scores;

/**
 * How far scores of random cross-validation promise more than a new animal (or slice) will keep, in words.
 *
 * @param value plain F1 minus grouped F1; NaN when samples could not be grouped or a score is undefined
 * @param words what that means
 */
public record Optimism(double value, String words) {
    /** Smaller differences are what another choice of folds would give. */
    private static final double SMALL = 0.02;

    /** Compares the two scores of a round. */
    public static Optimism of(Grouping grouping, Scores grouped, Scores plain) {
        if (grouping == Grouping.STRATIFIED) {
            return new Optimism(
                    Double.NaN,
                    "Samples could only be left out at random, so the score says how well cells like these are called, not"
                            + " what to expect of a new slice or animal.");
        }
        Interval expected = grouped.f1();
        double value = plain.f1().value() - expected.value();
        if (Double.isNaN(value)) {
            return new Optimism(
                    Double.NaN, "There is no F1 yet, because no sample was called ON or none is: label more ON cells.");
        }
        String unit = grouping.words();
        String expect = String.format(
                Locale.ROOT,
                "Expect an F1 of about %.2f on a new %s (%.2f to %.2f by the number of samples alone)",
                expected.value(),
                unit,
                expected.low(),
                expected.high());
        if (Math.abs(value) <= SMALL) {
            return new Optimism(
                    value,
                    expect
                            + String.format(
                                    Locale.ROOT,
                                    "; leaving out single cells at random gives about the same, %.2f.",
                                    plain.f1().value()));
        }
        String random = String.format(
                Locale.ROOT,
                "; leaving out single cells at random gives %.2f",
                plain.f1().value());
        return new Optimism(
                value,
                value > 0
                        ? expect
                                + random
                                + String.format(
                                        Locale.ROOT,
                                        ", which promises %.2f too much, because cells of one %s" + " look alike.",
                                        hundredths(plain.f1().value()) - hundredths(expected.value()),
                                        unit)
                        : expect + random + ", which is no more.");
    }

    /** As it is shown, so that the difference told is that of the figures told. */
    private static double hundredths(double score) {
        return Math.round(score * 100) / 100.0;
    }
}
