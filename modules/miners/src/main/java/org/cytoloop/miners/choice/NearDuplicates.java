/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners.choice;

import java.util.Arrays;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.MiningView;

/**
 * Knows cells that look so much like one that was taken that asking both is a waste: those nearer than half of the usual
 * distance between a cell and the nearest of a thousand others. The measure comes from the cells themselves, and hardly
 * depends on how many there are. For one thread.
 */
public final class NearDuplicates {
    private static final int SAMPLE = 1000;
    private static final long SEED = 0x5eed;
    /** Of the squared distance. */
    private static final float QUARTER = 0.25f;

    private final Places places;
    private final float limit;
    private int[] taken = new int[16];
    private int count;

    /** Measures how near is too near. */
    public NearDuplicates(MiningView view, TaskContext task) {
        this.places = new Places(view.places(task), view.dimensions());
        this.limit = QUARTER * usual(view.rows(), task);
    }

    /** The median over some rows of the squared distance to the nearest of them. */
    private float usual(int rows, TaskContext task) {
        int[] sample = Rows.some(Rows.where(rows, row -> true), SAMPLE, SEED);
        float[] nearest = new float[sample.length];
        Arrays.fill(nearest, Float.POSITIVE_INFINITY);
        for (int i = 0; i < sample.length; i++) {
            task.checkCancelled();
            for (int j = 0; j < i; j++) {
                float square = places.square(sample[i], sample[j], Math.max(nearest[i], nearest[j]));
                nearest[i] = Math.min(nearest[i], square);
                nearest[j] = Math.min(nearest[j], square);
            }
        }
        Arrays.sort(nearest);
        return sample.length < 2 ? 0 : nearest[sample.length / 2];
    }

    /** True when the row looks almost like one that was taken. */
    public boolean isNear(int row) {
        for (int i = 0; i < count; i++) {
            if (places.square(row, taken[i], limit) < limit) {
                return true;
            }
        }
        return false;
    }

    /** Takes a row. */
    public void take(int row) {
        if (count == taken.length) {
            taken = Arrays.copyOf(taken, 2 * count);
        }
        taken[count++] = row;
    }
}
