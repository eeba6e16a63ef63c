/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.coverage;

import java.util.BitSet;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/** Which cells cover which, which are covered, and which would cover most of the others. For one thread. */
final class Coverage {
    private final LookAlikes alike;
    private final int[] cells;
    private final double square;
    /** Cells within the radius of each, itself included; the relation is mutual. */
    private final BitSet[] near;

    private final BitSet covered = new BitSet();
    private final int[] gains;

    /**
     * Compares all cells with each other.
     *
     * @param cells rows; elsewhere a cell is meant by its index in these
     * @param radius how far a cell covers
     */
    Coverage(LookAlikes alike, int[] cells, double radius, TaskContext task) throws ProblemException {
        this.alike = alike;
        this.cells = cells;
        this.square = radius * radius;
        this.near = new BitSet[cells.length];
        this.gains = new int[cells.length];
        Parallel.forEach(task, cells.length, "comparing cells", i -> {
            BitSet bits = new BitSet(cells.length);
            for (int j = 0; j < cells.length; j++) {
                if (alike.square(cells[i], cells[j], square) <= square) {
                    bits.set(j);
                }
            }
            near[i] = bits;
            gains[i] = bits.cardinality();
        });
    }

    /** Covers what is near to some rows of the view. */
    void coverAround(int[] rows, TaskContext task) throws ProblemException {
        boolean[] found = new boolean[cells.length];
        Parallel.forEach(task, cells.length, "looking at labelled cells", i -> {
            for (int j = 0; j < rows.length && !found[i]; j++) {
                found[i] = alike.square(cells[i], rows[j], square) <= square;
            }
        });
        for (int i = 0; i < cells.length; i++) {
            if (found[i]) {
                cover(i);
            }
        }
    }

    /** Covers what is near to cells that were chosen before. */
    void coverAroundChosen(boolean[] chosen) {
        for (int i = 0; i < cells.length; i++) {
            if (chosen[i]) {
                choose(i);
            }
        }
    }

    /** The cell that covers most of what is not covered, the first of several; -1 when all is covered. */
    int best() {
        int best = -1;
        for (int i = 0; i < cells.length; i++) {
            if (gains[i] > (best < 0 ? 0 : gains[best])) {
                best = i;
            }
        }
        return best;
    }

    /** How many cells that are not covered a cell would cover. */
    int gain(int cell) {
        return gains[cell];
    }

    /** Covers what is near to a cell. */
    void choose(int cell) {
        for (int i = near[cell].nextSetBit(0); i >= 0; i = near[cell].nextSetBit(i + 1)) {
            cover(i);
        }
    }

    private void cover(int cell) {
        if (!covered.get(cell)) {
            covered.set(cell);
            for (int i = near[cell].nextSetBit(0); i >= 0; i = near[cell].nextSetBit(i + 1)) {
                gains[i]--;
            }
        }
    }
}
