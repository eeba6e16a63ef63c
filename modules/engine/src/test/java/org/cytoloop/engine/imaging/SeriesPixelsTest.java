/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.imaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cytoloop.core.image.ChannelStatistics;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.MemorySeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesPixelsTest {
    /** Noise that depends on the position alone. */
    private static int noise(int c, int x, int y) {
        return SeededRandom.forPart(c, (long) y << 32 | x).nextInt(1000);
    }

    @Test
    void statistics_ofASmallImageAreExact() throws ProblemException {
        MemorySeries series = new MemorySeries(300, 200, PixelType.UINT16, SeriesPixelsTest::noise, "a");
        float[] all = new float[300 * 200];
        SeriesPixels pixels = new SeriesPixels(series, List.of(0), 1);
        pixels.plane(0).read(0, 0, 300, 200, all);
        assertEquals(ChannelStatistics.of(all), pixels.statistics(0));
    }

    @Test
    void statistics_ofALargeImageAreCheapCloseAndKept() throws ProblemException {
        MemorySeries series = new MemorySeries(3000, 2500, PixelType.UINT16, SeriesPixelsTest::noise, "a", "b");
        SeriesPixels pixels = new SeriesPixels(series, List.of(1, 0), 1);
        ChannelStatistics first = pixels.statistics(0);
        assertTrue(series.pixelsRead.get() < 3000 * 2500 / 4, "read " + series.pixelsRead);
        long read = series.pixelsRead.get();
        assertSame(first, pixels.statistics(0));
        assertEquals(read, series.pixelsRead.get());
        assertEquals(500, first.median(), 5);
        assertEquals(990, first.p99(), 3);
        assertEquals(250 * 1.4826, first.mad(), 5);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,5000000", "5000000,1", "511,513", "513,512", "20000,20000", "40000,700", "3,300000", "7,70000"
    })
    void grid_staysInside_andTakesAboutAQuarterMillionPixels(int width, int height) throws ProblemException {
        PixelGrid grid = PixelGrid.of(width, height);
        SeriesPlane plane = new SeriesPlane(new MemorySeries(width, height, PixelType.UINT8, (c, x, y) -> 1, "a"), 0);
        int n = grid.sample(plane).length;
        assertTrue(n <= 300_000, n + " values");
        assertTrue(n >= Math.min((long) width * height, 1000), n + " values");
    }

    @Test
    void grid_seesAllPartsOfTheImage() throws ProblemException {
        // each quarter has its own grey value; the sample must hold a quarter of each
        MemorySeries series = new MemorySeries(
                4096, 5120, PixelType.UINT8, (c, x, y) -> (x < 2048 ? 0 : 1) + (y < 2560 ? 0 : 2), "a");
        float[] sample = PixelGrid.of(4096, 5120).sample(new SeriesPlane(series, 0));
        int[] counts = new int[4];
        for (float value : sample) {
            counts[(int) value]++;
        }
        for (int count : counts) {
            assertEquals(sample.length / 4.0, count, sample.length / 20.0);
        }
    }

    @Test
    void plane_readsLargeRectanglesInBandsToTheSameValues() throws ProblemException {
        MemorySeries series =
                new MemorySeries(3000, 1700, PixelType.UINT16, (c, x, y) -> (x * 31 + y * 17) & 0xFFFF, "a");
        SeriesPlane plane = new SeriesPlane(series, 0);
        float[] all = new float[2999 * 1699];
        plane.read(1, 1, 2999, 1699, all);
        float[] expected = new float[all.length];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = ((1 + i % 2999) * 31 + (1 + i / 2999) * 17) & 0xFFFF;
        }
        assertArrayEquals(expected, all);
    }

    @Test
    void plane_refusesRectanglesOutside() {
        SeriesPlane plane = new SeriesPlane(new MemorySeries(10, 10, PixelType.UINT8, (c, x, y) -> 0, "a"), 0);
        assertThrows(IndexOutOfBoundsException.class, () -> plane.read(5, 0, 6, 1, new float[6]));
        assertThrows(IndexOutOfBoundsException.class, () -> plane.read(0, -1, 1, 1, new float[6]));
        assertThrows(IndexOutOfBoundsException.class, () -> plane.read(0, 0, 4, 4, new float[15]));
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> new SeriesPlane(new MemorySeries(10, 10, PixelType.UINT8, (c, x, y) -> 0, "a"), 1));
    }
}
