/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.LabelImporter;
import org.cytoloop.spi.SupportLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every {@link LabelImporter} must do. Subclass it and give it a good file. */
public abstract class LabelImporterContract {
    private static final int DAMAGED_COPIES = 300;

    /** Scratch folder of one test. */
    @TempDir
    protected Path folder;

    /** The importer to test. */
    protected abstract LabelImporter importer();

    /**
     * Writes a good file with at least three labels.
     *
     * @param file the file to write
     */
    protected abstract void writeGoodFile(Path file) throws IOException;

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
        assertEquals(SupportLevel.NONE, importer().support(folder.resolve("missing")));
        assertEquals(SupportLevel.NONE, importer().support(folder));
    }

    @Test
    void support_anythingElse_doesNotThrow() throws IOException {
        SeededRandom random = new SeededRandom(5);
        for (int length : new int[] {0, 1, 7, 5000}) {
            byte[] noise = new byte[length];
            for (int i = 0; i < length; i++) {
                noise[i] = (byte) random.nextLong();
            }
            Path file = Files.write(folder.resolve("noise" + length), noise);
            SupportLevel level = importer().support(file);
            assertTrue(length < 5000 || level == SupportLevel.NONE, "random bytes are supported: " + level);
        }
    }

    @Test
    void read_cancelled_stops() throws IOException {
        Path file = goodFile();
        assertThrows(CancellationException.class, () -> importer().read(file, new CancelledTask(1, 0)));
    }

    @Test
    void read_goodFile_givesEveryLabelWithCellOrPlace_twiceTheSame() throws Exception {
        Path file = goodFile();
        List<LabelImporter.LabelledPoint> labels = importer().read(file, TaskContext.quiet(1));
        assertTrue(labels.size() >= 3, "labels: " + labels.size());
        int line = 0;
        for (LabelImporter.LabelledPoint point : labels) {
            boolean byNumber = point.cell() >= 1 && Double.isNaN(point.x()) && Double.isNaN(point.y());
            boolean byPlace = point.cell() == 0 && Double.isFinite(point.x()) && Double.isFinite(point.y());
            assertTrue(byNumber || byPlace, point.toString());
            assertFalse(point.slice().isEmpty());
            assertTrue(point.line() > line, "lines ascend: " + point);
            line = point.line();
        }
        assertEquals(labels, importer().read(file, TaskContext.quiet(2)));
    }

    @Test
    void read_interrupted_stops() throws IOException {
        Path file = goodFile();
        Thread.currentThread().interrupt();
        try {
            assertThrows(CancellationException.class, () -> importer().read(file, TaskContext.quiet(1)));
        } finally {
            assertTrue(Thread.interrupted(), "the interruption must not be swallowed");
        }
    }

    @Test
    void read_missingEmptyOrNotText_isRefusedNamingTheFile() throws IOException {
        Files.createFile(folder.resolve("empty"));
        Files.write(folder.resolve("utf16"), "slice,x,y,label\r\n".getBytes(StandardCharsets.UTF_16));
        for (String name : List.of("missing", "empty", "utf16")) {
            ProblemException problem = assertThrows(
                    ProblemException.class, () -> importer().read(folder.resolve(name), TaskContext.quiet(1)), name);
            assertTrue(problem.getMessage().contains(name), problem.getMessage());
        }
    }

    @Test
    void read_damagedFile_isReadOrRefused_neverAnythingElse() throws IOException {
        byte[] good = Files.readAllBytes(goodFile());
        SeededRandom random = new SeededRandom(11);
        for (int i = 0; i < DAMAGED_COPIES; i++) {
            byte[] bytes = good.clone();
            if (random.nextInt(3) == 0) {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            } else {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextLong();
            }
            Path file = folder.resolve("damaged.dat");
            Files.write(file, bytes);
            importer().support(file);
            try {
                assertFalse(importer().read(file, TaskContext.quiet(1)).isEmpty());
            } catch (ProblemException e) {
                assertTrue(e.getMessage().contains("damaged.dat"), e.getMessage());
            }
        }
    }
}
