/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OutlineTracerTest {
    private final OutlineTracer tracer = new OutlineTracer();

    @Test
    void onePixel_isADiamondAroundItsMiddle() {
        long[] runs = {BasinTile.run(3, 5, 1)};
        assertArrayEquals(
                new int[] {7, 10, 8, 11, 7, 12, 6, 11}, tracer.trace(runs, 0, 1).toArray());
    }

    @Test
    void pixelsTouchingAtACorner_areOneOutline() {
        long[] runs = {BasinTile.run(0, 0, 1), BasinTile.run(1, 1, 1)};
        assertEquals(8, tracer.trace(runs, 0, 2).size() / 2);
    }

    @Test
    void holes_areNotTraced() {
        long[] runs = {BasinTile.run(0, 0, 3), BasinTile.run(0, 1, 1), BasinTile.run(2, 1, 1), BasinTile.run(0, 2, 3)};
        assertEquals(12, tracer.trace(runs, 0, 4).size() / 2);
    }

    @Test
    void runsOfAnyOrderAndPosition_areUnpackedAsPacked() {
        long run = BasinTile.run(BasinTile.MAX_COORDINATE - 1, BasinTile.MAX_COORDINATE - 2, 65535);
        assertEquals(BasinTile.MAX_COORDINATE - 1, BasinTile.runX(run));
        assertEquals(BasinTile.MAX_COORDINATE - 2, BasinTile.runY(run));
        assertEquals(65535, BasinTile.runLength(run));
    }

    @Test
    void simplifiedRectangle_keepsItsCornersOnly() {
        long[] runs = new long[10];
        for (int y = 0; y < 10; y++) {
            runs[y] = BasinTile.run(0, y, 20);
        }
        IntList result = new IntList();
        new OutlineSimplifier(0.5).simplify(tracer.trace(runs, 0, 10), result);
        // each corner is cut between the middles of its two cracks
        assertEquals(8, result.size() / 2);
    }
}
