/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.testkit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellImporter;
import org.cytoloop.spi.SupportLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every {@link CellImporter} must do. Subclass it and give it a good file. */
public abstract class CellImporterContract {
    private static final int DAMAGED_COPIES = 300;

    /** Scratch folder of one test. */
    @TempDir
    protected Path folder;

    /** The importer to test. */
    protected abstract CellImporter importer();

    /**
     * Writes a good file with at least three cells of {@link #slice()}.
     *
     * @param file the file to write
     */
    protected abstract void writeGoodFile(Path file) throws IOException;

    /** The slice the cells belong to: "S1" of 64 x 48 px. */
    protected Slice slice() {
        return slice("S1", 64, 48);
    }

    /** A slice without an image. */
    protected static Slice slice(String name, int width, int height) {
        ImageLocation nowhere = new ImageLocation(List.of(Path.of(name + ".tif")), 0);
        return new Slice(name, "", "", nowhere, width, height, Double.NaN, List.of(new ChannelInfo("c", -1)), "");
    }

    private Path goodFile() throws IOException {
        Path file = folder.resolve("good.dat");
        writeGoodFile(file);
        return file;
    }

    @Test
    void id_isKebabCase_andNamesAreThere() {
        Described.assertWell(importer());
    }

    @Test
    void support_goodFile_isSupportedWhateverItsName() throws IOException {
        assertNotEquals(SupportLevel.NONE, importer().support(goodFile()));
    }

    @Test
    void support_anythingElse_doesNotThrow() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty"));
        Path noise = folder.resolve("noise");
        Files.write(noise, noise(5000));
        assertAll(
                () -> assertEquals(SupportLevel.NONE, importer().support(folder.resolve("missing"))),
                () -> assertEquals(SupportLevel.NONE, importer().support(folder)),
                () -> assertEquals(SupportLevel.NONE, importer().support(noise)),
                () -> importer().support(empty));
    }

    @Test
    void read_goodFile_givesCellsInsideTheSlice_twiceTheSame() throws Exception {
        Path file = goodFile();
        Cells first = importer().read(file, slice(), TaskContext.quiet(1));
        Cells second = importer().read(file, slice(), TaskContext.quiet(2));
        assertTrue(first.size() >= 3, "cells: " + first.size());
        checkInside(first);
        assertSame(first, second);
    }

    @Test
    void slices_areNamedOnce_andAlwaysTheSame() throws Exception {
        Path file = goodFile();
        List<String> slices = importer().slices(file, TaskContext.quiet(1));
        assertEquals(slices, importer().slices(file, TaskContext.quiet(2)));
        assertEquals(slices.size(), Set.copyOf(slices).size(), "slices named twice: " + slices);
        slices.forEach(name -> assertFalse(name.isBlank(), "a slice without a name: " + slices));
        assertTrue(slices.isEmpty() || slices.contains(slice().name()), slice().name() + " is not among " + slices);
        assertNamed("missing", () -> importer().slices(folder.resolve("missing"), TaskContext.quiet(1)));
    }

    /** What cannot be read may be found out now or when it is read, but it is said naming the file. */
    private static void assertNamed(String file, Callable<List<String>> slices) throws Exception {
        try {
            assertEquals(List.of(), slices.call());
        } catch (ProblemException e) {
            assertTrue(e.getMessage().contains(file), e.getMessage());
        }
    }

    @Test
    void read_cancelled_stops() throws IOException {
        Path file = goodFile();
        assertThrows(CancellationException.class, () -> importer().read(file, slice(), new CancelledTask(1, 0)));
    }

    @Test
    void read_sliceTooSmall_isRefusedNamingTheFile() throws IOException {
        Path file = goodFile();
        ProblemException problem = assertThrows(
                ProblemException.class, () -> importer().read(file, slice("S1", 2, 2), TaskContext.quiet(1)));
        assertTrue(problem.getMessage().contains("good.dat"), problem.getMessage());
    }

    @Test
    void read_missingEmptyOrNoise_isRefusedNamingTheFile() throws IOException {
        Files.createFile(folder.resolve("empty"));
        Files.write(folder.resolve("noise"), noise(5000));
        for (String name : List.of("missing", "empty", "noise")) {
            ProblemException problem = assertThrows(
                    ProblemException.class,
                    () -> importer().read(folder.resolve(name), slice(), TaskContext.quiet(1)),
                    name);
            assertTrue(problem.getMessage().contains(name), problem.getMessage());
        }
    }

    @Test
    void read_damagedFile_isReadOrRefused_neverAnythingElse() throws IOException {
        byte[] good = Files.readAllBytes(goodFile());
        SeededRandom random = new SeededRandom(7);
        for (int i = 0; i < DAMAGED_COPIES; i++) {
            byte[] bytes = good.clone();
            if (random.nextInt(3) == 0) {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            } else {
                for (int k = random.nextInt(4); k >= 0; k--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextLong();
                }
            }
            Path file = folder.resolve("damaged.dat");
            Files.write(file, bytes);
            importer().support(file);
            try {
                checkInside(importer().read(file, slice(), TaskContext.quiet(1)));
            } catch (ProblemException e) {
                assertTrue(e.getMessage().contains("damaged.dat"), e.getMessage());
            }
        }
    }

    private void checkInside(Cells cells) {
        for (int i = 0; i < cells.size(); i++) {
            assertTrue(cells.x(i) >= 0 && cells.x(i) < slice().width(), "x " + cells.x(i));
            assertTrue(cells.y(i) >= 0 && cells.y(i) < slice().height(), "y " + cells.y(i));
            assertTrue(Float.isNaN(cells.area(i)) || cells.area(i) >= 0, "area " + cells.area(i));
        }
    }

    /** Fails unless both have the same cells with the same outlines. */
    protected static void assertSame(Cells expected, Cells actual) {
        CellDetectorContract.assertSame(expected, actual);
    }

    private static byte[] noise(int length) {
        SeededRandom random = new SeededRandom(3);
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) random.nextLong();
        }
        return bytes;
    }
}
