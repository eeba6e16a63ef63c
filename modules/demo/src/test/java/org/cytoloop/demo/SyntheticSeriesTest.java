/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.junit.jupiter.api.Test;

class SyntheticSeriesTest {
    private static final int SIZE = 640;

    private static SyntheticSeries series(int index, long seed) throws ProblemException {
        return DemoStudy.plan(SIZE, seed).get(index).series();
    }

    private static short[] pixels(SyntheticSeries series, int channel, int x, int y, int width, int height) {
        return (short[]) series.read(channel, 0, 0, 0, x, y, width, height).data();
    }

    @Test
    void read_anyRectangle_isACutOfTheWhole() throws Exception {
        SyntheticSeries series = series(2, 1);
        SeededRandom random = new SeededRandom(8);
        for (int channel = 0; channel < 2; channel++) {
            short[] whole = pixels(series, channel, 0, 0, SIZE, SIZE);
            for (int i = 0; i < 40; i++) {
                int width = 1 + random.nextInt(i < 20 ? 12 : 300);
                int height = 1 + random.nextInt(i < 20 ? 12 : 300);
                int x = random.nextInt(SIZE - width + 1);
                int y = random.nextInt(SIZE - height + 1);
                short[] tile = pixels(series, channel, x, y, width, height);
                for (int row = 0; row < height; row++) {
                    int from = (y + row) * SIZE + x;
                    assertArrayEquals(
                            Arrays.copyOfRange(whole, from, from + width),
                            Arrays.copyOfRange(tile, row * width, (row + 1) * width),
                            "channel " + channel + " at " + x + "," + (y + row));
                }
            }
        }
    }

    @Test
    void read_fromSeveralThreads_isTheSame() throws Exception {
        SyntheticSeries series = series(4, 1);
        short[] alone = pixels(series, 1, 0, 0, SIZE, SIZE);
        short[] together = new short[SIZE * SIZE];
        Parallel.forEach(TaskContext.quiet(4), SIZE / 32, "reading", i -> {
            short[] strip = pixels(series, 1, 0, 32 * i, SIZE, 32);
            System.arraycopy(strip, 0, together, 32 * i * SIZE, strip.length);
        });
        assertArrayEquals(alone, together);
    }

    @Test
    void read_sameSeedSameImage_otherSeedOtherImage() throws Exception {
        short[] first = pixels(series(0, 7), 0, 100, 100, 64, 64);
        assertArrayEquals(first, pixels(series(0, 7), 0, 100, 100, 64, 64));
        assertFalse(Arrays.equals(first, pixels(series(0, 8), 0, 100, 100, 64, 64)));
        assertFalse(Arrays.equals(first, pixels(series(1, 7), 0, 100, 100, 64, 64)));
    }

    @Test
    void read_isTheSameOnEveryMachine() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        SyntheticSeries series = series(3, 1);
        for (int channel = 0; channel < 2; channel++) {
            short[] grey = pixels(series, channel, 0, 0, SIZE, SIZE);
            ByteBuffer bytes = ByteBuffer.allocate(2 * grey.length);
            bytes.asShortBuffer().put(grey);
            digest.update(bytes.array());
        }
        assertEquals(
                "cfb205f8ec3d11a71804a2f71d718adec11e2a097686ca5fc40d90c86ac4ce23",
                HexFormat.of().formatHex(digest.digest()));
    }

    @Test
    void info_saysWhatItIs() throws Exception {
        SyntheticSeries series = series(0, 1);
        assertEquals(PixelType.UINT16, series.info().type());
        assertEquals(0.5, series.info().pixelSizeUm());
        assertEquals("DAPI", series.info().channels().get(0).name());
        assertEquals("cFos", series.info().channels().get(1).name());
        assertEquals(SIZE, series.info().width());
    }

    @Test
    void read_outside_isRefused() throws Exception {
        SyntheticSeries series = series(0, 1);
        assertThrows(IndexOutOfBoundsException.class, () -> series.read(2, 0, 0, 0, 0, 0, 1, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> series.read(0, 1, 0, 0, 0, 0, 1, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> series.read(0, 0, 0, 0, SIZE - 1, 0, 2, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> series.read(0, 0, 0, 0, 0, -1, 1, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> series.read(0, 0, 0, 0, 0, 0, 0, 1));
    }
}
