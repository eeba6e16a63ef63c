/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.language;

import java.util.List;

/** A part of a condition, with its place in the text. Immutable. */
public sealed interface Node {
    /** Where it stands in the text, without parentheses around it. */
    Span span();

    /** A part that is true or not. */
    sealed interface Condition extends Node {}

    /** A part that is a number. */
    sealed interface Quantity extends Node {}

    /** True when one part is. */
    record Or(List<Condition> parts, Span span) implements Condition {
        /** Keeps an unmodifiable copy. */
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** True when all parts are. */
    record And(List<Condition> parts, Span span) implements Condition {
        /** Keeps an unmodifiable copy. */
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** True when the part is not. */
    record Not(Condition part, Span span) implements Condition {}

    /**
     * Compares two quantities.
     *
     * @param band half the width of the grey band around a number on the right; null for none
     * @param rightEnd index after the right side, parentheses included
     */
    record Compare(
            Quantity left, Threshold.Comparison comparison, Quantity right, Literal band, int rightEnd, Span span)
            implements Condition {
        /** Half the width of the grey band, in the base unit; 0 for none. */
        public double bandWidth() {
            return band == null ? 0 : band.base();
        }
    }

    /** Quantities added and subtracted, or multiplied and divided, from left to right. */
    record Chain(Quantity first, List<Step> steps, Span span) implements Quantity {
        /** Keeps an unmodifiable copy. */
        public Chain {
            steps = List.copyOf(steps);
        }

        /** True for + and -, false for * and /. */
        public boolean isSum() {
            return steps.get(0).sign().isSum();
        }
    }

    /** One more quantity of a chain. */
    record Step(Sign sign, Quantity quantity) {}

    /** What is done with a quantity of a chain. */
    enum Sign {
        /** Added. */
        PLUS("+"),
        /** Subtracted. */
        MINUS("-"),
        /** Multiplied by. */
        TIMES("*"),
        /** Divided by. */
        DIVIDE("/");

        private final String symbol;

        Sign(String symbol) {
            this.symbol = symbol;
        }

        /** As it is written. */
        public String symbol() {
            return symbol;
        }

        boolean isSum() {
            return this == PLUS || this == MINUS;
        }
    }

    /** The negative of a quantity. */
    record Negative(Quantity quantity, Span span) implements Quantity {}

    /** The value of a feature. */
    record Feature(String name, Span span) implements Quantity {}

    /**
     * A number.
     *
     * @param value as it is written
     * @param unit its unit; null for none
     * @param digits where the number stands, with its sign and without its unit
     * @param span where it stands with its unit
     */
    record Literal(double value, Unit unit, Span digits, Span span) implements Quantity {
        /** The number in the base unit: µm for lengths, µm² for areas, a share of 1 for %. */
        public double base() {
            return unit == null ? value : unit.toBase(value);
        }
    }
}
