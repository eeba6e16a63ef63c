/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.drawing;

import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.engine.evaluation.Wilson;

/**
 * How well an exam would know F1, before it is drawn. F1 is 2J / (1 + J) of the Jaccard index J, the share of hits among
 * the cells that are ON or called ON; J has a Wilson interval.
 *
 * @param on ON cells to be expected
 * @param f1 an F1 with the interval it would have
 */
record ExpectedInterval(double on, Interval f1) {
    /** A usual F1, for which the interval is told. */
    static final double USUAL = 0.85;
    /** Share of ON cells that is taken when none is known. */
    static final double USUAL_SHARE = 0.3;

    /**
     * The interval of a usual F1 with as many false alarms as misses.
     *
     * @param cells number of exam cells, at least 1
     * @param onShare share of cells that are ON, more than 0
     */
    static ExpectedInterval of(int cells, double onShare) {
        double on = cells * onShare;
        // hits, misses and false alarms together
        double trials = on * (2 - USUAL);
        Interval jaccard = Wilson.ofShare(USUAL / (2 - USUAL), trials);
        return new ExpectedInterval(on, new Interval(USUAL, f1(jaccard.low()), f1(jaccard.high())));
    }

    private static double f1(double jaccard) {
        return 2 * jaccard / (1 + jaccard);
    }
}
