/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.LabelExporter;
import org.cytoloop.spi.LabelImporter;
import org.cytoloop.spi.LabelImporter.LabelledPoint;
import org.cytoloop.spi.SupportLevel;
import org.cytoloop.testkit.StudyExporterContract.SmallStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every {@link LabelExporter} must do; its importer must read what it wrote. */
public abstract class LabelExporterContract {
    /** Scratch folder of one test. */
    @TempDir
    protected Path folder;

    /** The exporter to test. */
    protected abstract LabelExporter exporter();

    /** The importer that reads its files. */
    protected abstract LabelImporter importer();

    private Path write(String staining) throws ProblemException {
        Path file = folder.resolve("labels" + exporter().extension());
        exporter().write(new SmallStudy(DetectionMode.SHARED), staining, file, TaskContext.quiet(1));
        return file;
    }

    @Test
    void id_isKebabCase_andNamesAreThere() {
        Described.assertWell(exporter());
        assertTrue(
                exporter().extension().matches("\\.[a-z0-9.]+"),
                "extension " + exporter().extension());
    }

    @Test
    void write_thenImport_givesTheSameCellsAndLabels() throws Exception {
        Path file = write("cFos");
        assertEquals(SupportLevel.GOOD, importer().support(file));
        List<String> read = importer().read(file, TaskContext.quiet(1)).stream()
                .map(LabelExporterContract::text)
                .toList();
        assertEquals(List.of("A_1 ON", "A_1 OFF", "A_2 UNSURE", "B_1 ON", "B_1 ON", "B_1 OFF"), read);
        byte[] before = Files.readAllBytes(file);
        write("cFos");
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    private static String text(LabelledPoint point) {
        return point.slice() + " " + point.label();
    }

    @Test
    void write_stainingWithoutSamples_givesAFileWithoutLabels() throws Exception {
        assertTrue(Files.exists(write(SmallStudy.AWKWARD)));
        assertEquals(1, listing().size());
    }

    @Test
    void write_interruptedOrInTheWay_leavesNothingBehind() throws Exception {
        Thread.currentThread().interrupt();
        try {
            assertThrows(CancellationException.class, () -> write("cFos"));
        } finally {
            assertTrue(Thread.interrupted(), "the interruption must not be swallowed");
        }
        assertEquals(List.of(), listing());
        Path inTheWay =
                Files.createDirectory(folder.resolve("labels" + exporter().extension()));
        assertThrows(ProblemException.class, () -> write("cFos"));
        assertEquals(List.of(inTheWay), listing());
    }

    private List<Path> listing() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
