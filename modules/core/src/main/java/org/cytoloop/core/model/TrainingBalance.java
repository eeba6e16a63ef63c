/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Which share of ON a classifier is trained with. Its text, for files and commands, is {@code as-labelled}, {@code
 * weights:0.4} or {@code subsample:0.4}.
 *
 * @param method how the share is reached
 * @param share share of ON, above 0 and below 1; NaN exactly when the method is {@link Method#AS_LABELLED}
 */
public record TrainingBalance(Method method, double share) {
    /** As the samples are. */
    public static final TrainingBalance AS_LABELLED = new TrainingBalance(Method.AS_LABELLED, Double.NaN);

    /** How a share is reached. */
    public enum Method {
        /** Samples count as they are. */
        AS_LABELLED("as-labelled"),
        /** All samples are trained on; those of one class weigh more. */
        WEIGHTS("weights"),
        /** Of the class there is too much of, a seeded random part is left out. */
        SUBSAMPLE("subsample");

        private final String word;

        Method(String word) {
            this.word = word;
        }

        /** The word for it in files and commands. */
        public String word() {
            return word;
        }
    }

    /** Refuses a share that cannot be. */
    public TrainingBalance {
        Objects.requireNonNull(method, "method");
        boolean none = Double.isNaN(share);
        if (none != (method == Method.AS_LABELLED) || !none && !(share > 0 && share < 1)) {
            throw new IllegalArgumentException("share of ON " + share + " by " + method);
        }
    }

    /** All samples, those of one class weighing more. */
    public static TrainingBalance weights(double share) {
        return new TrainingBalance(Method.WEIGHTS, share);
    }

    /** A part of the samples, all weighing the same. */
    public static TrainingBalance subsample(double share) {
        return new TrainingBalance(Method.SUBSAMPLE, share);
    }

    /**
     * The balance that lets ON samples weigh so much against OFF samples.
     *
     * @param onWeight more than 0
     * @param on number of ON samples
     * @param off number of OFF samples
     * @return {@link #AS_LABELLED} for a weight of 1, and when a class has no samples
     */
    public static TrainingBalance ofWeight(double onWeight, int on, int off) {
        double share = onWeight * on / (onWeight * on + off);
        return onWeight == 1 || !(share > 0 && share < 1) ? AS_LABELLED : weights(share);
    }

    /** True when samples count as they are. */
    public boolean isAsLabelled() {
        return method == Method.AS_LABELLED;
    }

    /** For people: "as labelled", "40 % ON by weights". */
    public String words() {
        return switch (method) {
            case AS_LABELLED -> "as labelled";
            case WEIGHTS -> percent(share) + " ON by weights";
            case SUBSAMPLE -> percent(share) + " ON by sub-sampling";
        };
    }

    /** "40 %", "62.5 %". */
    private static String percent(double share) {
        BigDecimal exact = BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP);
        return exact.stripTrailingZeros().toPlainString() + " %";
    }

    /** As a text that {@link #parse} reads. */
    public String text() {
        return isAsLabelled() ? method.word() : method.word() + ":" + share;
    }

    /** Reads a text; empty when it is none of a balance. */
    public static Optional<TrainingBalance> parse(String text) {
        if (text.equals(Method.AS_LABELLED.word())) {
            return Optional.of(AS_LABELLED);
        }
        int colon = text.indexOf(':');
        for (Method method : Method.values()) {
            if (method != Method.AS_LABELLED
                    && colon > 0
                    && method.word().equals(text.substring(0, colon).toLowerCase(Locale.ROOT))) {
                return share(text.substring(colon + 1)).map(share -> new TrainingBalance(method, share));
            }
        }
        return Optional.empty();
    }

    private static Optional<Double> share(String text) {
        try {
            double share = Double.parseDouble(text);
            return share > 0 && share < 1 ? Optional.of(share) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
