/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.exam;

import org.apache.commons.statistics.distribution.GammaDistribution;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.engine.evaluation.Wilson;

/**
 * Wilson's interval of a share, modified near 0 and 1 as by Brown, Cai and DasGupta 2001 ("Interval estimation for a
 * binomial proportion", Statistical Science 16:101-133, section 4.1.1): where only 1 or 2 (of more than 50: up to 3) hits or
 * misses were seen, the end beyond them is that of a one-sided Poisson interval. Without it the interval of a nearly
 * faultless classifier misses the truth in up to 16 of 100 exams; with it in 7 at most.
 */
final class ModifiedWilson {
    private static final double LEVEL = 0.05;
    private static final int FEW = 50;

    private ModifiedWilson() {}

    /**
     * The 95 % interval.
     *
     * @return all NaN when the share is of no cells
     */
    static Interval of(StratifiedTable.Share share) {
        return share.cells() == 0 ? Interval.UNDEFINED : of(share.value(), share.trials());
    }

    /**
     * The 95 % interval.
     *
     * @param share 0 to 1
     * @param trials more than 0; need not be whole
     */
    static Interval of(double share, double trials) {
        Interval wilson = Wilson.ofShare(share, trials);
        double low = Math.min(wilson.low(), fewAtMost(share * trials, trials));
        double high = Math.max(wilson.high(), 1 - fewAtMost((1 - share) * trials, trials));
        return new Interval(share, low, high);
    }

    /** Share that so few hits may stand for at the least; 1 where they are not few, or none. */
    private static double fewAtMost(double hits, double trials) {
        int few = trials > FEW ? 3 : 2;
        // rounding must not make 3 hits more than 3
        if (hits <= 0 || hits > few + 1e-9) {
            return 1;
        }
        return GammaDistribution.of(hits, 1).inverseCumulativeProbability(LEVEL) / trials;
    }
}
