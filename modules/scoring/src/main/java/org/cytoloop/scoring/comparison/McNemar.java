/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.comparison;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * McNemar's test whether two rounds are right equally often on the same cells (McNemar 1947, "Note on the sampling error of
 * the difference between correlated proportions or percentages", Psychometrika 12:153-157), in its exact form: if neither
 * were better, each cell that only one of them calls right would fall to either with probability 1/2.
 *
 * @param onlyFirst cells only the first round calls right
 * @param onlySecond cells only the second round calls right
 * @param p probability that chance alone splits these cells as unevenly or more so (exact, two-sided); 1 when there are
 *     none
 * @param midP the same with half of the observed split's own probability, which is less cautious and nearer to its name
 *     (Fagerland, Lydersen and Laake 2013, "The McNemar test for binary matched-pairs data: mid-p and asymptotic are
 *     better than exact conditional", BMC Medical Research Methodology 13:91)
 */
public record McNemar(long onlyFirst, long onlySecond, double p, double midP) {
    /**
     * Tests.
     *
     * @param onlyFirst cells only the first round calls right
     * @param onlySecond cells only the second round calls right
     */
    public static McNemar of(long onlyFirst, long onlySecond) {
        if (onlyFirst < 0 || onlySecond < 0) {
            throw new IllegalArgumentException("negative count");
        }
        int differing = Math.toIntExact(onlyFirst + onlySecond);
        if (differing == 0) {
            return new McNemar(0, 0, 1, 1);
        }
        BinomialDistribution chance = BinomialDistribution.of(differing, 0.5);
        int fewer = (int) Math.min(onlyFirst, onlySecond);
        double point = chance.probability(fewer);
        if (onlyFirst == onlySecond) {
            return new McNemar(onlyFirst, onlySecond, 1, 1 - point / 2);
        }
        double p = Math.min(1, 2 * chance.cumulativeProbability(fewer));
        return new McNemar(onlyFirst, onlySecond, p, p - point);
    }
}
