/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.histogram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BinnedColumnTest {
    /** Values of 8-bit images and sizes in px come in long runs; quantiles often fall into one. */
    @Test
    void runsOfEqualValues_keepTheirEdges() {
        float[] values = new float[2000];
        for (int i = 0; i < values.length; i++) {
            values[i] = i / 10;
        }
        BinnedColumn column = BinnedColumn.of(values);
        assertTrue(column.count > 100, column.count + " bins of 200 different values");
        for (int i = 1; i < values.length; i++) {
            if (values[i] == values[i - 1]) {
                assertEquals(column.bins[i - 1], column.bins[i], "equal values are in one bin");
            }
        }
    }

    @Test
    void oneValueThatMostHave_leavesTheOthersApart() {
        float[] values = new float[1000];
        for (int i = 0; i < 300; i++) {
            values[i] = i - 150.5f;
        }
        BinnedColumn column = BinnedColumn.of(values);
        assertTrue(column.count > 30, column.count + " bins");
        assertTrue(column.bins[0] != column.bins[299]);
        assertTrue(column.bins[100] != column.bins[999]);
    }

    @Test
    void fewValues_haveABinEach() {
        BinnedColumn column = BinnedColumn.of(new float[] {3, 1, 2, 1, Float.NaN, 3});
        assertEquals(3, column.count);
        assertEquals(2, column.bins[0]);
        assertEquals(0, column.bins[1]);
        assertEquals((byte) BinnedColumn.MISSING, column.bins[4]);
        assertEquals(2.5f, column.edge(1));
    }

    @Test
    void constantOrMissing_isOneBin() {
        assertEquals(1, BinnedColumn.of(new float[] {5, 5, 5}).count);
        assertEquals(1, BinnedColumn.of(new float[] {Float.NaN, Float.NaN}).count);
    }
}
