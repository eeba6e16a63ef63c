/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.parameters;

import java.util.Optional;
import org.cytoloop.core.params.ParameterSpec;

/**
 * Where a number lies on a slider: in equal steps, or in equal factors when the range spans orders of magnitude.
 *
 * @param minimum at the left end
 * @param maximum at the right end
 * @param factors true for equal factors
 * @param whole true for whole numbers
 */
record SliderScale(double minimum, double maximum, boolean factors, boolean whole) {
    /** Steps of a slider. */
    static final int STEPS = 400;

    private static final double WIDE = 50;

    /** A longer range without a lower end above 0 cannot be set with a slider. */
    private static final double TOO_LONG = 10_000;

    /** The scale of a parameter; empty when a slider would not help. */
    static Optional<SliderScale> of(ParameterSpec spec) {
        boolean number = spec.kind() == ParameterSpec.Kind.REAL || spec.kind() == ParameterSpec.Kind.INTEGER;
        double range = spec.maximum() - spec.minimum();
        if (!number || !(range > 0) || !Double.isFinite(range)) {
            return Optional.empty();
        }
        boolean factors = spec.minimum() > 0 && spec.maximum() / spec.minimum() >= WIDE;
        return range > TOO_LONG && (!factors || spec.maximum() >= Integer.MAX_VALUE)
                ? Optional.empty()
                : Optional.of(new SliderScale(
                        spec.minimum(), spec.maximum(), factors, spec.kind() == ParameterSpec.Kind.INTEGER));
    }

    /** The step nearest to a number; the nearer end for one outside the range. */
    int step(double number) {
        double inside = Math.max(minimum, Math.min(maximum, number));
        double share = factors
                ? Math.log(inside / minimum) / Math.log(maximum / minimum)
                : (inside - minimum) / (maximum - minimum);
        return (int) Math.round(share * STEPS);
    }

    /** The number at a step, as text; few digits, but never outside the range. */
    String text(int step) {
        double share = step / (double) STEPS;
        double number = factors ? minimum * Math.pow(maximum / minimum, share) : minimum + share * (maximum - minimum);
        if (step == 0 || step == STEPS) {
            return NumberText.of(step == 0 ? minimum : maximum);
        }
        return whole ? Long.toString(Math.round(number)) : NumberText.rounded(number);
    }
}
