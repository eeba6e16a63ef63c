/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.language;

import java.util.List;
import java.util.Objects;

/** Writes conditions in one form: single spaces, few parentheses, {@code and}, {@code >=}, {@code µm²}. */
public final class Printer {
    private Printer() {}

    /** The text of a condition or quantity. */
    public static String print(Node node) {
        StringBuilder out = new StringBuilder();
        write(node, out);
        return out.toString();
    }

    private static void write(Node node, StringBuilder out) {
        if (node instanceof Node.Or or) {
            join(or.parts(), " or ", part -> part instanceof Node.Or, out);
        } else if (node instanceof Node.And and) {
            join(and.parts(), " and ", part -> part instanceof Node.Or || part instanceof Node.And, out);
        } else if (node instanceof Node.Not not) {
            out.append("not ");
            enclosed(not.part(), not.part() instanceof Node.Or || not.part() instanceof Node.And, out);
        } else if (node instanceof Node.Compare compare) {
            write(compare.left(), out);
            out.append(' ').append(compare.comparison().sign()).append(' ');
            write(compare.right(), out);
            if (compare.bandWidth() > 0) {
                out.append(" ± ");
                write(band(compare), out);
            }
        } else if (node instanceof Node.Chain chain) {
            chain(chain, out);
        } else if (node instanceof Node.Negative negative) {
            out.append('-');
            Node.Quantity inside = negative.quantity();
            // a sign before a number belongs to the number
            boolean positive = inside instanceof Node.Literal literal && !isNegative(literal.value());
            enclosed(inside, positive || inside instanceof Node.Chain, out);
        } else if (node instanceof Node.Feature feature) {
            out.append(Names.written(feature.name()));
        } else if (node instanceof Node.Literal literal) {
            literal(literal, out);
        }
    }

    /** The band without its unit where it is that of the threshold. */
    private static Node.Literal band(Node.Compare compare) {
        Node.Literal band = compare.band();
        boolean same =
                compare.right() instanceof Node.Literal threshold && Objects.equals(threshold.unit(), band.unit());
        return same ? new Node.Literal(band.value(), null, band.digits(), band.span()) : band;
    }

    private static void join(
            List<? extends Node> parts, String between, java.util.function.Predicate<Node> weaker, StringBuilder out) {
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                out.append(between);
            }
            enclosed(parts.get(i), weaker.test(parts.get(i)), out);
        }
    }

    private static void chain(Node.Chain chain, StringBuilder out) {
        enclosed(chain.first(), encloses(chain, chain.first()), out);
        for (Node.Step step : chain.steps()) {
            out.append(' ').append(step.sign().symbol()).append(' ');
            enclosed(step.quantity(), encloses(chain, step.quantity()), out);
        }
    }

    private static boolean encloses(Node.Chain outer, Node.Quantity inner) {
        return inner instanceof Node.Chain chain && (chain.isSum() || !outer.isSum());
    }

    private static void enclosed(Node node, boolean parentheses, StringBuilder out) {
        if (parentheses) {
            out.append('(');
        }
        write(node, out);
        if (parentheses) {
            out.append(')');
        }
    }

    private static boolean isNegative(double value) {
        return value < 0 || value == 0 && 1 / value < 0;
    }

    private static void literal(Node.Literal literal, StringBuilder out) {
        out.append(NumberText.exact(literal.value()));
        if (literal.unit() != null) {
            out.append(' ').append(literal.unit().symbol());
        }
    }
}
