/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners.choice;

import java.util.Arrays;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/**
 * How near rows lie to others, by brute force on all threads: some ten million pairs a second on each. A row is never its
 * own neighbour.
 *
 * @param squares the squared distance of each row to the k-th nearest of the others; infinite when there are not so many
 * @param nearest the nearest of the others to each row; -1 when there is none
 */
public record Neighbours(float[] squares, int[] nearest) {
    private static final int BLOCK = 256;

    /**
     * Looks for the neighbours.
     *
     * @param rows the rows that are looked from
     * @param among the rows that are looked at
     * @param k which neighbour's distance is wanted, from 1
     * @throws java.util.concurrent.CancellationException when the task was cancelled
     */
    public static Neighbours of(Places places, int[] rows, int[] among, int k, TaskContext task) {
        Neighbours found = new Neighbours(new float[rows.length], new int[rows.length]);
        try {
            Parallel.forEach(task, (rows.length + BLOCK - 1) / BLOCK, "comparing cells", block -> {
                float[] best = new float[k];
                int end = Math.min(rows.length, (block + 1) * BLOCK);
                for (int i = block * BLOCK; i < end; i++) {
                    task.checkCancelled();
                    found.look(places, i, rows[i], among, best);
                }
            });
        } catch (ProblemException e) {
            throw new IllegalStateException("comparing cells needs no files", e);
        }
        return found;
    }

    private void look(Places places, int i, int row, int[] among, float[] best) {
        Arrays.fill(best, Float.POSITIVE_INFINITY);
        int last = best.length - 1;
        int first = -1;
        for (int other : among) {
            float limit = best[last];
            float square = places.square(row, other, limit);
            if (square < limit && other != row) {
                int at = last;
                while (at > 0 && best[at - 1] > square) {
                    best[at] = best[at - 1];
                    at--;
                }
                best[at] = square;
                first = at == 0 ? other : first;
            }
        }
        squares[i] = best[last];
        nearest[i] = first;
    }
}
