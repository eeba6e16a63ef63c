/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners.suspects;

import java.util.Arrays;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.miners.choice.Rows;
import org.cytoloop.spi.MiningView;

/**
 * The rows that are labelled ON or OFF.
 *
 * @param rows row numbers in the view, ascending
 * @param on true where ON
 * @param slices slice of each
 */
record LabelledRows(int[] rows, boolean[] on, int[] slices) {
    static LabelledRows of(MiningView view) {
        return at(view, Rows.where(view.rows(), row -> view.label(row) == Label.ON || view.label(row) == Label.OFF));
    }

    private static LabelledRows at(MiningView view, int[] rows) {
        boolean[] on = new boolean[rows.length];
        int[] slices = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            on[i] = view.label(rows[i]) == Label.ON;
            slices[i] = view.sliceOf()[rows[i]];
        }
        return new LabelledRows(rows, on, slices);
    }

    int size() {
        return rows.length;
    }

    /** Number of the rarer class. */
    int rarer() {
        int ons = count(on);
        return Math.min(ons, size() - ons);
    }

    private static int count(boolean[] flags) {
        int count = 0;
        for (boolean flag : flags) {
            count += flag ? 1 : 0;
        }
        return count;
    }

    /** Those at the given places of this list. */
    LabelledRows select(int[] places) {
        int[] chosen = new int[places.length];
        boolean[] labels = new boolean[places.length];
        int[] of = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            chosen[i] = rows[places[i]];
            labels[i] = on[places[i]];
            of[i] = slices[places[i]];
        }
        return new LabelledRows(chosen, labels, of);
    }

    /**
     * Random parts of about the same size.
     *
     * @param most greatest size of a part
     * @return for each part the places in this list, ascending
     */
    int[][] parts(int most, long seed) {
        int[] order = new int[size()];
        Arrays.setAll(order, i -> i);
        int count = Math.max(1, (size() + most - 1) / most);
        if (count > 1) {
            new SeededRandom(seed).shuffle(order);
        }
        int[][] parts = new int[count][];
        for (int p = 0; p < count; p++) {
            int from = (int) ((long) size() * p / count);
            int to = (int) ((long) size() * (p + 1) / count);
            parts[p] = Arrays.copyOfRange(order, from, to);
            Arrays.sort(parts[p]);
        }
        return parts;
    }

    /** What is left out together: the slices; or each row by itself when one slice holds all of a class. */
    int[] groups() {
        int last = Arrays.stream(slices).max().orElse(0);
        int[] ons = new int[last + 1];
        int[] offs = new int[last + 1];
        for (int i = 0; i < on.length; i++) {
            (on[i] ? ons : offs)[slices[i]]++;
        }
        int allOn = count(on);
        for (int s = 0; s <= last; s++) {
            if (ons[s] == allOn || offs[s] == size() - allOn) {
                int[] single = new int[size()];
                Arrays.setAll(single, i -> i);
                return single;
            }
        }
        return slices;
    }
}
