/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.language;

/**
 * A comparison of one feature with a number.
 *
 * @param feature name of the feature
 * @param comparison the sign between them, with the feature on the left
 * @param value the number, in the feature's unit
 * @param band half the width of the grey band around it, 0 for none; the same unit
 */
public record Threshold(String feature, Comparison comparison, double value, double band) {
    /** How the two are compared. */
    public enum Comparison {
        /** Less than. */
        LESS("<"),
        /** At most. */
        AT_MOST("<="),
        /** Greater than. */
        GREATER(">"),
        /** At least. */
        AT_LEAST(">="),
        /** Equal. */
        EQUAL("="),
        /** Not equal. */
        NOT_EQUAL("!=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** As it is written in conditions. */
        public String sign() {
            return sign;
        }

        /** What holds when this does not. */
        public Comparison opposite() {
            return switch (this) {
                case LESS -> AT_LEAST;
                case AT_MOST -> GREATER;
                case GREATER -> AT_MOST;
                case AT_LEAST -> LESS;
                case EQUAL -> NOT_EQUAL;
                case NOT_EQUAL -> EQUAL;
            };
        }

        /** The same with the sides exchanged. */
        public Comparison mirrored() {
            return switch (this) {
                case LESS -> GREATER;
                case AT_MOST -> AT_LEAST;
                case GREATER -> LESS;
                case AT_LEAST -> AT_MOST;
                case EQUAL, NOT_EQUAL -> this;
            };
        }

        /** Whether it holds between two numbers; false for NaN, also when unequal. */
        public boolean holds(double left, double right) {
            return switch (this) {
                case LESS -> left < right;
                case AT_MOST -> left <= right;
                case GREATER -> left > right;
                case AT_LEAST -> left >= right;
                case EQUAL -> left == right;
                case NOT_EQUAL -> left < right || left > right;
            };
        }
    }
}
