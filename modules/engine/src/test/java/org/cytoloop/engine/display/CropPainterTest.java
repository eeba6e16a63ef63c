/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.display;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.TaskContext;
import org.junit.jupiter.api.Test;

class CropPainterTest {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 700;
    private static final DisplaySettings DISPLAY = new DisplaySettings(
            List.of(new ChannelDisplay("a", 0xFF0000, 0, 255, true), new ChannelDisplay("b", 0x00FF00, 0, 255, true)),
            -1);
    private final byte[] a = new byte[WIDTH * HEIGHT];
    private final byte[] b = new byte[WIDTH * HEIGHT];
    private final SmallPyramid series =
            new SmallPyramid(WIDTH, HEIGHT, 3, List.of(new ChannelInfo("a", -1), new ChannelInfo("b", -1)), a, b);

    CropPainterTest() {
        SeededRandom random = new SeededRandom(3);
        for (int i = 0; i < a.length; i++) {
            a[i] = (byte) random.nextInt(256);
            b[i] = (byte) random.nextInt(256);
        }
    }

    private int pixel(int x, int y) {
        if (x < 0 || y < 0 || x >= WIDTH || y >= HEIGHT) {
            return 0xFF000000;
        }
        return 0xFF000000 | (a[y * WIDTH + x] & 0xFF) << 16 | (b[y * WIDTH + x] & 0xFF) << 8;
    }

    @Test
    void crop_atOneToOne_isTheComposite() throws Exception {
        int[] crop = CropPainter.crop(series, DISPLAY, 300, 200, 32, 32);
        for (int i = 0; i < crop.length; i++) {
            assertEquals(pixel(284 + i % 32, 184 + i / 32), crop[i], "px " + i);
        }
        assertTrue(series.pixelsRead.get() <= 2 * 36 * 36, "read " + series.pixelsRead.get());
    }

    @Test
    void crop_overTheEdge_isBlackOutside() throws Exception {
        int[] crop = CropPainter.crop(series, DISPLAY, 0, HEIGHT, 16, 16);
        for (int i = 0; i < crop.length; i++) {
            assertEquals(pixel(i % 16 - 8, HEIGHT - 8 + i / 16), crop[i], "px " + i);
        }
        int[] nothing = CropPainter.crop(series, DISPLAY, -500, 50, 16, 16);
        assertTrue(Arrays.stream(nothing).allMatch(argb -> argb == 0xFF000000));
    }

    @Test
    void crop_enlarged_mixesNeighbours() throws Exception {
        int[] crop = CropPainter.crop(series, DISPLAY, 300, 200, 8, 32);
        // output px 6 has its middle at 1.625 source px, 0.125 right of the middle of the second px; row 2 is at 0.625
        int upper = PackedColour.mix(pixel(297, 196), pixel(298, 196), 32);
        int lower = PackedColour.mix(pixel(297, 197), pixel(298, 197), 32);
        int expected = PackedColour.mix(upper, lower, 32);
        for (int shift = 8; shift <= 16; shift += 8) {
            assertEquals(expected >> shift & 0xFF, crop[2 * 32 + 6] >> shift & 0xFF, 1);
        }
    }

    @Test
    void crop_shrunk_readsACoarserLevel() throws Exception {
        CropPainter.crop(series, DISPLAY, 500, 350, 400, 100);
        assertTrue(series.pixelsRead.get() < 2 * 105 * 105, "read " + series.pixelsRead.get());
    }

    @Test
    void cropChannel_isGreyEvenWhenHidden() throws Exception {
        DisplaySettings hidden = DISPLAY.with(1, DISPLAY.channels().get(1).withVisible(false));
        int[] crop = CropPainter.cropChannel(series, hidden, 300, 200, 4, 4, 1);
        int grey = b[198 * WIDTH + 298] & 0xFF;
        assertEquals(0xFF000000 | grey * 0x010101, crop[0]);
        assertEquals(16, crop.length);
    }

    @Test
    void paint_shrunkBelowThePyramid_isTheMean() throws Exception {
        SmallPyramid flat = new SmallPyramid(WIDTH, HEIGHT, 1, series.info().channels(), a, b);
        int[] painted = RegionPainter.paint(
                flat, DISPLAY, new Region(0, 0, WIDTH, HEIGHT), 100, 70, false, TaskContext.quiet(2));
        for (int at : new int[] {0, 99, 3456, 6999}) {
            long red = 0;
            for (int i = 0; i < 100; i++) {
                red += pixel(at % 100 * 10 + i % 10, at / 100 * 10 + i / 10) >> 16 & 0xFF;
            }
            assertEquals((red + 50) / 100, painted[at] >> 16 & 0xFF);
        }
    }

    @Test
    void paint_enlargedAndNotSmooth_showsPixelsAsTheyAre_onAnyNumberOfThreads() throws Exception {
        Region region = new Region(10, 20, 100, 75);
        int[] one = RegionPainter.paint(series, DISPLAY, region, 400, 300, false, TaskContext.quiet(1));
        for (int i = 0; i < one.length; i++) {
            assertEquals(pixel(10 + i % 400 / 4, 20 + i / 400 / 4), one[i]);
        }
        assertArrayEquals(one, RegionPainter.paint(series, DISPLAY, region, 400, 300, false, TaskContext.quiet(3)));
    }
}
