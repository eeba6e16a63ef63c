/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.evaluation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.cytoloop.engine.sampling.NearestCells;

/**
 * Pairs points with cells, one to one: of all pairs within the radius the nearest first, until none is left. Of equally
 * near pairs the one with the lower cell number comes first, then the earlier point.
 */
public final class PointMatching {
    private static final Comparator<Candidate> ORDER = Comparator.comparingDouble(Candidate::square)
            .thenComparingInt(Candidate::cell)
            .thenComparingInt(Candidate::point);

    private PointMatching() {}

    /**
     * Pairs points with cells.
     *
     * @param x column of each point, px; NaN for a point that takes no part
     * @param y row of each point, px
     * @param cells the cells
     * @param taken indices of cells that may not be used; the cells that were used are added
     * @param radius largest distance of a pair, px
     * @return for each point the index of its cell, or -1
     */
    public static int[] match(double[] x, double[] y, NearestCells cells, BitSet taken, double radius) {
        int[] cellOf = new int[x.length];
        Arrays.fill(cellOf, -1);
        // each point waits with its best free cell; when another point takes that cell, it waits again with the next
        PriorityQueue<Candidate> queue = new PriorityQueue<>(ORDER);
        for (int p = 0; p < x.length; p++) {
            offer(p, x, y, cells, taken, radius, queue);
        }
        for (Candidate best = queue.poll(); best != null; best = queue.poll()) {
            if (taken.get(best.cell)) {
                offer(best.point, x, y, cells, taken, radius, queue);
            } else {
                taken.set(best.cell);
                cellOf[best.point] = best.cell;
            }
        }
        return cellOf;
    }

    private static void offer(
            int point,
            double[] x,
            double[] y,
            NearestCells cells,
            BitSet taken,
            double radius,
            PriorityQueue<Candidate> queue) {
        int cell = cells.nearest(x[point], y[point], radius, c -> !taken.get(c));
        if (cell >= 0) {
            queue.add(new Candidate(cells.squaredDistance(cell, x[point], y[point]), cell, point));
        }
    }

    private record Candidate(double square, int cell, int point) {}
}
