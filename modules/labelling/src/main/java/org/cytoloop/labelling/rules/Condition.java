/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.rules;

import java.util.List;
import org.cytoloop.labelling.language.Node;
import org.cytoloop.labelling.language.Threshold.Comparison;

/** An answer for each row, ready to be computed. */
sealed interface Condition {
    /** Register of the answers. */
    int register();

    /** Computes the answers for the rows of a frame. */
    void compute(Frame frame, int count);

    /** All of several, or one of several; the first is in the same register. */
    record Join(boolean and, List<Condition> parts, int register) implements Condition {
        @Override
        public void compute(Frame frame, int count) {
            parts.get(0).compute(frame, count);
            byte[] out = frame.answer(register);
            for (Condition part : parts.subList(1, parts.size())) {
                part.compute(frame, count);
                Kleene.join(and, out, frame.answer(part.register()), count);
            }
        }
    }

    /** The contrary of the condition in the same register. */
    record Not(Condition of, int register) implements Condition {
        @Override
        public void compute(Frame frame, int count) {
            of.compute(frame, count);
            Kleene.negate(frame.answer(register), count);
        }
    }

    /** Compares quantities of registers 0 and 1. */
    record Compare(Node.Compare node, Quantity left, Quantity right, int register) implements Condition {
        @Override
        public void compute(Frame frame, int count) {
            left.compute(frame, count);
            right.compute(frame, count);
            double[] a = frame.quantity(left.register());
            double[] b = frame.quantity(right.register());
            byte[] out = frame.answer(register);
            Comparison comparison = node.comparison();
            double band = node.bandWidth();
            for (int i = 0; i < count; i++) {
                out[i] = answer(a[i], b[i], comparison, band);
            }
        }

        private static byte answer(double a, double b, Comparison comparison, double band) {
            if (Double.isNaN(a) || Double.isNaN(b)) {
                return Kleene.UNKNOWN;
            }
            if (band > 0 && a >= b - band && a <= b + band) {
                return Kleene.GREY;
            }
            return comparison.holds(a, b) ? Kleene.ON : Kleene.OFF;
        }
    }

    /** Compares a feature alone with a number alone, the common case, in single precision as the features have. */
    record Limit(Node.Compare node, int feature, SingleLimit limit, int register) implements Condition {
        @Override
        public void compute(Frame frame, int count) {
            limit.answer(frame.column(feature), frame.answer(register), count);
        }
    }
}
