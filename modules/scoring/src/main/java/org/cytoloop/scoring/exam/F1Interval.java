/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.exam;

import org.cytoloop.engine.evaluation.Interval;

/**
 * F1 with its 95 % interval, by way of the Jaccard index J = tp / (tp + fp + fn): F1 = 2 J / (1 + J), which rises with J.
 * Given how many of the drawn cells are ON or called ON, each of them is a true positive with probability J, so J is a
 * binomial proportion and has an interval that holds also where no error was seen, where resampling sees no uncertainty at
 * all.
 *
 * <p>The interval of J is {@link ModifiedWilson}'s. Over 84 simulated exams (100 to 300 cells, 3 to 30 % ON, precision
 * and recall .6 to .99; 4000 draws each) it held the true F1 in 96.1 % on average and in 94.5 % at worst; Wilson's as it is
 * in 95.0 and 90.1 %; Jeffreys' in 95.3 and 92.5 %; Clopper and Pearson's, a fifth wider, in 98.0 and 95.9 %; the
 * percentile bootstrap's in 73 and 5 %.
 */
public final class F1Interval {
    private F1Interval() {}

    /**
     * F1 of the calls of a table, each stratum with its weight.
     *
     * @param called {@link StratifiedTable#CALLED} or {@link StratifiedTable#CALLED_AFTER}: whose calls
     * @return all NaN when no cell is ON or called ON
     */
    public static Interval of(StratifiedTable table, int called) {
        int both = StratifiedTable.TRUE_ON | called;
        StratifiedTable.Share jaccard = table.share(c -> (c & both) == both, c -> (c & both) != 0);
        Interval j = ModifiedWilson.of(jaccard);
        return new Interval(f1(j.value()), f1(j.low()), f1(j.high()));
    }

    private static double f1(double jaccard) {
        return 2 * jaccard / (1 + jaccard);
    }
}
