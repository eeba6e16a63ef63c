/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.random.SeededRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The feature cache: exact, checked, and never needed. */
class FeatureStoreTest {
    private static final String KEY = "0a1b";

    @TempDir
    Path folder;

    private FeatureStore store;

    @BeforeEach
    void makeStore() {
        Logger.getLogger("org.cytoloop.workspace").setLevel(Level.OFF);
        store = new FeatureStore(folder.resolve("cache"));
    }

    private Path file() {
        return folder.resolve("cache").resolve("features").resolve(KEY + ".cfm");
    }

    private static FeatureSchema schema(int columns, int version) {
        List<FeatureSpec> specs = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            specs.add(new FeatureSpec("cFos.µ" + c, "grey", "a test", "test", version));
        }
        return new FeatureSchema(specs);
    }

    @Test
    void store_sweepsUpWhatAKilledProcessLeftBehind() throws Exception {
        Path left =
                file().resolveSibling(".ff.cfm." + Integer.MAX_VALUE + "-00000000-0000-0000-0000-000000000000.part");
        Files.createDirectories(left.getParent());
        Files.writeString(left, "half");
        store.store(KEY, matrix(2, 3, 1));
        try (Stream<Path> files = Files.list(left.getParent())) {
            assertEquals(List.of(file()), files.toList());
        }
    }

    private static FeatureMatrix matrix(int columns, int rows, long seed) {
        SeededRandom random = new SeededRandom(seed);
        float[][] values = new float[columns][rows];
        for (float[] column : values) {
            for (int i = 0; i < rows; i++) {
                column[i] = random.nextInt(20) == 0 ? Float.NaN : (float) random.nextGaussian();
            }
        }
        return new DenseFeatureMatrix(schema(columns, 1), rows, values);
    }

    private static void assertEqual(FeatureMatrix expected, FeatureMatrix actual) {
        assertEquals(expected.schema(), actual.schema());
        assertEquals(expected.rows(), actual.rows());
        float[] a = new float[expected.rows()];
        float[] b = new float[expected.rows()];
        for (int c = 0; c < expected.schema().size(); c++) {
            expected.copyColumn(c, 0, a, 0, a.length);
            actual.copyColumn(c, 0, b, 0, b.length);
            assertArrayEquals(a, b);
        }
    }

    @Test
    void storeAndLoad_anyShape_isExact() throws Exception {
        int[][] shapes = {{1, 1}, {7, 3}, {3, 20_000}, {40, 100}, {5, 0}};
        for (int[] shape : shapes) {
            FeatureMatrix matrix = matrix(shape[0], shape[1], 3);
            assertEquals(Optional.empty(), store.load(KEY, matrix.schema(), matrix.rows()));
            FeatureMatrix stored = store.store(KEY, matrix);
            assertTrue(stored != matrix, "is mapped");
            assertEqual(matrix, stored);
            FeatureMatrix loaded =
                    store.load(KEY, matrix.schema(), matrix.rows()).orElseThrow();
            assertEqual(matrix, loaded);
            if (shape[1] > 2) {
                assertEquals(matrix.value(2, shape[0] - 1), loaded.value(2, shape[0] - 1));
                float[] part = new float[4];
                loaded.copyColumn(0, 1, part, 1, 2);
                assertArrayEquals(new float[] {0, matrix.value(1, 0), matrix.value(2, 0), 0}, part);
                assertThrows(
                        IndexOutOfBoundsException.class, () -> loaded.copyColumn(0, shape[1] - 1, new float[2], 0, 2));
            }
            Files.delete(file());
        }
        try (Stream<Path> left = Files.list(file().getParent())) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void file_isLaidOutAsDocumented() throws Exception {
        FeatureMatrix matrix = matrix(3, 10, 4);
        store.store(KEY, matrix);
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file())).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals('C', bytes.get(0));
        assertEquals(1, bytes.getInt(8));
        assertEquals(3, bytes.getInt(12));
        assertEquals(10, bytes.getLong(16));
        int offset = (int) bytes.getLong(24);
        assertEquals(0, offset % 64);
        assertEquals(offset + 4 * 30, bytes.capacity());
        assertEquals(matrix.value(9, 2), bytes.getFloat(offset + 4 * 29));
    }

    @Test
    void load_otherFeaturesVersionsOrRows_isEmpty() {
        FeatureMatrix matrix = matrix(3, 10, 4);
        store.store(KEY, matrix);
        assertEquals(Optional.empty(), store.load(KEY, schema(3, 2), 10));
        assertEquals(Optional.empty(), store.load(KEY, schema(4, 1), 10));
        assertEquals(Optional.empty(), store.load(KEY, schema(3, 1), 11));
        assertTrue(store.load(KEY, schema(3, 1), 10).isPresent());
    }

    @Test
    void load_everyTruncationAndEveryFlippedByte_isEmpty_andComputedAgain() throws Exception {
        FeatureMatrix matrix = matrix(2, 5, 4);
        store.store(KEY, matrix);
        byte[] good = Files.readAllBytes(file());
        for (int i = 0; i < good.length; i++) {
            Files.delete(file());
            Files.write(file(), Arrays.copyOf(good, i));
            assertEquals(Optional.empty(), store.load(KEY, matrix.schema(), 5), "length " + i);
            byte[] bad = good.clone();
            bad[i] ^= 0x10;
            Files.delete(file());
            Files.write(file(), bad);
            boolean padding = i >= 76 && i < 80 || i >= 80 + namesLength(good) && i < dataOffset(good);
            assertEquals(padding, store.load(KEY, matrix.schema(), 5).isPresent(), "byte " + i);
        }
        Files.delete(file());
        Files.write(file(), new byte[100]);
        assertEqual(matrix, store.get(KEY, matrix.schema(), 5, () -> matrix));
        assertEqual(matrix, store.get(KEY, matrix.schema(), 5, () -> {
            throw new IllegalStateException("is there already");
        }));
    }

    private static int namesLength(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(64);
    }

    private static long dataOffset(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getLong(24);
    }

    @Test
    void store_cacheThatCannotBeWritten_givesTheMatrixBack() throws Exception {
        Files.writeString(folder.resolve("cache"), "a file where the folder should be");
        FeatureMatrix matrix = matrix(2, 5, 4);
        assertSame(matrix, store.store(KEY, matrix));
        assertSame(matrix, store.get(KEY, matrix.schema(), 5, () -> matrix));
    }

    @Test
    void mappedMatrix_survivesDeletionOfTheCache() throws Exception {
        FeatureMatrix matrix = matrix(2, 500, 4);
        FeatureMatrix stored = store.store(KEY, matrix);
        Files.deleteIfExists(file());
        assertEqual(matrix, stored);
    }

    @Test
    void key_changesWithAllThatValuesDependOn() throws Exception {
        Slice slice = Studies.slice(folder.resolve("a.tif"), "A1");
        Slice hashed = withHash(slice, "11", 0.65);
        CellSetInfo cells = cells("22");
        FeatureContext context = new FeatureContext(List.of("nuclei", "cFos", "PV"), 0, 10, true);
        Set<String> keys = new TreeSet<>();
        keys.add(FeatureStore.key(Studies.SETTINGS, hashed, cells, context, schema(2, 1), "tiff 1"));
        keys.add(FeatureStore.key(
                Studies.SETTINGS, withHash(slice, "12", 0.65), cells, context, schema(2, 1), "tiff 1"));
        keys.add(FeatureStore.key(
                Studies.SETTINGS, withHash(slice, "11", 0.66), cells, context, schema(2, 1), "tiff 1"));
        keys.add(FeatureStore.key(Studies.SETTINGS, hashed, cells("23"), context, schema(2, 1), "tiff 1"));
        keys.add(FeatureStore.key(Studies.SETTINGS, hashed, cells, context, schema(2, 2), "tiff 1"));
        FeatureContext wider = new FeatureContext(List.of("nuclei", "cFos", "PV"), 0, 11, true);
        keys.add(FeatureStore.key(Studies.SETTINGS, hashed, cells, wider, schema(2, 1), "tiff 1"));
        assertEquals(6, keys.size());
        keys.add(FeatureStore.key(Studies.SETTINGS, hashed, cells, context, schema(2, 1), "tiff 2"));
        keys.add(FeatureStore.key(Studies.SETTINGS, hashed, cells, context, schema(2, 1), "other 1"));
        String again = FeatureStore.key(Studies.SETTINGS, hashed, cells, context, schema(2, 1), "tiff 1");
        assertTrue(keys.contains(again));
        assertNotEquals("", again);
        assertThrows(IllegalArgumentException.class, () -> store.load("../x", schema(1, 1), 1));
    }

    private static Slice withHash(Slice s, String hash, double pixelSize) {
        return new Slice(
                s.name(), s.animal(), s.group(), s.image(), s.width(), s.height(), pixelSize, s.channels(), hash);
    }

    private static CellSetInfo cells(String hash) {
        return new CellSetInfo(1, "A1", 1, "nuclei", new TreeMap<>(), 10, Instant.EPOCH, 5, hash);
    }
}
