/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.review;

import org.cytoloop.workbench.desk.DifferenceBoard;

/**
 * Which cells are called otherwise than before. Not to be changed; the array neither.
 *
 * @param title what is compared, such as "round 3 → round 4"
 * @param changed per cell whether its call has changed
 */
public record CallChange(String title, boolean[] changed) {
    /**
     * Compares calls; a cell that has no call on one of the sides has not changed.
     *
     * @param pOn p(ON) per cell now, NaN where there is no call
     * @param threshold p(ON) from which a cell is called ON now
     */
    public static CallChange of(CallsBefore before, float[] pOn, double threshold) {
        boolean[] changed = new boolean[pOn.length];
        float[] then = before.pOn();
        double limit = before.threshold();
        for (int i = 0; i < changed.length; i++) {
            float p = pOn[i];
            float q = then[i];
            // NaN is neither less nor more
            changed[i] = p >= threshold && q < limit || p < threshold && q >= limit;
        }
        return new CallChange(before.title(), changed);
    }

    /** What the difference between two rounds marks. */
    public static CallChange of(String title, byte[] marks) {
        boolean[] changed = new boolean[marks.length];
        for (int i = 0; i < changed.length; i++) {
            changed[i] = marks[i] != DifferenceBoard.SAME;
        }
        return new CallChange(title, changed);
    }
}
