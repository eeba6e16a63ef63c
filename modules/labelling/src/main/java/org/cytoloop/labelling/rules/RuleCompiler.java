/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.rules;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.labelling.language.Node;
import org.cytoloop.labelling.language.Threshold;

/** Turns the trees of conditions into what computes them. Used once. */
final class RuleCompiler {
    private final FeatureSchema schema;
    private final List<Integer> columns = new ArrayList<>();
    private int quantityRegisters;
    private int answerRegisters;

    /** @param schema has every feature of the conditions */
    RuleCompiler(FeatureSchema schema) {
        this.schema = schema;
    }

    Condition compile(Node.Condition node, int register) {
        answerRegisters = Math.max(answerRegisters, register + 1);
        if (node instanceof Node.Or or) {
            return join(false, or.parts(), register);
        }
        if (node instanceof Node.And and) {
            return join(true, and.parts(), register);
        }
        if (node instanceof Node.Not not) {
            return new Condition.Not(compile(not.part(), register), register);
        }
        Node.Compare compare = (Node.Compare) node;
        if (compare.left() instanceof Node.Feature feature && compare.right() instanceof Node.Literal number) {
            return limit(compare, feature, compare.comparison(), number, register);
        }
        if (compare.left() instanceof Node.Literal number && compare.right() instanceof Node.Feature feature) {
            return limit(compare, feature, compare.comparison().mirrored(), number, register);
        }
        return new Condition.Compare(compare, compile(compare.left(), 0), compile(compare.right(), 1), register);
    }

    private Condition join(boolean and, List<Node.Condition> nodes, int register) {
        List<Condition> parts = new ArrayList<>();
        for (Node.Condition node : nodes) {
            parts.add(compile(node, parts.isEmpty() ? register : register + 1));
        }
        return new Condition.Join(and, List.copyOf(parts), register);
    }

    private Condition limit(
            Node.Compare compare,
            Node.Feature feature,
            Threshold.Comparison comparison,
            Node.Literal number,
            int register) {
        Threshold threshold = new Threshold(feature.name(), comparison, number.base(), compare.bandWidth());
        return new Condition.Limit(compare, column(feature), SingleLimit.of(threshold), register);
    }

    private Quantity compile(Node.Quantity node, int register) {
        quantityRegisters = Math.max(quantityRegisters, register + 1);
        if (node instanceof Node.Literal number) {
            return new Quantity.Constant(number.base(), register);
        }
        if (node instanceof Node.Feature feature) {
            return new Quantity.Column(column(feature), register);
        }
        if (node instanceof Node.Negative negative) {
            return new Quantity.Negative(compile(negative.quantity(), register), register);
        }
        Node.Chain chain = (Node.Chain) node;
        Quantity first = compile(chain.first(), register);
        List<Quantity.Step> steps = new ArrayList<>();
        for (Node.Step step : chain.steps()) {
            steps.add(new Quantity.Step(step.sign(), compile(step.quantity(), register + 1)));
        }
        return new Quantity.Chain(first, List.copyOf(steps), register);
    }

    private int column(Node.Feature feature) {
        int column = schema.indexOf(feature.name());
        int known = columns.indexOf(column);
        if (known >= 0) {
            return known;
        }
        columns.add(column);
        return columns.size() - 1;
    }

    /** Room for some rows, for what was compiled. */
    FrameSize size() {
        return new FrameSize(
                columns.stream().mapToInt(Integer::intValue).toArray(), quantityRegisters, answerRegisters);
    }

    /** How large frames are. */
    record FrameSize(int[] columns, int quantityRegisters, int answerRegisters) {
        Frame frame(int rows) {
            return new Frame(columns, quantityRegisters, answerRegisters, rows);
        }
    }
}
