/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Corrects p values of several tests so that the chance of any false finding stays at the level asked for (Holm 1979,
 * "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6:65-70).
 */
public final class Holm {
    private Holm() {}

    /**
     * Corrected p values, in the same order.
     *
     * @param p values of 0 to 1; none NaN
     */
    public static double[] adjust(double[] p) {
        int[] order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[p.length];
        double largest = 0;
        for (int rank = 0; rank < order.length; rank++) {
            largest = Math.max(largest, (p.length - rank) * p[order[rank]]);
            adjusted[order[rank]] = Math.min(1, largest);
        }
        return adjusted;
    }
}
