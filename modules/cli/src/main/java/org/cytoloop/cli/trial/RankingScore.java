/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.trial;

import java.util.List;

/**
 * How well a list ranks what is looked for. What is not on the list counts as never found.
 *
 * @param averagePrecision mean over all wanted of the precision of the list down to each (Manning, Raghavan and Schütze
 *     2008, "Introduction to Information Retrieval", section 8.4)
 * @param precisionAtHalf precision of the shortest beginning of the list that holds at least half of the wanted; 0 when
 *     no beginning does
 * @param listed length of the list
 * @param hits number of wanted on the list
 * @param wanted number of wanted in all
 */
public record RankingScore(double averagePrecision, double precisionAtHalf, int listed, int hits, int wanted) {
    private static final double HALF = 0.5;
    private static final double ROUNDING = 1e-9;

    /**
     * Scores a list.
     *
     * @param list whether each is wanted, best first
     * @param wanted number of wanted in all, on the list or not
     */
    static RankingScore of(List<Boolean> list, int wanted) {
        double sum = 0;
        int hits = 0;
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i)) {
                hits++;
                sum += hits / (i + 1.0);
            }
        }
        return new RankingScore(
                wanted == 0 ? Double.NaN : sum / wanted, precisionAt(HALF, list, wanted), list.size(), hits, wanted);
    }

    /**
     * Precision of the shortest beginning of a list that holds at least a share of the wanted.
     *
     * @param recall the share, more than 0
     * @param list whether each is wanted, best first
     * @param wanted number of wanted in all
     * @return 0 when no beginning does
     */
    static double precisionAt(double recall, List<Boolean> list, int wanted) {
        int hits = 0;
        for (int i = 0; i < list.size(); i++) {
            hits += list.get(i) ? 1 : 0;
            // rounding of the product is not to ask for one more
            if (hits > 0 && hits >= recall * wanted - ROUNDING) {
                return hits / (i + 1.0);
            }
        }
        return 0;
    }

    /** Share of the list that is wanted; NaN for an empty list. */
    public double precision() {
        return listed == 0 ? Double.NaN : hits / (double) listed;
    }

    /** Share of the wanted that is on the list; NaN when nothing is wanted. */
    public double recall() {
        return wanted == 0 ? Double.NaN : hits / (double) wanted;
    }
}
