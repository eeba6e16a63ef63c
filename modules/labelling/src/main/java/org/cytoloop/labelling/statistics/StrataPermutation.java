/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.statistics;

import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/**
 * Permutation version of {@link MantelHaenszel} for small counts: hits are dealt out anew within each stratum, so that
 * all margins stay as they are. With one stratum it is the Monte Carlo test of homogeneity of Hope 1968, for the
 * statistic is Pearson's but for a factor.
 */
public final class StrataPermutation {
    private final StrataTable table;
    private final double[] expected;
    private final QuadraticForm form;

    /** @param table hits by level and stratum */
    public StrataPermutation(StrataTable table) {
        this.table = table;
        int levels = table.levels();
        expected = new double[levels];
        double[][] covariance = new double[levels][levels];
        for (int i = 0; i < levels; i++) {
            expected[i] = table.expectedHits(i);
        }
        for (int k = 0; k < table.strata(); k++) {
            double n = table.stratumSize(k);
            if (n < 2) {
                continue;
            }
            double hits = table.stratumHits(k);
            double scale = hits * (n - hits) / (n * n * (n - 1));
            for (int i = 0; i < levels; i++) {
                for (int j = 0; j < levels; j++) {
                    covariance[i][j] += scale * table.size(k, i) * ((i == j ? n : 0) - table.size(k, j));
                }
            }
        }
        form = new QuadraticForm(covariance);
    }

    /** p of the table. */
    public double p(long seed, TaskContext task) throws ProblemException {
        double[] away = new double[expected.length];
        for (int i = 0; i < away.length; i++) {
            away[i] = table.levelHits(i) - expected[i];
        }
        return Permutations.p(form.of(away), Dealing::new, seed, task);
    }

    /** Deals hits to the cells of each stratum. */
    private final class Dealing implements Permutations.Statistic {
        private final int[][] levelOfCell = new int[table.strata()][];
        private final double[] away = new double[expected.length];

        Dealing() {
            for (int k = 0; k < levelOfCell.length; k++) {
                int[] cells = new int[Math.toIntExact(table.stratumSize(k))];
                int at = 0;
                for (int level = 0; level < expected.length; level++) {
                    for (long i = 0; i < table.size(k, level); i++) {
                        cells[at++] = level;
                    }
                }
                levelOfCell[k] = cells;
            }
        }

        @Override
        public double next(SeededRandom random) {
            for (int i = 0; i < away.length; i++) {
                away[i] = -expected[i];
            }
            for (int k = 0; k < levelOfCell.length; k++) {
                int[] cells = levelOfCell[k];
                long hits = table.stratumHits(k);
                for (int drawn = 0; drawn < hits; drawn++) {
                    int other = drawn + random.nextInt(cells.length - drawn);
                    int level = cells[other];
                    cells[other] = cells[drawn];
                    cells[drawn] = level;
                    away[level]++;
                }
            }
            return form.of(away);
        }
    }
}
