/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.review;

/** How certain calls are: how far p(ON) lies from the threshold, as a share of the room there is on its side. */
public final class CallCertainty {
    /** Below this certainty a call is near the threshold: p(ON) from 0.3 to 0.7 when the threshold is 0.5. */
    public static final double NEAR = 0.4;

    private CallCertainty() {}

    /**
     * The certainty of a call.
     *
     * @param pOn 0 to 1
     * @param threshold p(ON) from which a cell is called ON, 0 to 1
     * @return 0 at the threshold, 1 where p(ON) is 0 or 1
     */
    public static double of(double pOn, double threshold) {
        double room = pOn >= threshold ? 1 - threshold : threshold;
        return room > 0 ? Math.min(1, Math.abs(pOn - threshold) / room) : 1;
    }

    /** How many of these calls are near the threshold. */
    public static int countNear(float[] pOn, double threshold) {
        int near = 0;
        for (float p : pOn) {
            near += of(p, threshold) < NEAR ? 1 : 0;
        }
        return near;
    }
}
