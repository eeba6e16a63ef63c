/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.exam;

import java.util.Arrays;

/**
 * How many cells of each animal are drawn: in proportion to its cells (Cochran 1977, "Sampling Techniques", 3rd ed.,
 * section 5.5), rounded by the largest remainder, and at least {@value #LEAST} of each, so that an animal with few cells
 * is not passed over and the spread within it can be told.
 */
public final class ExamAllocation {
    /** Cells that are drawn of every animal that has as many, when enough are asked for. */
    public static final int LEAST = 2;

    private ExamAllocation() {}

    /**
     * Shares a draw out. Cells that are in the exam already count, so that after the draw all of its cells together are
     * as near to proportional as can be.
     *
     * @param cells cells of each animal, at least 0, those of the exam included
     * @param drawn cells of each animal that are in the exam already
     * @param asked cells asked for, at least 0
     * @return cells to draw of each animal; together {@code asked}, or all that are left when there are fewer
     */
    public static int[] of(int[] cells, int[] drawn, int asked) {
        long left = 0;
        long before = 0;
        for (int i = 0; i < cells.length; i++) {
            if (drawn[i] < 0 || drawn[i] > cells[i]) {
                throw new IllegalArgumentException(drawn[i] + " drawn of " + cells[i]);
            }
            left += cells[i] - drawn[i];
            before += drawn[i];
        }
        int size = (int) Math.min(asked, left);
        int[] least = drawn.clone();
        long bound = 0;
        for (int i = 0; i < cells.length; i++) {
            least[i] = Math.max(least[i], Math.min(LEAST, cells[i]));
            bound += least[i];
        }
        // too few to give every animal its least: proportional it is
        int[] whole = share(cells, bound > before + size ? drawn : least, Math.toIntExact(before + size));
        for (int i = 0; i < cells.length; i++) {
            whole[i] -= drawn[i];
        }
        return whole;
    }

    /** In proportion, but never less than the least: whoever would get less gets that, the others share the rest. */
    private static int[] share(int[] cells, int[] least, int size) {
        boolean[] bound = new boolean[cells.length];
        int[] shares;
        boolean again;
        do {
            shares = proportional(cells, least, bound, size);
            again = false;
            for (int i = 0; i < cells.length; i++) {
                if (!bound[i] && shares[i] < least[i]) {
                    bound[i] = true;
                    again = true;
                }
            }
        } while (again);
        return shares;
    }

    private static int[] proportional(int[] cells, int[] least, boolean[] bound, int size) {
        int[] shares = new int[cells.length];
        long free = 0;
        int rest = size;
        for (int i = 0; i < cells.length; i++) {
            if (bound[i]) {
                shares[i] = least[i];
                rest -= least[i];
            } else {
                free += cells[i];
            }
        }
        double[] remainders = new double[cells.length];
        Arrays.fill(remainders, -1);
        int given = 0;
        for (int i = 0; i < cells.length; i++) {
            if (!bound[i] && free > 0) {
                long part = (long) Math.max(0, rest) * cells[i];
                shares[i] = (int) (part / free);
                remainders[i] = part % free / (double) free;
                given += shares[i];
            }
        }
        for (; given < rest; given++) {
            int largest = -1;
            for (int i = 0; i < cells.length; i++) {
                boolean more = !bound[i] && shares[i] < cells[i];
                if (more && (largest < 0 || remainders[i] > remainders[largest])) {
                    largest = i;
                }
            }
            shares[largest]++;
            remainders[largest] = -1;
        }
        return shares;
    }
}
