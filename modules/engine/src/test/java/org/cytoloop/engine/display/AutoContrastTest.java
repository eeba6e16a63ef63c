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
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.engine.MemorySeries;
import org.junit.jupiter.api.Test;

class AutoContrastTest {
    @Test
    void fluorescence_goesFromTheBackgroundToTheSpots() throws Exception {
        MemorySeries series = new MemorySeries(
                400,
                300,
                PixelType.UINT16,
                (c, x, y) -> x % 20 == 0 && y % 10 == 0 ? 4000 : 100 + (x + y) % 7,
                "a",
                "b");
        DisplaySettings display = AutoContrast.of(series);
        ChannelDisplay first = display.channels().get(0);
        assertEquals(103, first.min(), 1);
        assertEquals(4000, first.max(), 1);
        assertEquals(-1, display.single());
        assertTrue(first.rgb() != display.channels().get(1).rgb());
    }

    @Test
    void brightBackground_isShownFromItsDarkestValues() throws Exception {
        MemorySeries series = new MemorySeries(
                400,
                300,
                PixelType.UINT8,
                (c, x, y) -> x % 4 == 0 && y % 4 == 0 ? 40 : 220 + (x + y) % 7,
                "brightfield");
        ChannelDisplay channel = AutoContrast.of(series).channels().get(0);
        assertEquals(40, channel.min(), 1);
        assertEquals(226, channel.max(), 1);
    }

    @Test
    void photograph_isShownAsItIs() throws Exception {
        byte[] grey = new byte[64];
        List<ChannelInfo> names =
                List.of(new ChannelInfo("Red", -1), new ChannelInfo("Green", -1), new ChannelInfo("Blue", -1));
        DisplaySettings display = AutoContrast.of(new SmallPyramid(8, 8, 1, names, grey, grey, grey));
        assertEquals(
                List.of(
                        new ChannelDisplay("Red", 0xFF0000, 0, 255, true),
                        new ChannelDisplay("Green", 0x00FF00, 0, 255, true),
                        new ChannelDisplay("Blue", 0x0000FF, 0, 255, true)),
                display.channels());
    }

    @Test
    void transparencyOfAPhotograph_isNotShown() throws Exception {
        byte[] grey = new byte[64];
        List<ChannelInfo> names = List.of(
                new ChannelInfo("Red", -1),
                new ChannelInfo("Green", -1),
                new ChannelInfo("Blue", -1),
                new ChannelInfo("Alpha", -1));
        DisplaySettings display = AutoContrast.of(new SmallPyramid(8, 8, 1, names, grey, grey, grey, grey));
        assertEquals(
                new ChannelDisplay("Red", 0xFF0000, 0, 255, true),
                display.channels().get(0));
        assertEquals(
                List.of(true, true, true, false),
                display.channels().stream().map(ChannelDisplay::visible).toList());
    }

    @Test
    void channelsNamedAfterAColour_haveIt() throws Exception {
        List<ChannelDisplay> channels = AutoContrast.of(
                        new MemorySeries(9, 9, PixelType.UINT8, (c, x, y) -> x, "red", "green", "other"))
                .channels();
        assertEquals(0xFF5030, channels.get(0).rgb());
        assertEquals(0x00D060, channels.get(1).rgb());
        assertEquals(0xFF00FF, channels.get(2).rgb());
    }

    @Test
    void constantImage_hasARange() throws Exception {
        ChannelDisplay channel = AutoContrast.of(new MemorySeries(9, 9, PixelType.FLOAT32, (c, x, y) -> 7, "a"))
                .channels()
                .get(0);
        assertEquals(7, channel.min());
        assertEquals(8, channel.max());
    }

    @Test
    void largeImageWithoutPyramid_isSampled() throws Exception {
        MemorySeries series = new MemorySeries(6000, 5000, PixelType.UINT16, (c, x, y) -> x / 10, "a");
        ChannelHistogram histogram = ChannelHistogram.of(series, 0);
        assertTrue(series.pixelsRead.get() < 3_000_000, "read " + series.pixelsRead.get());
        assertEquals(300, histogram.quantile(0.5), 30);
    }

    @Test
    void histogram_countsBinsAndKnowsTheType() {
        float[] values = {3, 5, 5, Float.NaN, 9, 5, 3, Float.POSITIVE_INFINITY};
        ChannelHistogram histogram = ChannelHistogram.of(values, PixelType.UINT16);
        assertArrayEquals(new int[] {2, 0, 3, 0, 0, 0, 1}, histogram.counts());
        assertEquals(3, histogram.min());
        assertEquals(9, histogram.max());
        assertEquals(0, histogram.typeMin());
        assertEquals(65535, histogram.typeMax());
        assertEquals(5, histogram.quantile(0.5));
        assertEquals(3, histogram.quantile(0));
        assertEquals(9, histogram.quantile(1));
        assertEquals(8, values.length);
    }

    @Test
    void histogram_ofFloatsHasAtMost1024BinsAndLosesNothing() {
        SeededRandom random = new SeededRandom(9);
        float[] values = new float[5000];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextDouble() * 1e-3);
        }
        int[] counts = ChannelHistogram.of(values, PixelType.FLOAT32).counts();
        assertEquals(1024, counts.length);
        assertEquals(5000, Arrays.stream(counts).sum());
        assertEquals(0, ChannelHistogram.of(new float[0], PixelType.FLOAT32).quantile(0.5));
    }
}
