/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.rules;

import java.util.List;
import org.cytoloop.labelling.language.Node.Sign;

/** A number for each row, ready to be computed. A result that is not finite is NaN: there is none. */
sealed interface Quantity {
    /** Register of the result. */
    int register();

    /** Computes it for the rows of a frame. */
    void compute(Frame frame, int count);

    /** NaN for infinities; all else as it is. */
    private static double finite(double value) {
        return value + (value - value);
    }

    /** The same number for all rows. */
    record Constant(double value, int register) implements Quantity {
        @Override
        public void compute(Frame frame, int count) {
            java.util.Arrays.fill(frame.quantity(register), 0, count, value);
        }
    }

    /** The values of a feature. */
    record Column(int feature, int register) implements Quantity {
        @Override
        public void compute(Frame frame, int count) {
            float[] values = frame.column(feature);
            double[] out = frame.quantity(register);
            for (int i = 0; i < count; i++) {
                out[i] = finite(values[i]);
            }
        }
    }

    /** The negative of the quantity in the same register. */
    record Negative(Quantity of, int register) implements Quantity {
        @Override
        public void compute(Frame frame, int count) {
            of.compute(frame, count);
            double[] out = frame.quantity(register);
            for (int i = 0; i < count; i++) {
                out[i] = -out[i];
            }
        }
    }

    /** What is done with a quantity of the next register. */
    record Step(Sign sign, Quantity of) {}

    /** A chain from left to right; the first is in the same register. */
    record Chain(Quantity first, List<Step> steps, int register) implements Quantity {
        @Override
        public void compute(Frame frame, int count) {
            first.compute(frame, count);
            double[] out = frame.quantity(register);
            for (Step step : steps) {
                step.of().compute(frame, count);
                apply(step.sign(), out, frame.quantity(step.of().register()), count);
            }
        }

        private static void apply(Sign sign, double[] out, double[] other, int count) {
            switch (sign) {
                case PLUS -> {
                    for (int i = 0; i < count; i++) {
                        out[i] = finite(out[i] + other[i]);
                    }
                }
                case MINUS -> {
                    for (int i = 0; i < count; i++) {
                        out[i] = finite(out[i] - other[i]);
                    }
                }
                case TIMES -> {
                    for (int i = 0; i < count; i++) {
                        out[i] = finite(out[i] * other[i]);
                    }
                }
                case DIVIDE -> {
                    for (int i = 0; i < count; i++) {
                        out[i] = finite(out[i] / other[i]);
                    }
                }
            }
        }
    }
}
