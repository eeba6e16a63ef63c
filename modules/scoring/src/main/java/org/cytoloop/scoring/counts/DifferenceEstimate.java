/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.counts;

import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.engine.evaluation.Interval;

/**
 * The other way to correct a count: the calls, plus what the exam of the very same cells found missing, scaled up to all
 * cells. The difference estimator of survey sampling (Särndal, Swensson and Wretman 1992, "Model assisted survey
 * sampling", section 6.3), here for a simple random sample. It assumes nothing of the calls, but each animal stands on
 * its own few exam cells, nothing can be said of one slice, and its interval is too narrow for few mistakes. It is here
 * to compare with.
 */
public final class DifferenceEstimate {
    /** 97.5 % point of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    private DifferenceEstimate() {}

    /**
     * Number of cells that are ON, with its normal 95 % interval.
     *
     * @param calledOn cells called ON
     * @param cells all cells
     * @param exam calls against truth in a simple random sample of them
     * @return not clipped; without ends when the sample has fewer than two cells, undefined when it has none
     */
    public static Interval of(long calledOn, long cells, Confusion exam) {
        double n = exam.n();
        if (n == 0) {
            return Interval.UNDEFINED;
        }
        double missing = (exam.fn() - exam.fp()) / n;
        double value = calledOn + cells * missing;
        if (n < 2) {
            return new Interval(value, Double.NaN, Double.NaN);
        }
        double spread = ((exam.fn() + exam.fp()) / n - missing * missing) * n / (n - 1);
        double half = Z * cells * StrictMath.sqrt(spread / n * Math.max(0, 1 - n / cells));
        return new Interval(value, value - half, value + half);
    }
}
