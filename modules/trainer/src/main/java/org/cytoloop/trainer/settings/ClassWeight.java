/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.settings;

import java.util.Locale;
import java.util.Optional;
import org.cytoloop.operations.training.TrainingChoice;

/**
 * How much an ON sample weighs in the training against an OFF sample.
 *
 * @param kind how the weight is chosen
 * @param number the weight when it is a number, {@value #LEAST} to {@value #MOST}
 */
public record ClassWeight(Kind kind, double number) {
    /** Smallest number. */
    public static final double LEAST = 0.01;
    /** Largest number. */
    public static final double MOST = 100;

    /** Each sample weighs the same, so the classes weigh as they were labelled. */
    public static final ClassWeight AS_LABELLED = new ClassWeight(Kind.AS_LABELLED, 1);
    /** Both classes weigh the same in sum. */
    public static final ClassWeight BALANCED = new ClassWeight(Kind.BALANCED, 1);

    private static final String LABELLED_WORD = "as-labelled";
    private static final String BALANCED_WORD = "balanced";

    /** How a weight is chosen. */
    public enum Kind {
        /** Each sample weighs the same. */
        AS_LABELLED,
        /** Both classes weigh the same in sum. */
        BALANCED,
        /** A number the user gave. */
        NUMBER
    }

    /** Checks the number. */
    public ClassWeight {
        if (!isPossible(number)) {
            throw new IllegalArgumentException("weight " + number);
        }
    }

    /** A number. */
    public static ClassWeight of(double number) {
        return new ClassWeight(Kind.NUMBER, number);
    }

    /** True for a number that may be a weight. */
    public static boolean isPossible(double number) {
        return number >= LEAST && number <= MOST;
    }

    /** The weight of an ON sample against an OFF sample in a training set with so many of each. */
    public double onWeight(int on, int off) {
        return switch (kind) {
            case AS_LABELLED -> 1;
            case BALANCED -> TrainingChoice.balanced(on, off);
            case NUMBER -> number;
        };
    }

    /** As a text that {@link #parse} reads. */
    public String text() {
        return switch (kind) {
            case AS_LABELLED -> LABELLED_WORD;
            case BALANCED -> BALANCED_WORD;
            case NUMBER -> String.format(Locale.ROOT, "%.6g", number);
        };
    }

    /** Reads a text; empty when it is none of a weight. */
    public static Optional<ClassWeight> parse(String text) {
        if (LABELLED_WORD.equals(text)) {
            return Optional.of(AS_LABELLED);
        }
        if (BALANCED_WORD.equals(text)) {
            return Optional.of(BALANCED);
        }
        try {
            double number = Double.parseDouble(text);
            return isPossible(number) ? Optional.of(of(number)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
