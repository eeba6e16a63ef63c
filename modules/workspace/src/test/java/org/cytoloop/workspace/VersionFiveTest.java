/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.Question;
import org.cytoloop.core.model.ReviewFinding;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.workspace.store.Migrations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A study.db that version 5 wrote opens for ever. The file was written once (by {@link VersionFiveStudy}) and is never
 * written again; what a later version adds gets a file and a test of its own.
 */
class VersionFiveTest {
    @TempDir
    Path folder;

    @Test
    void open_studyOfVersionFive_hasAnswersAndVerdicts() throws Exception {
        Path study = Files.createDirectory(folder.resolve("old.cytoloop"));
        try (InputStream in = new GZIPInputStream(VersionFiveTest.class.getResourceAsStream("study-v5.db.gz"))) {
            Files.copy(in, study.resolve("study.db"));
        }
        try (Study open = Study.open(study, "Carl")) {
            assertEquals(List.of(), open.verify());
            List<Finding> findings = open.findings().of(Studies.CFOS);
            assertEquals(
                    List.of(
                            new Question(new CellRef("A1", 9), "most-uncertain", 1, 0.5f, Label.OFF),
                            new Question(new CellRef("A2", 50), Question.REVIEW, 1, 0.75f, Label.ON),
                            new Question(new CellRef("A1", 2), "suspect-labels", 0, Float.NaN, Label.ON)),
                    findings.stream().map(Finding::question).toList());
            assertEquals(
                    List.of(true, true, false),
                    findings.stream().map(Finding::isMistake).toList());
            assertEquals(170, findings.get(0).x());
            assertEquals(
                    findings.get(0),
                    open.findings().standing(Studies.CFOS, new CellRef("A1", 9)).orElseThrow());
            assertEquals("Anna", findings.get(0).annotator());
            List<SliceReview> reviews = open.reviews().of(Studies.CFOS);
            assertEquals(2, reviews.size());
            SliceReview mistakes = reviews.get(0);
            assertEquals("Ben", mistakes.annotator());
            assertEquals(
                    List.of(
                            new ReviewFinding(MistakeKind.MISSED_WEAK_ON, 103.5f, 77.25f, "a row of them"),
                            new ReviewFinding(MistakeKind.OTHER, Float.NaN, Float.NaN, "")),
                    mistakes.findings());
            assertEquals(Verdict.UNUSABLE, reviews.get(1).verdict());
            assertEquals("torn", reviews.get(1).note());
            assertEquals(
                    "took back the verdict on slice A2 under round 1 of cFos",
                    open.redo().orElseThrow());
            for (int i = 0; i < 4; i++) {
                open.undo();
            }
            assertEquals(
                    "at first sight", open.reviews().of(Studies.CFOS).get(0).note());
            open.undo();
            assertEquals(
                    "labelled 1 cell of slice A1 ON for cFos (asked by suspect-labels)",
                    open.undo().orElseThrow());
            assertEquals(
                    "labelled 1 cell of slice A2 OFF for cFos (seen on the slice)",
                    open.undo().orElseThrow());
            while (open.canUndo()) {
                open.undo();
            }
            assertTrue(open.findings().of(Studies.CFOS).isEmpty());
            assertTrue(open.reviews().of(Studies.CFOS).isEmpty());
            assertEquals(List.of(), open.verify());
        }
    }

    @Test
    void open_studyOfVersionFour_isBroughtForward_andTakesAnswers() throws Exception {
        Path study = Files.createDirectory(folder.resolve("older.cytoloop"));
        try (InputStream in = new GZIPInputStream(VersionFiveTest.class.getResourceAsStream("study-v4.db.gz"))) {
            Files.copy(in, study.resolve("study.db"));
        }
        for (int i = 0; i < 2; i++) {
            try (Study open = Study.open(study, "Carl")) {
                assertEquals(i, open.findings().of(Studies.CFOS).size());
                assertEquals(i, open.reviews().of(Studies.CFOS).size());
                open.reviews().save(open.rounds().of(Studies.CFOS).get(1), "A1", Verdict.GOOD, List.of(), "");
                open.label(Studies.click(Studies.CFOS, "A2", 20 + i, Label.ON)
                        .withQuestions(List.of(
                                new Question(new CellRef("A2", 20 + i), "unlike-labelled", 2, Float.NaN, null))));
                assertEquals(Migrations.known().newest(), open.database().<Integer>read(connection -> {
                    try (var statement = connection.createStatement();
                            var rows = statement.executeQuery("PRAGMA user_version")) {
                        return rows.getInt(1);
                    }
                }));
                assertEquals(List.of(), open.verify());
            }
        }
    }
}
