/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.language;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cytoloop.core.features.FeatureSchema;

/** One condition of a rule, read from text. Two are equal when they mean the same tree. Immutable. */
public final class RuleExpression {
    /** The longest text that is read, in characters. */
    public static final int MAX_LENGTH = Parser.MAX_LENGTH;

    private final String text;
    private final Node.Condition root;
    private final String canonical;
    private final SortedSet<String> features;
    private final List<ThresholdText> thresholds;

    private RuleExpression(String text, Node.Condition root) {
        this.text = text;
        this.root = root;
        this.canonical = Printer.print(root);
        SortedSet<String> names = new TreeSet<>();
        collect(root, names);
        this.features = Collections.unmodifiableSortedSet(names);
        this.thresholds = ThresholdText.in(root);
    }

    /**
     * Reads a condition.
     *
     * @throws ExpressionException when it is not one, pointing at the character
     */
    public static RuleExpression parse(String text) throws ExpressionException {
        RuleExpression expression = new RuleExpression(text, Parser.read(text));
        if (expression.features.isEmpty()) {
            throw new ExpressionException(
                    "The condition names no feature, so that it would be the same for every cell.", 0, text.length());
        }
        return expression;
    }

    /**
     * Checks it against the features there are.
     *
     * @throws ExpressionException when a feature does not exist, with near names, or the unit of a number does not fit,
     *     pointing at it
     */
    public void check(FeatureSchema schema) throws ExpressionException {
        new SchemaCheck(schema, text).check(root);
    }

    /** The text it was read from. */
    public String text() {
        return text;
    }

    /** The tree. */
    public Node.Condition root() {
        return root;
    }

    /** The features it names. */
    public SortedSet<String> features() {
        return features;
    }

    /**
     * Its comparisons of a feature alone with a number alone, in the order of the text; "2.5 < cFos.snr" is given as
     * "cFos.snr > 2.5".
     */
    public List<Threshold> thresholds() {
        return thresholds.stream().map(ThresholdText::threshold).toList();
    }

    /**
     * The same condition with another threshold and grey band, the rest of the text left as the user wrote it. A number
     * of more than seven digits is rounded to four.
     *
     * @param index which of {@link #thresholds()}
     * @param value the new threshold, in the feature's unit
     * @param band half the width of the grey band; 0 for none
     * @throws IllegalArgumentException when a number is not finite, the band is negative, or the text becomes too long
     */
    public RuleExpression withThreshold(int index, double value, double band) {
        if (!Double.isFinite(value) || !Double.isFinite(band) || band < 0) {
            throw new IllegalArgumentException("threshold " + value + " ± " + band);
        }
        try {
            return parse(thresholds.get(index).rewrite(text, value, band));
        } catch (ExpressionException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The same condition with all thresholds 0 and without grey bands: what tells one kind of condition from another. */
    public RuleExpression withoutThresholds() {
        String bare = text;
        // from the end, so that the places before stay where they are
        for (int i = thresholds.size() - 1; i >= 0; i--) {
            bare = thresholds.get(i).rewrite(bare, 0, 0);
        }
        try {
            return parse(bare);
        } catch (ExpressionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(Node node, SortedSet<String> names) {
        if (node instanceof Node.Or or) {
            or.parts().forEach(part -> collect(part, names));
        } else if (node instanceof Node.And and) {
            and.parts().forEach(part -> collect(part, names));
        } else if (node instanceof Node.Not not) {
            collect(not.part(), names);
        } else if (node instanceof Node.Compare compare) {
            collect(compare.left(), names);
            collect(compare.right(), names);
        } else if (node instanceof Node.Chain chain) {
            collect(chain.first(), names);
            chain.steps().forEach(step -> collect(step.quantity(), names));
        } else if (node instanceof Node.Negative negative) {
            collect(negative.quantity(), names);
        } else if (node instanceof Node.Feature feature) {
            names.add(feature.name());
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleExpression that && canonical.equals(that.canonical);
    }

    @Override
    public int hashCode() {
        return canonical.hashCode();
    }

    /**
     * As the program writes it: one form for all texts that mean the same tree. Reading it gives an equal expression,
     * unless the spaces have made it longer than {@link #MAX_LENGTH}.
     */
    @Override
    public String toString() {
        return canonical;
    }
}
