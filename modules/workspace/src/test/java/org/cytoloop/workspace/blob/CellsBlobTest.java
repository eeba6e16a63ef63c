/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.blob;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.random.SeededRandom;
import org.junit.jupiter.api.Test;

/** Cells and probabilities as bytes: exact, and never believed. */
class CellsBlobTest {
    private static Cells random(int count, long seed) {
        SeededRandom random = new SeededRandom(seed);
        float[] x = new float[count];
        float[] y = new float[count];
        float[] area = new float[count];
        int[] start = new int[count + 1];
        for (int i = 0; i < count; i++) {
            x[i] = (float) (5000 * random.nextDouble());
            y[i] = (float) (5000 * random.nextDouble());
            area[i] = random.nextInt(10) == 0 ? Float.NaN : random.nextInt(500);
            start[i + 1] = start[i] + (random.nextInt(3) == 0 ? 0 : 3 + random.nextInt(30));
        }
        float[] outline = new float[2 * start[count]];
        for (int i = 0; i < outline.length; i++) {
            outline[i] = random.nextInt(10_000) / 2f;
        }
        return Cells.outlined(x, y, area, start, outline);
    }

    private static void assertSame(Cells expected, Cells actual) {
        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.x(i), actual.x(i));
            assertEquals(expected.y(i), actual.y(i));
            assertEquals(expected.area(i), actual.area(i));
            assertEquals(expected.outlinePoints(i), actual.outlinePoints(i));
            for (int p = 0; p < expected.outlinePoints(i); p++) {
                assertEquals(expected.outlineX(i, p), actual.outlineX(i, p));
                assertEquals(expected.outlineY(i, p), actual.outlineY(i, p));
            }
        }
    }

    @Test
    void writeAndRead_anyNumberOfCells_isExact() throws Exception {
        for (int count : new int[] {0, 1, 2, 100, 16_384, 20_000}) {
            Cells cells = random(count, count);
            byte[] blob = CellsBlob.write(cells);
            assertSame(cells, CellsBlob.read(blob));
            assertArrayEquals(blob, CellsBlob.write(cells));
        }
    }

    @Test
    void hash_dependsOnEveryColumn() {
        float[] one = {1, 2};
        float[] other = {1, 3};
        String hash = CellsBlob.hash(Cells.points(one, one, one));
        assertEquals(hash, CellsBlob.hash(Cells.points(one.clone(), one.clone(), one.clone())));
        assertNotEquals(hash, CellsBlob.hash(Cells.points(other, one, one)));
        assertNotEquals(hash, CellsBlob.hash(Cells.points(one, other, one)));
        assertNotEquals(hash, CellsBlob.hash(Cells.points(one, one, other)));
        float[] outline = {0, 0, 1, 0, 1, 1};
        String first = CellsBlob.hash(Cells.outlined(one, one, one, new int[] {0, 3, 3}, outline));
        assertNotEquals(hash, first);
        assertNotEquals(first, CellsBlob.hash(Cells.outlined(one, one, one, new int[] {0, 0, 3}, outline)));
    }

    @Test
    void read_everyTruncation_isRefused() {
        byte[] blob = CellsBlob.write(random(20, 7));
        for (int length = 0; length < blob.length; length++) {
            byte[] cut = Arrays.copyOf(blob, length);
            assertThrows(BlobFormatException.class, () -> CellsBlob.read(cut), "length " + length);
        }
        byte[] longer = Arrays.copyOf(blob, blob.length + 1);
        assertThrows(BlobFormatException.class, () -> CellsBlob.read(longer));
    }

    @Test
    void read_everyFlippedByte_isRefusedOrEqual() throws Exception {
        Cells cells = random(20, 8);
        byte[] blob = CellsBlob.write(cells);
        SeededRandom random = new SeededRandom(9);
        int refused = 0;
        for (int i = 0; i < blob.length; i++) {
            byte[] bad = blob.clone();
            bad[i] ^= (byte) (1 + random.nextInt(255));
            try {
                assertSame(cells, CellsBlob.read(bad)); // a few bits of the zlib header mean nothing
            } catch (BlobFormatException e) {
                refused++;
            }
        }
        assertTrue(refused >= blob.length - 2, refused + " of " + blob.length);
    }

    @Test
    void read_sizesThatTheBytesCannotHold_areRefusedBeforeAllocation() {
        byte[] blob = CellsBlob.write(random(20, 7));
        for (int size : new int[] {Integer.MAX_VALUE, 1 << 29, 1 << 20, -1, Integer.MIN_VALUE}) {
            for (int at : new int[] {8, 12}) {
                byte[] bad = blob.clone();
                ByteBuffer.wrap(bad).order(ByteOrder.LITTLE_ENDIAN).putInt(at, size);
                assertThrows(BlobFormatException.class, () -> CellsBlob.read(bad));
            }
        }
        byte[] bomb = ProbabilitiesBlob.write(new float[1_000_000]);
        assertThrows(BlobFormatException.class, () -> CellsBlob.read(bomb));
        byte[] fewer = bomb.clone();
        ByteBuffer.wrap(fewer).order(ByteOrder.LITTLE_ENDIAN).putInt(8, 10);
        assertThrows(BlobFormatException.class, () -> ProbabilitiesBlob.read(fewer));
    }

    @Test
    void read_coordinatesThatAreNone_areRefused() {
        float[] fine = {1};
        for (float wrong : new float[] {Float.NaN, Float.POSITIVE_INFINITY}) {
            byte[] x = CellsBlob.write(Cells.points(new float[] {wrong}, fine, fine));
            assertThrows(BlobFormatException.class, () -> CellsBlob.read(x));
            byte[] outline =
                    CellsBlob.write(Cells.outlined(fine, fine, fine, new int[] {0, 1}, new float[] {wrong, 0}));
            assertThrows(BlobFormatException.class, () -> CellsBlob.read(outline));
        }
    }

    @Test
    void probabilities_areExact_andOutOfRangeIsRefused() throws Exception {
        float[] p = {0, 1, 0.123456789f, Float.MIN_VALUE};
        assertArrayEquals(p, ProbabilitiesBlob.read(ProbabilitiesBlob.write(p)));
        assertEquals(0, ProbabilitiesBlob.read(ProbabilitiesBlob.write(new float[0])).length);
        for (float wrong : new float[] {Float.NaN, -0.1f, 1.1f}) {
            byte[] blob = ProbabilitiesBlob.write(new float[] {wrong});
            assertThrows(BlobFormatException.class, () -> ProbabilitiesBlob.read(blob));
        }
        assertThrows(BlobFormatException.class, () -> ProbabilitiesBlob.read(new byte[3]));
    }
}
