/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.statistics;

import org.apache.commons.statistics.inference.BinomialTest;
import org.apache.commons.statistics.inference.FisherExactTest;

/** Exact tests of small tables; p values are two-sided and add up all outcomes that are at most as likely. */
public final class ExactTests {
    private ExactTests() {}

    /**
     * Fisher's exact test of two shares (Fisher 1935, "The Design of Experiments", chapter 2).
     *
     * @param hits in the first
     * @param n size of the first
     * @param otherHits in the second
     * @param otherN size of the second
     * @return p; 1 when one of the two is empty
     */
    public static double fisher(long hits, long n, long otherHits, long otherN) {
        if (n == 0 || otherN == 0 || hits + otherHits == 0 || hits + otherHits == n + otherN) {
            return 1;
        }
        int[][] table = {
            {Math.toIntExact(hits), Math.toIntExact(n - hits)},
            {Math.toIntExact(otherHits), Math.toIntExact(otherN - otherHits)}
        };
        return Math.min(1, FisherExactTest.withDefaults().test(table).getPValue());
    }

    /**
     * Exact test of symmetry: whether changes in one direction are as frequent as in the other (McNemar 1947, "Note on
     * the sampling error of the difference between correlated proportions or percentages", Psychometrika 12:153-157, with
     * the binomial distribution).
     *
     * @param there changes in one direction
     * @param back changes in the other
     * @return p; 1 when nothing changed
     */
    public static double symmetry(long there, long back) {
        if (there + back == 0) {
            return 1;
        }
        return Math.min(
                1,
                BinomialTest.withDefaults()
                        .test(Math.toIntExact(there + back), Math.toIntExact(there), 0.5)
                        .getPValue());
    }
}
