/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.cytoloop.labelling.language.Node;

/** Writes a tree with every parenthesis, to compare it with the one that was meant. */
final class TreeText {
    private TreeText() {}

    static String of(Node node) {
        if (node instanceof Node.Or or) {
            return "(or " + all(or.parts()) + ")";
        }
        if (node instanceof Node.And and) {
            return "(and " + all(and.parts()) + ")";
        }
        if (node instanceof Node.Not not) {
            return "(not " + of(not.part()) + ")";
        }
        if (node instanceof Node.Compare compare) {
            return "(" + compare.comparison().sign() + " " + of(compare.left()) + " " + of(compare.right())
                    + (compare.bandWidth() > 0 ? " " + compare.bandWidth() : "") + ")";
        }
        if (node instanceof Node.Chain chain) {
            return "(chain " + of(chain.first())
                    + chain.steps().stream()
                            .map(step -> " " + step.sign().symbol() + " " + of(step.quantity()))
                            .collect(Collectors.joining())
                    + ")";
        }
        if (node instanceof Node.Negative negative) {
            return "(neg " + of(negative.quantity()) + ")";
        }
        if (node instanceof Node.Feature feature) {
            return "[" + feature.name() + "]";
        }
        return Double.toString(((Node.Literal) node).base());
    }

    private static String all(List<? extends Node> nodes) {
        return nodes.stream().map(TreeText::of).collect(Collectors.joining(" "));
    }
}
