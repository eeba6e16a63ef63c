/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.statistics;

import java.util.Arrays;

/**
 * How often something was counted, by stratum and level: hits and sizes. One stratum makes a plain table of levels.
 * Immutable.
 */
public final class StrataTable {
    private final int levels;
    private final long[][] hits;
    private final long[][] sizes;

    /**
     * Counts.
     *
     * @param levels number of levels
     * @param strata number of strata
     * @param level level of each observation, from 0
     * @param stratum stratum of each observation, from 0
     * @param hit whether it is one of those counted
     */
    public StrataTable(int levels, int strata, int[] level, int[] stratum, boolean[] hit) {
        this.levels = levels;
        this.hits = new long[strata][levels];
        this.sizes = new long[strata][levels];
        for (int i = 0; i < level.length; i++) {
            sizes[stratum[i]][level[i]]++;
            if (hit[i]) {
                hits[stratum[i]][level[i]]++;
            }
        }
    }

    /** Takes counts by stratum and level. */
    StrataTable(long[][] hits, long[][] sizes) {
        this.levels = hits[0].length;
        this.hits = hits;
        this.sizes = sizes;
    }

    /** Number of levels. */
    public int levels() {
        return levels;
    }

    /** Number of strata. */
    public int strata() {
        return hits.length;
    }

    /** Hits of a level in a stratum. */
    public long hits(int stratum, int level) {
        return hits[stratum][level];
    }

    /** Size of a level in a stratum. */
    public long size(int stratum, int level) {
        return sizes[stratum][level];
    }

    /** Hits of all levels of a stratum. */
    public long stratumHits(int stratum) {
        return Arrays.stream(hits[stratum]).sum();
    }

    /** Size of a stratum. */
    public long stratumSize(int stratum) {
        return Arrays.stream(sizes[stratum]).sum();
    }

    /** Hits of a level. */
    public long levelHits(int level) {
        return Arrays.stream(hits).mapToLong(stratum -> stratum[level]).sum();
    }

    /** Size of a level. */
    public long levelSize(int level) {
        return Arrays.stream(sizes).mapToLong(stratum -> stratum[level]).sum();
    }

    /** All hits. */
    public long hits() {
        return Arrays.stream(hits).flatMapToLong(Arrays::stream).sum();
    }

    /** All observations. */
    public long size() {
        return Arrays.stream(sizes).flatMapToLong(Arrays::stream).sum();
    }

    /** Hits a level would have if in each stratum all levels had the same share. */
    public double expectedHits(int level) {
        double expected = 0;
        for (int k = 0; k < strata(); k++) {
            long size = stratumSize(k);
            if (size > 0) {
                expected += sizes[k][level] * (double) stratumHits(k) / size;
            }
        }
        return expected;
    }

    /**
     * The share of hits the other levels would have were they spread over the strata as this level is (direct
     * standardisation); strata without others are left out of both. NaN when no stratum has both.
     */
    public double othersShare(int level) {
        double expected = 0;
        long size = 0;
        for (int k = 0; k < strata(); k++) {
            long others = stratumSize(k) - sizes[k][level];
            if (others > 0 && sizes[k][level] > 0) {
                expected += sizes[k][level] * (double) (stratumHits(k) - hits[k][level]) / others;
                size += sizes[k][level];
            }
        }
        return size == 0 ? Double.NaN : expected / size;
    }

    /**
     * True when the chi-square distribution can be trusted: no expected count, summed over strata, below 1, and at most a
     * fifth below 5 (Cochran 1954, "Some methods for strengthening the common chi-square tests", Biometrics 10:417-451).
     */
    public boolean isLarge() {
        int below = 0;
        int counts = 0;
        for (int level = 0; level < levels; level++) {
            double expected = expectedHits(level);
            for (double count : new double[] {expected, levelSize(level) - expected}) {
                if (count < 1) {
                    return false;
                }
                counts++;
                if (count < 5) {
                    below++;
                }
            }
        }
        return below * 5 <= counts;
    }

    /** Cramér's V without strata (Cramér 1946, "Mathematical Methods of Statistics"); NaN when undefined. */
    public double cramersV() {
        double all = size();
        double share = hits() / all;
        if (!(share > 0 && share < 1)) {
            return Double.NaN;
        }
        double square = 0;
        for (int level = 0; level < levels; level++) {
            long size = levelSize(level);
            if (size > 0) {
                double away = levelHits(level) - size * share;
                square += away * away / (size * share * (1 - share));
            }
        }
        return Math.sqrt(square / all);
    }
}
