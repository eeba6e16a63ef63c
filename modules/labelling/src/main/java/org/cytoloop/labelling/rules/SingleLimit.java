/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.rules;

import org.cytoloop.labelling.language.Threshold;
import org.cytoloop.labelling.language.Threshold.Comparison;

/**
 * A threshold rounded to the precision of features, so that a cell that shows 0.1 is at 0.1 exactly, and a cell that shows
 * 2.2 on the edge of 2.5 ± 0.3.
 *
 * @param comparison with the feature on the left
 * @param at the threshold
 * @param low lower edge of the grey band; above {@code high} when there is none
 * @param high upper edge
 */
record SingleLimit(Comparison comparison, double at, double low, double high) {
    static SingleLimit of(Threshold threshold) {
        boolean band = threshold.band() > 0;
        return new SingleLimit(
                threshold.comparison(),
                single(threshold.value()),
                band ? single(threshold.value() - threshold.band()) : 1,
                band ? single(threshold.value() + threshold.band()) : 0);
    }

    /** The nearest number of single precision, where that is neither zero nor infinite. */
    private static double single(double value) {
        float rounded = (float) value;
        return rounded == 0 || Float.isInfinite(rounded) ? value : rounded;
    }

    /** Answers for the first {@code count} values. */
    void answer(float[] values, byte[] out, int count) {
        // what it says below, at and above the threshold, so that the loop has no switch
        byte below = code(comparison.holds(0, 1));
        byte equal = code(comparison.holds(1, 1));
        byte above = code(comparison.holds(1, 0));
        for (int i = 0; i < count; i++) {
            float value = values[i];
            byte answer = value < at ? below : value > at ? above : equal;
            if (value >= low && value <= high) {
                answer = Kleene.GREY;
            }
            // NaN and infinities
            if (!(Math.abs(value) <= Float.MAX_VALUE)) {
                answer = Kleene.UNKNOWN;
            }
            out[i] = answer;
        }
    }

    private static byte code(boolean on) {
        return on ? Kleene.ON : Kleene.OFF;
    }
}
