/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.histogram;

/**
 * A threshold on the feature, drawn as a line, with its grey band.
 *
 * @param value where the line is, in the feature's unit; finite
 * @param band half the width of the grey band, in the same unit; 0 for none
 * @param comparison which side fulfils the comparison
 */
public record ThresholdMark(double value, double band, Comparison comparison) {
    /** How the feature is compared with the value; named like the comparisons of the rule language. */
    public enum Comparison {
        /** Less than the value. */
        LESS("<"),
        /** At most the value. */
        AT_MOST("≤"),
        /** Greater than the value. */
        GREATER(">"),
        /** At least the value. */
        AT_LEAST("≥"),
        /** Equal to the value. */
        EQUAL("="),
        /** Other than the value. */
        NOT_EQUAL("≠");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** The mathematical sign. */
        public String sign() {
            return sign;
        }
    }

    /** Checks the numbers. */
    public ThresholdMark {
        if (!Double.isFinite(value) || !(band >= 0) || !Double.isFinite(band)) {
            throw new IllegalArgumentException(value + " ± " + band);
        }
    }

    /** The same comparison elsewhere. */
    public ThresholdMark at(double newValue, double newBand) {
        return new ThresholdMark(newValue, newBand, comparison);
    }
}
