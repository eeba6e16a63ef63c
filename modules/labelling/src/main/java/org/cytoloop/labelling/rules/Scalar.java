/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.rules;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.labelling.language.Node;

/** Quantities of one cell, for words. */
final class Scalar {
    private Scalar() {}

    /** The value; NaN or infinite where it cannot be computed. */
    static double value(Node.Quantity quantity, FeatureMatrix matrix, int row) {
        if (quantity instanceof Node.Literal number) {
            return number.base();
        }
        if (quantity instanceof Node.Feature feature) {
            return matrix.value(row, matrix.schema().indexOf(feature.name()));
        }
        if (quantity instanceof Node.Negative negative) {
            return -value(negative.quantity(), matrix, row);
        }
        Node.Chain chain = (Node.Chain) quantity;
        double result = value(chain.first(), matrix, row);
        for (Node.Step step : chain.steps()) {
            result = apply(step.sign(), result, value(step.quantity(), matrix, row));
        }
        return result;
    }

    private static double apply(Node.Sign sign, double a, double b) {
        return switch (sign) {
            case PLUS -> a + b;
            case MINUS -> a - b;
            case TIMES -> a * b;
            case DIVIDE -> a / b;
        };
    }

    /** The features of a quantity, in the order of the text. */
    static List<Node.Feature> features(Node.Quantity quantity) {
        List<Node.Feature> found = new ArrayList<>();
        collect(quantity, found);
        return found;
    }

    private static void collect(Node.Quantity quantity, List<Node.Feature> found) {
        if (quantity instanceof Node.Feature feature) {
            found.add(feature);
        } else if (quantity instanceof Node.Negative negative) {
            collect(negative.quantity(), found);
        } else if (quantity instanceof Node.Chain chain) {
            collect(chain.first(), found);
            chain.steps().forEach(step -> collect(step.quantity(), found));
        }
    }

    /** The first divisor that is zero; null when none is. */
    static Node.Quantity zeroDivisor(Node.Quantity quantity, FeatureMatrix matrix, int row) {
        if (quantity instanceof Node.Negative negative) {
            return zeroDivisor(negative.quantity(), matrix, row);
        }
        if (!(quantity instanceof Node.Chain chain)) {
            return null;
        }
        Node.Quantity found = zeroDivisor(chain.first(), matrix, row);
        for (Node.Step step : chain.steps()) {
            if (found != null) {
                return found;
            }
            boolean zero = step.sign() == Node.Sign.DIVIDE && value(step.quantity(), matrix, row) == 0;
            found = zero ? step.quantity() : zeroDivisor(step.quantity(), matrix, row);
        }
        return found;
    }
}
