/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.cytoloop.core.model.Slice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A study.db that version 2 wrote opens for ever. The file was written once (by {@link VersionTwoStudy}) and is never
 * written again; what a later version adds gets a file and a test of its own.
 */
class VersionTwoTest {
    @TempDir
    Path folder;

    @Test
    void open_studyOfVersionTwo_hasTheEditsAndTheRemoval() throws Exception {
        Path study = Files.createDirectory(folder.resolve("old.cytoloop"));
        try (InputStream in = new GZIPInputStream(VersionTwoTest.class.getResourceAsStream("study-v2.db.gz"))) {
            Files.copy(in, study.resolve("study.db"));
        }
        try (Study open = Study.open(study, "Ben")) {
            assertEquals(List.of(), open.verify());
            assertEquals(
                    List.of("A1", "A2"), open.slices().stream().map(Slice::name).toList());
            assertEquals(new SliceDetails("M2", "lesion", 0.5, true), open.details("A1"));
            assertEquals(new SliceDetails("M2", "control", Double.NaN, false), open.details("A2"));
            assertEquals(31, open.samples(Studies.CFOS).size());
            assertEquals(List.of(), open.samples(Studies.PV));
            assertEquals("marked A2 for training", open.redo().orElseThrow());
            open.undo();
            assertEquals(
                    "removed slice B1 with 60 cells and 1 sample", open.undo().orElseThrow());
            assertEquals(60, open.cells("B1").size());
            assertEquals(1, open.samples(Studies.PV, "B1").size());
            assertEquals(
                    "set animal M2 for A1, A2; set group lesion for A1; took the pixel size from A2;"
                            + " set pixel size 0.5 µm for A1; marked A1 for training",
                    open.undo().orElseThrow());
            assertEquals(0.65, open.slice("A1").orElseThrow().pixelSizeUm());
            assertEquals(List.of(), open.verify());
        }
    }
}
