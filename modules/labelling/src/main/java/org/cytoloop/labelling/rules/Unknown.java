/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.rules;

import java.util.List;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.labelling.language.Node;
import org.cytoloop.labelling.language.Printer;

/**
 * Says why a comparison has no answer.
 *
 * @param row the cell
 */
record Unknown(FeatureMatrix matrix, int row) {
    String why(Node.Compare compare) {
        List<Node.Quantity> sides = List.of(compare.left(), compare.right());
        for (Node.Quantity side : sides) {
            for (Node.Feature feature : Scalar.features(side)) {
                if (!Double.isFinite(Scalar.value(feature, matrix, row))) {
                    return Printer.print(feature) + " has no value";
                }
            }
        }
        for (Node.Quantity side : sides) {
            Node.Quantity divisor = Scalar.zeroDivisor(side, matrix, row);
            if (divisor != null) {
                return Printer.print(side) + " divides by zero (" + Printer.print(divisor) + " is 0)";
            }
        }
        return Printer.print(compare) + " is too large to compute";
    }
}
