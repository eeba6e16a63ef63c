/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A study.db that version 1 wrote opens for ever. The file was written once (by {@link VersionOneStudy}) and is never
 * written again; what a later version adds gets a file and a test of its own.
 */
class VersionOneTest {
    @TempDir
    Path folder;

    @Test
    void open_studyOfVersionOne_hasEverything() throws Exception {
        Path study = Files.createDirectory(folder.resolve("old.cytoloop"));
        try (InputStream in = new GZIPInputStream(VersionOneTest.class.getResourceAsStream("study-v1.db.gz"))) {
            Files.copy(in, study.resolve("study.db"));
        }
        try (Study open = Study.open(study, "Ben")) {
            assertEquals(List.of(), open.verify());
            assertEquals(Studies.SETTINGS, open.settings());
            assertEquals(
                    List.of("A1"),
                    open.missingImages().stream().map(Slice::name).toList());
            assertEquals(0.65, open.slice("A1").orElseThrow().pixelSizeUm());
            assertEquals(new SliceDetails("M1", "control", 0.65, false), open.details("A1"));
            assertEquals(12.5, open.featureContext().orElseThrow().cellDiameter());
            CellSetInfo cells = open.cellSet("A1").orElseThrow();
            assertEquals(2, cells.version());
            assertEquals(59, open.cells(cells).size());
            assertEquals(1, open.detachedSamples(Studies.CFOS).size());
            assertEquals(30, open.samples(Studies.CFOS).size());
            Sample flipped = open.sample(Studies.CFOS, new CellRef("A1", 3)).orElseThrow();
            assertEquals(Label.OFF, flipped.label());
            assertEquals(SampleOrigin.RECTANGLE, flipped.origin());
            assertEquals(0.31, flipped.inclusionProbability());
            assertEquals("Anna", flipped.annotator());
            assertEquals(1, open.batches(Studies.CFOS).size());
            RoundInfo round = open.rounds().current(Studies.CFOS).orElseThrow();
            assertEquals(0.75, round.threshold());
            assertEquals(Map.of("grouped.f1", 0.9), round.scores());
            assertEquals(1, round.onWeight());
            assertEquals("", round.name() + round.note());
            assertEquals(Optional.empty(), open.rounds().outOfFold(round));
            assertArrayEquals(new byte[] {1, 2, 3}, open.rounds().model(round));
            assertEquals(
                    31,
                    open.rounds().trainedCells(round).on().size()
                            + open.rounds().trainedCells(round).off().size());
            assertEquals(0.25f, open.calls("A1", round).orElseThrow()[58]);
            assertEquals(
                    "labelled 1 cell of slice A1 UNSURE for PV", open.redo().orElseThrow());
            assertEquals(Label.UNSURE, open.samples(Studies.PV).get(0).label());
            assertEquals(
                    "labelled 1 cell of slice A1 UNSURE for PV", open.undo().orElseThrow());
            assertEquals("detected 59 cells in A1 (nuclei)", open.undo().orElseThrow());
            assertEquals(31, open.samples(Studies.CFOS).size());
            assertEquals(
                    0.75, open.rounds().of(Studies.CFOS).get(0).threshold(), "what was not undone then is not now");
            open.rounds().setThreshold(round, 0.5);
            open.rounds().annotate(round, "the first", "");
            open.undo();
            open.undo();
            assertEquals(0.75, open.rounds().of(Studies.CFOS).get(0).threshold());
            Studies.exam(open, Studies.CFOS, new CellRef("A1", 3));
            assertTrue(open.sample(Studies.CFOS, new CellRef("A1", 3)).isEmpty());
            assertTrue(round.time().isAfter(Instant.parse("2026-01-01T00:00:00Z")));
            assertEquals(List.of(), open.verify());
        }
    }
}
