/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Generalised Cochran-Mantel-Haenszel test of general association (Landis, Heyman and Koch 1978, "Average partial
 * association in three-way contingency tables: a review and discussion of alternative tests", International Statistical
 * Review 46:237-254; Agresti 2002, "Categorical Data Analysis"): whether two classifications go together
 * within strata. The statistic is d' V⁻ d, where d are the counts summed over strata minus what the margins of each
 * stratum let one expect, and V their covariance under hypergeometric sampling. Immutable.
 */
public final class MantelHaenszel {
    private final double statistic;
    private final int degreesOfFreedom;

    /**
     * Tests tables of any size.
     *
     * @param tables one table of counts per stratum, rows by columns, all of one size
     */
    public MantelHaenszel(long[][][] tables) {
        int rows = tables[0].length - 1;
        int columns = tables[0][0].length - 1;
        double[] away = new double[rows * columns];
        double[][] covariance = new double[away.length][away.length];
        for (long[][] table : tables) {
            add(table, away, covariance);
        }
        QuadraticForm form = new QuadraticForm(covariance);
        statistic = form.of(away);
        degreesOfFreedom = form.rank();
    }

    private static void add(long[][] table, double[] away, double[][] covariance) {
        int rows = table.length - 1;
        int columns = table[0].length - 1;
        double[] rowTotals = new double[rows + 1];
        double[] columnTotals = new double[columns + 1];
        double n = 0;
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j <= columns; j++) {
                rowTotals[i] += table[i][j];
                columnTotals[j] += table[i][j];
                n += table[i][j];
            }
        }
        if (n < 2) {
            return;
        }
        double scale = 1 / (n * n * (n - 1));
        for (int a = 0; a < away.length; a++) {
            int i = a / columns;
            int j = a % columns;
            away[a] += table[i][j] - rowTotals[i] * columnTotals[j] / n;
            for (int b = 0; b < away.length; b++) {
                int i2 = b / columns;
                int j2 = b % columns;
                double byRow = rowTotals[i] * ((i == i2 ? n : 0) - rowTotals[i2]);
                double byColumn = columnTotals[j] * ((j == j2 ? n : 0) - columnTotals[j2]);
                covariance[a][b] += byRow * byColumn * scale;
            }
        }
    }

    /** Tests whether the share of hits differs by level within strata. */
    public static MantelHaenszel of(StrataTable table) {
        long[][][] tables = new long[table.strata()][table.levels()][2];
        for (int k = 0; k < table.strata(); k++) {
            for (int level = 0; level < table.levels(); level++) {
                tables[k][level][0] = table.hits(k, level);
                tables[k][level][1] = table.size(k, level) - table.hits(k, level);
            }
        }
        return new MantelHaenszel(tables);
    }

    /** The statistic. */
    public double statistic() {
        return statistic;
    }

    /** Its degrees of freedom; 0 when no stratum tells anything. */
    public int degreesOfFreedom() {
        return degreesOfFreedom;
    }

    /** p by the chi-square distribution; 1 without degrees of freedom. */
    public double p() {
        return degreesOfFreedom == 0
                ? 1
                : ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(statistic);
    }
}
