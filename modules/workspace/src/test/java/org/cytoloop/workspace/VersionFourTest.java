/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A study.db that version 4 wrote opens for ever. The file was written once (by {@link VersionFourStudy}) and is never
 * written again; what a later version adds gets a file and a test of its own.
 */
class VersionFourTest {
    @TempDir
    Path folder;

    @Test
    void open_studyOfVersionFour_hasRoundsAndExams() throws Exception {
        Path study = Files.createDirectory(folder.resolve("old.cytoloop"));
        try (InputStream in = new GZIPInputStream(VersionFourTest.class.getResourceAsStream("study-v4.db.gz"))) {
            Files.copy(in, study.resolve("study.db"));
        }
        try (Study open = Study.open(study, "Carl")) {
            assertEquals(List.of(), open.verify());
            List<RoundInfo> rounds = open.rounds().of(Studies.CFOS);
            assertEquals(2, rounds.size());
            assertEquals(2.5, rounds.get(0).onWeight());
            assertEquals("with weight", rounds.get(0).name());
            assertEquals("a note", rounds.get(0).note());
            assertEquals(0.625, rounds.get(0).threshold());
            assertEquals(rounds.get(0), open.rounds().current(Studies.CFOS).orElseThrow());
            assertArrayEquals(
                    new float[] {1, 0.5f, Float.NaN, 0.25f, 0, 0, 0.125f, 1},
                    open.rounds().outOfFold(rounds.get(0)).orElseThrow().grouped());
            assertEquals(4, open.rounds().trainedCells(rounds.get(0)).on().size());
            List<ExamCell> exam = open.exams().cells(Studies.CFOS);
            assertEquals(
                    List.of(new CellRef("A1", 3), new CellRef("A2", 50), new CellRef("A1", 8)),
                    exam.stream().map(ExamCell::cell).toList());
            assertEquals(1, open.exams().waiting(Studies.CFOS));
            assertEquals(Label.OFF, exam.get(0).answer());
            assertEquals(1, exam.get(0).corrections());
            assertEquals("Ben", exam.get(0).annotator());
            assertEquals(0.25, exam.get(0).inclusionProbability());
            assertNull(exam.get(2).answer());
            assertEquals(
                    "slipped", open.exams().corrections(Studies.CFOS).get(0).reason());
            assertEquals(2, open.exams().draws(Studies.CFOS).size());
            assertNull(open.exams().draws(Studies.CFOS).get(1).closed());
            assertEquals(
                    "answered ON for cell 8 of slice A1 in the exam of cFos",
                    open.redo().orElseThrow());
            open.undo();
            open.undo();
            assertEquals("detected 10 cells in A1 (nuclei)", open.undo().orElseThrow());
            assertEquals(
                    Set.of(new CellRef("A1", 3), new CellRef("A2", 50), new CellRef("A1", 20)),
                    open.exams().reserved(Studies.CFOS));
            assertEquals(
                    "changed the threshold of round 1 of cFos from 0.50 to 0.625",
                    open.undo().orElseThrow());
            open.undo();
            assertEquals(2, open.rounds().current(Studies.CFOS).orElseThrow().number());
            while (open.canUndo()) {
                open.undo();
            }
            assertEquals(3, open.exams().waiting(Studies.CFOS));
            assertEquals(2, open.rounds().of(Studies.CFOS).size());
            assertEquals(List.of(), open.verify());
        }
    }
}
