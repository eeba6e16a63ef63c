/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.evaluation;

/**
 * How certain calls are, whatever the threshold: a cell at the threshold is in full doubt, one whose p(ON) is 0 or 1 in
 * none. Each side of the threshold is measured by the room it has, so that a classifier that is used at 0.9 has doubtful
 * calls on both sides.
 */
public final class CallCertainty {
    /** Calls less certain than this are uncertain: at a threshold of 0.5 those with p(ON) from 0.3 to 0.7. */
    public static final double LEAST = 0.4;

    private CallCertainty() {}

    /**
     * How far a call is from the threshold.
     *
     * @param pOn p(ON), 0 to 1
     * @param threshold p(ON) from which a cell is called ON, 0 to 1
     * @return 0 at the threshold, 1 where p(ON) is 0 or 1; NaN for NaN
     */
    public static double of(float pOn, double threshold) {
        double room = pOn >= threshold ? 1 - threshold : threshold;
        return room > 0 ? Math.max(0, Math.min(1, Math.abs(pOn - threshold) / room)) : 1;
    }

    /** True when a call is uncertain; false for NaN, which is no call. */
    public static boolean isUncertain(float pOn, double threshold) {
        return pOn > from(threshold) && pOn < to(threshold);
    }

    /** p(ON) above which calls are uncertain. */
    public static double from(double threshold) {
        return threshold - LEAST * threshold;
    }

    /** p(ON) below which calls are uncertain. */
    public static double to(double threshold) {
        return threshold + LEAST * (1 - threshold);
    }

    /** How many of these calls are uncertain. */
    public static int countUncertain(float[] pOn, double threshold) {
        double from = from(threshold);
        double to = to(threshold);
        int uncertain = 0;
        for (float p : pOn) {
            uncertain += p > from && p < to ? 1 : 0;
        }
        return uncertain;
    }
}
