/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.labelling.language.Node;
import org.cytoloop.labelling.language.NumberText;
import org.cytoloop.labelling.language.Printer;
import org.cytoloop.labelling.language.Threshold.Comparison;

/** Says in words what a rule says of one cell. */
final class Reason {
    private static final int DIGITS = 3;
    private static final int MOST_DIGITS = 9;

    private final FeatureMatrix matrix;
    private final int row;
    private final Frame frame;

    /** @param frame loaded with the row alone */
    Reason(FeatureMatrix matrix, int row, Frame frame) {
        this.matrix = matrix;
        this.row = row;
        this.frame = frame;
    }

    /** The comparisons that decide, joined with "and". */
    String of(Condition condition) {
        Set<String> reasons = new LinkedHashSet<>();
        collect(condition, reasons);
        return String.join(" and ", reasons);
    }

    private byte answer(Condition condition) {
        condition.compute(frame, 1);
        return frame.answer(condition.register())[0];
    }

    /** The parts that answer as the whole does: those are what it rests on. */
    private void collect(Condition condition, Set<String> reasons) {
        if (condition instanceof Condition.Join join) {
            byte decided = answer(join);
            for (Condition part : join.parts()) {
                if (answer(part) == decided) {
                    collect(part, reasons);
                }
            }
        } else if (condition instanceof Condition.Not not) {
            collect(not.of(), reasons);
        } else if (condition instanceof Condition.Limit limit) {
            reasons.add(words(limit.node(), answer(limit)));
        } else if (condition instanceof Condition.Compare compare) {
            reasons.add(words(compare.node(), answer(compare)));
        }
    }

    private String words(Node.Compare compare, byte answer) {
        if (answer == Kleene.UNKNOWN) {
            return new Unknown(matrix, row).why(compare);
        }
        boolean mirrored = compare.left() instanceof Node.Literal;
        Node.Quantity left = mirrored ? compare.right() : compare.left();
        Node.Quantity right = mirrored ? compare.left() : compare.right();
        double a = Scalar.value(left, matrix, row);
        boolean alone = left instanceof Node.Feature && right instanceof Node.Literal;
        double b = alone ? (float) Scalar.value(right, matrix, row) : Scalar.value(right, matrix, row);
        if (answer == Kleene.GREY) {
            return Printer.print(left) + " " + NumberText.rounded(a, DIGITS) + " within " + Printer.print(right) + " ± "
                    + NumberText.sensible(compare.bandWidth() / scale(right)) + parts(left, right);
        }
        Comparison written = mirrored ? compare.comparison().mirrored() : compare.comparison();
        Comparison holds = answer == Kleene.ON ? written : written.opposite();
        String limit = right instanceof Node.Literal ? Printer.print(right) : shown(right, b, a);
        return Printer.print(left) + " " + distinct(a, b) + " " + holds.sign() + " " + limit + parts(left, right);
    }

    private static double scale(Node.Quantity right) {
        return right instanceof Node.Literal number && number.unit() != null
                ? number.unit().toBase(1)
                : 1;
    }

    private static String shown(Node.Quantity quantity, double value, double other) {
        return Printer.print(quantity) + " " + distinct(value, other);
    }

    /** With as many digits as tell it from the other number. */
    private static String distinct(double value, double other) {
        int digits = DIGITS;
        while (digits < MOST_DIGITS && value != other && sameRounded(value, other, digits)) {
            digits++;
        }
        return NumberText.rounded(value, digits);
    }

    private static boolean sameRounded(double value, double other, int digits) {
        double rounded = Double.parseDouble(NumberText.rounded(value, digits));
        return Math.signum(rounded - other) != Math.signum(value - other);
    }

    /** The values a computed quantity was made of, in parentheses. */
    private String parts(Node.Quantity left, Node.Quantity right) {
        List<String> values = new ArrayList<>();
        for (Node.Quantity side : List.of(left, right)) {
            if (!(side instanceof Node.Feature)) {
                for (Node.Feature feature : Scalar.features(side)) {
                    values.add(Printer.print(feature) + " "
                            + NumberText.rounded(Scalar.value(feature, matrix, row), DIGITS));
                }
            }
        }
        return values.isEmpty() ? "" : " (" + String.join(", ", new LinkedHashSet<>(values)) + ")";
    }
}
