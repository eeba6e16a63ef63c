/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners.informative;

import java.util.Arrays;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.miners.choice.Neighbours;
import org.cytoloop.miners.choice.Places;
import org.cytoloop.miners.choice.Rows;
import org.cytoloop.spi.MiningView;

/**
 * How many cells look like each of some rows, and how many of these are labelled or asked already. A cell counts for
 * 1 / (1 + (d / r)^4) at distance d; r is twice the usual distance between a cell and the nearest of a thousand others, so
 * that what counts as alike does not depend on the number of cells. For one thread.
 */
final class Crowd {
    private static final int SAMPLE = 1000;
    private static final long SEED = 0x5eed;
    private static final int BLOCK = 64;
    /** Of the usual distance, squared. */
    private static final double WIDTH = 4;

    private final Places places;
    private final int[] rows;
    private final double width;
    private final float[] alike;
    private final float[] known;

    /**
     * Counts.
     *
     * @param rows the rows that are looked at
     */
    Crowd(MiningView view, int[] rows, TaskContext task) {
        this.places = new Places(view.places(task), view.dimensions());
        this.rows = rows;
        int[] sample = Rows.some(Rows.where(view.rows(), row -> true), SAMPLE, SEED);
        this.width = width(places, sample, task);
        int[] labelled = Rows.where(view.rows(), row -> view.label(row) != null);
        this.alike = new float[rows.length];
        this.known = new float[rows.length];
        float share = 1f / Math.max(1, sample.length);
        try {
            Parallel.forEach(task, (rows.length + BLOCK - 1) / BLOCK, "comparing cells", block -> {
                int end = Math.min(rows.length, (block + 1) * BLOCK);
                for (int i = block * BLOCK; i < end; i++) {
                    task.checkCancelled();
                    alike[i] = share * count(rows[i], sample);
                    known[i] = count(rows[i], labelled);
                }
            });
        } catch (ProblemException e) {
            throw new IllegalStateException("comparing cells needs no files", e);
        }
    }

    private static double width(Places places, int[] sample, TaskContext task) {
        float[] nearest = Neighbours.of(places, sample, sample, 1, task).squares();
        Arrays.sort(nearest);
        double usual = sample.length < 2 ? 0 : nearest[sample.length / 2];
        return usual > 0 ? WIDTH * usual : 1;
    }

    private float count(int row, int[] others) {
        double sum = 0;
        for (int other : others) {
            sum += likeness(row, other);
        }
        return (float) sum;
    }

    private double likeness(int a, int b) {
        double times = places.square(a, b) / width;
        return 1 / (1 + times * times);
    }

    /** A row is going to be asked: cells like it are known by then. */
    void ask(int row) {
        for (int i = 0; i < rows.length; i++) {
            known[i] += (float) likeness(rows[i], row);
        }
    }

    /** Share of all cells that look like the i-th row, about. */
    float alike(int i) {
        return alike[i];
    }

    /** Number of cells that look like the i-th row and are labelled or going to be asked, about. */
    float known(int i) {
        return known[i];
    }

    /** The share of alike cells that half of the rows exceed; 0 without rows. */
    float usuallyAlike() {
        float[] sorted = alike.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }
}
