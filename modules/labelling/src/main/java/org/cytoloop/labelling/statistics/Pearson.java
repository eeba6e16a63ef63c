/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Chi-square test of homogeneity: whether a share is the same at all levels (Pearson 1900, "On the criterion that a given
 * system of deviations ...", Philosophical Magazine 50:157-175, with the degrees of freedom of Fisher 1922).
 *
 * @param statistic Pearson's X²
 * @param degreesOfFreedom number of levels with anything in them, minus 1
 */
public record Pearson(double statistic, int degreesOfFreedom) {
    /** Tests a table; its strata are put together. */
    public static Pearson of(StrataTable table) {
        int used = 0;
        for (int level = 0; level < table.levels(); level++) {
            if (table.levelSize(level) > 0) {
                used++;
            }
        }
        double v = table.cramersV();
        return new Pearson(Double.isNaN(v) ? 0 : v * v * table.size(), Math.max(0, used - 1));
    }

    /** p by the chi-square distribution; 1 without degrees of freedom. */
    public double p() {
        return degreesOfFreedom == 0
                ? 1
                : ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(statistic);
    }
}
