/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.exam;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.cytoloop.engine.evaluation.Interval;

/**
 * Jeffreys' interval of a proportion: quantiles of Beta(hits + 1/2, misses + 1/2), 0 where nothing was hit and 1 where
 * nothing was missed (Brown, Cai and DasGupta 2001, "Interval estimation for a binomial proportion", Statistical Science
 * 16:101-133, section 4.3). The trials need not be whole.
 */
final class Jeffreys {
    private static final double TAIL = 0.025;

    private Jeffreys() {}

    /**
     * The 95 % interval.
     *
     * @param share 0 to 1
     * @param trials more than 0
     */
    static Interval of(double share, double trials) {
        double hits = share * trials;
        BetaDistribution posterior = BetaDistribution.of(hits + 0.5, trials - hits + 0.5);
        double low = share == 0 ? 0 : posterior.inverseCumulativeProbability(TAIL);
        double high = share == 1 ? 1 : posterior.inverseSurvivalProbability(TAIL);
        return new Interval(share, low, high);
    }
}
