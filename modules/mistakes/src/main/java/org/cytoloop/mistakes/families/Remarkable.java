/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.families;

/**
 * What is remarkable about cells: of their traits only what goes beyond the usual. Cells whose traits are all usual lie
 * together at zero, whatever chance makes of them, and cells that are remarkable for the same reason lie near each other.
 */
final class Remarkable {
    /** So many standard deviations are usual. */
    private static final double USUAL = 1;

    /** More does not set cells further apart. */
    private static final double MOST = 4;

    private Remarkable() {}

    /** The place of a cell; a trait of which nothing is known is usual. */
    static double[] of(double[] scores, double[] weights) {
        double[] place = new double[scores.length];
        for (int t = 0; t < place.length; t++) {
            double beyond = Math.min(MOST, Math.abs(scores[t]) - USUAL);
            // NaN is never more
            place[t] = beyond > 0 ? Math.copySign(beyond, scores[t]) * weights[t] : 0;
        }
        return place;
    }

    /** How far two cells are apart. */
    static double distance(double[] a, double[] b) {
        double squares = 0;
        for (int t = 0; t < a.length; t++) {
            squares += (a[t] - b[t]) * (a[t] - b[t]);
        }
        return Math.sqrt(squares);
    }
}
