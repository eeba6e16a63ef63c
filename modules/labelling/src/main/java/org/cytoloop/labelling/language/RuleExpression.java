/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.language;

import java.util.List;
import java.util.SortedSet;

/** One condition of a rule, read from text. Immutable. */
public final class RuleExpression {
    private RuleExpression() {}

    /**
     * Reads a condition.
     *
     * @throws ExpressionException when it is not one, pointing at the character
     */
    public static RuleExpression parse(String text) throws ExpressionException {
        throw new UnsupportedOperationException();
    }

    /** The text it was read from. */
    public String text() {
        throw new UnsupportedOperationException();
    }

    /** The features it names. */
    public SortedSet<String> features() {
        throw new UnsupportedOperationException();
    }

    /** Its comparisons of a feature alone with a number alone, in the order of the text. */
    public List<Threshold> thresholds() {
        throw new UnsupportedOperationException();
    }

    /**
     * The same condition with another threshold and grey band, the rest of the text left as the user wrote it.
     *
     * @param index which of {@link #thresholds()}
     * @param value the new threshold, in the feature's unit
     * @param band half the width of the grey band; 0 for none
     */
    public RuleExpression withThreshold(int index, double value, double band) {
        throw new UnsupportedOperationException();
    }

    /** As the program writes it: one form for all texts that mean the same tree. Reading it gives an equal expression. */
    @Override
    public String toString() {
        throw new UnsupportedOperationException();
    }
}
