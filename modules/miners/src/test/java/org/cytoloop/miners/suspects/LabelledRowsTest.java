/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners.suspects;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.cytoloop.miners.choice.Places;
import org.junit.jupiter.api.Test;

/** Which labels are looked at together, and what their neighbours are. */
class LabelledRowsTest {
    private static LabelledRows of(int[] slices, int... on) {
        boolean[] labels = new boolean[on.length];
        for (int i = 0; i < on.length; i++) {
            labels[i] = on[i] == 1;
        }
        return new LabelledRows(IntStream.range(0, on.length).map(i -> 10 * i).toArray(), labels, slices);
    }

    @Test
    void slicesAreLeftOut_whenEachLacksSomeOfBothClasses() {
        int[] slices = {0, 0, 0, 2, 2, 2};
        assertArrayEquals(slices, of(slices, 1, 0, 0, 1, 0, 0).groups());
    }

    @Test
    void cellsAreLeftOutOneByOne_whenASliceHoldsAllOfAClass() {
        int[] each = {0, 1, 2, 3, 4, 5};
        assertArrayEquals(
                each, of(new int[] {0, 0, 0, 2, 2, 2}, 1, 1, 0, 0, 0, 0).groups());
        assertArrayEquals(
                each, of(new int[] {1, 1, 1, 1, 1, 1}, 1, 0, 0, 1, 0, 0).groups());
    }

    @Test
    void manyRows_areDealtOut_eachToOnePart() {
        int n = 1000;
        LabelledRows rows = of(new int[n], new int[n]);
        int[][] parts = rows.parts(300, 7);
        assertEquals(4, parts.length);
        for (int[] part : parts) {
            assertEquals(250, part.length);
        }
        int[] all = Arrays.stream(parts).flatMapToInt(Arrays::stream).sorted().toArray();
        assertArrayEquals(IntStream.range(0, n).toArray(), all);
        assertTrue(Arrays.deepEquals(parts, rows.parts(300, 7)));
        assertArrayEquals(IntStream.range(0, n).toArray(), rows.parts(n, 7)[0]);
    }

    @Test
    void rarerClass_isCounted() {
        assertEquals(2, of(new int[5], 1, 0, 1, 0, 0).rarer());
        assertEquals(0, of(new int[2], 1, 1).rarer());
    }

    @Test
    void neighbours_areCountedByLabel_withoutTheCellItself() {
        int n = 12;
        float[] line = new float[n * 10];
        int[] on = new int[n];
        for (int i = 0; i < n; i++) {
            line[10 * i] = i;
            on[i] = i < 4 ? 1 : 0;
        }
        LookAlikes alike = new LookAlikes(new Places(line, 1), of(new int[n], on));
        assertEquals(3, alike.count(0, true));
        assertEquals(6, alike.count(0, false));
        assertEquals("6 of the 9 labelled cells that look most like it are OFF", alike.words(0, false));
        assertEquals(
                "all 9 labelled cells that look most like it are OFF",
                new LookAlikes(new Places(line, 1), of(new int[n], new int[n])).words(50, false));
        assertEquals(
                "none of the 9 labelled cells that look most like it is ON",
                new LookAlikes(new Places(line, 1), of(new int[n], new int[n])).words(50, true));
    }
}
