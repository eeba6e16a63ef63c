/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.cytoloop.workspace.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Naming rounds, choosing them and their thresholds, undoing that, and what a round keeps of its training. */
class RoundsTest {
    @TempDir
    Path folder;

    private Study study;

    @BeforeEach
    void labelled() throws Exception {
        study = Studies.withCells(folder, 60, "A1", "A2");
        study.label(Studies.batch("A1", 1, 4, Label.ON));
        study.label(Studies.batch("A2", 1, 4, Label.OFF));
    }

    @AfterEach
    void close() {
        study.close();
    }

    private RoundInfo train() throws ProblemException {
        return study.rounds().add(Studies.round(study), new byte[] {1, 2, 3});
    }

    private RoundInfo now(int number) {
        return study.rounds().of(Studies.CFOS).get(number - 1);
    }

    private int current() {
        return study.rounds().current(Studies.CFOS).orElseThrow().number();
    }

    private void reopen() throws ProblemException {
        assertEquals(List.of(), study.verify());
        Path place = study.folder();
        List<RoundInfo> rounds = study.rounds().of(Studies.CFOS);
        Optional<RoundInfo> chosen = study.rounds().current(Studies.CFOS);
        Optional<String> undo = study.undoText();
        Optional<String> redo = study.redoText();
        study.close();
        study = Study.open(place, "Ben");
        assertEquals(rounds, study.rounds().of(Studies.CFOS));
        assertEquals(chosen, study.rounds().current(Studies.CFOS));
        assertEquals(undo, study.undoText());
        assertEquals(redo, study.redoText());
    }

    private static String problem(Executable call) {
        return assertThrows(ProblemException.class, call).getMessage();
    }

    @Test
    void threshold_isUndoneAndRedone_alsoAfterARestart() throws Exception {
        RoundInfo round = train();
        List<StudyEvent> told = new ArrayList<>();
        study.addListener(told::add);
        assertEquals(0.62, study.rounds().setThreshold(round, 0.62).threshold());
        assertEquals(Set.of(Topic.ROUNDS), told.get(0).topics());
        assertEquals(Set.of(Studies.CFOS), told.get(0).stainings());
        study.rounds().setThreshold(round, 0.62);
        assertEquals(1, told.size(), "the same again is no change");
        assertEquals(
                "changed the threshold of round 1 of cFos from 0.50 to 0.62",
                study.undoText().orElseThrow());
        study.undo();
        assertEquals(0.5, now(1).threshold());
        reopen();
        study.redo();
        assertEquals(0.62, now(1).threshold());
        study.rounds().setThreshold(round, 0.125);
        study.rounds().setThreshold(round, 1 / 3.0);
        assertEquals(
                "changed the threshold of round 1 of cFos from 0.125 to 0.3333",
                study.undoText().orElseThrow());
        reopen();
        assertTrue(problem(() -> study.rounds().setThreshold(round, 1.01)).contains("between 0 and 1"));
        assertTrue(problem(() -> study.rounds().setThreshold(round, Double.NaN)).contains("between 0 and 1"));
    }

    @Test
    void choosingARound_isUndone_untilTheNextTrainingFixesIt() throws Exception {
        train();
        train();
        study.rounds().makeCurrent(now(2));
        assertEquals(
                "labelled 4 cells of slice A2 OFF for cFos (batch 2)",
                study.undoText().orElseThrow());
        study.rounds().makeCurrent(now(1));
        assertEquals("made round 1 of cFos current", study.undo().orElseThrow());
        assertEquals(2, current());
        study.redo();
        assertEquals(1, current());
        study.label(Studies.click(Studies.CFOS, "A1", 9, Label.ON));
        study.undo();
        reopen();
        train();
        assertEquals(3, current());
        assertEquals("labelled 1 cell of slice A1 ON for cFos", study.redo().orElseThrow(), "a training ends no redo");
        study.undo();
        assertEquals(
                "labelled 4 cells of slice A2 OFF for cFos (batch 2)",
                study.undo().orElseThrow());
        assertEquals(3, current(), "which was current before a training is passed over");
        assertEquals(4, study.samples(Studies.CFOS).size(), "labels are undone across trainings");
        reopen();
        assertEquals(
                List.of(true),
                study.history(Long.MAX_VALUE, 100).stream()
                        .filter(entry -> entry.text().equals("made round 1 of cFos current"))
                        .map(entry -> !entry.undoable() && !entry.undone())
                        .toList());
    }

    @Test
    void trainingOfAnotherStaining_fixesNothing() throws Exception {
        study.label(Studies.click(Studies.PV, "A1", 1, Label.ON));
        train();
        train();
        study.rounds().makeCurrent(now(1));
        study.rounds().add(Studies.round(Studies.PV, study.samples(Studies.PV), 1, null), new byte[] {9});
        study.undo();
        assertEquals(2, current());
        study.redo();
        assertEquals(1, current());
        assertEquals(1, study.rounds().current(Studies.PV).orElseThrow().number());
        reopen();
    }

    @Test
    void annotate_checksWhatIsSaid_andIsUndone() throws Exception {
        RoundInfo first = train();
        train();
        RoundInfo named = study.rounds().annotate(first, "  both animals ", "one\r\ntwo\n");
        assertEquals("both animals", named.name());
        assertEquals("one\ntwo", named.note());
        assertEquals(named, now(1));
        assertEquals(
                "named round 1 of cFos \"both animals\" and changed its note",
                study.undoText().orElseThrow());
        study.rounds().annotate(first, "both animals", "one\ntwo");
        assertTrue(problem(() -> study.rounds().annotate(now(2), "Both Animals", ""))
                .contains("Round 1 of cFos is called \"both animals\" already"));
        assertTrue(problem(() -> study.rounds().annotate(now(2), "x".repeat(101), ""))
                .contains("101 characters"));
        assertTrue(problem(() -> study.rounds().annotate(now(2), "x", "y".repeat(4001)))
                .contains("4001 characters"));
        assertTrue(problem(() -> study.rounds().annotate(now(2), "a\nb", "")).contains("line breaks"));
        assertTrue(problem(() -> study.rounds().annotate(now(2), "a\tb", "")).contains("control"));
        assertTrue(problem(() -> study.rounds().annotate(now(2), "a", "\u0000")).contains("control"));
        assertEquals("", now(2).name());
        reopen();
        study.undo();
        assertEquals("", now(1).name());
        assertEquals(
                "both animals",
                study.rounds().annotate(now(2), "both animals", "").name());
        assertEquals(Optional.empty(), study.redoText(), "so the name cannot be there twice");
        reopen();
    }

    @Test
    void outOfFoldCallsAndWeight_areKept_andDamageIsToldOf() throws Exception {
        float[] grouped = {0, 1, 0.5f, Float.NaN, 0.25f, 1e-7f, 1, 0};
        float[] plain = {1, 0, Float.NaN, 0.5f, 0.75f, 1, 0, 0.125f};
        RoundInfo round = study.rounds()
                .add(
                        Studies.round(
                                Studies.CFOS, study.samples(Studies.CFOS), 2.5, new OutOfFoldCalls(grouped, plain)),
                        new byte[] {4});
        assertEquals(2.5, round.onWeight());
        RoundInfo without = train();
        reopen();
        assertEquals(2.5, now(1).onWeight());
        OutOfFoldCalls calls = study.rounds().outOfFold(round).orElseThrow();
        assertArrayEquals(grouped, calls.grouped());
        assertArrayEquals(plain, calls.plain());
        assertEquals(Optional.empty(), study.rounds().outOfFold(without));
        assertEquals(
                8,
                study.rounds().trainedCells(round).on().size()
                        + study.rounds().trainedCells(round).off().size());
        JournalEvent event = study.journal(1, 100).stream()
                .filter(e -> e.kind().equals(JournalEvent.ROUND_ADDED))
                .findFirst()
                .orElseThrow();
        assertEquals(2.5, Json.real(Json.parse(event.payload()), "onWeight"));
        assertEquals(64, Json.string(Json.parse(event.payload()), "recipeHash").length());
        Path database = study.folder().resolve("study.db");
        study.close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE round SET out_of_fold = (SELECT zeroblob(40)) WHERE number = 1");
        }
        study = Study.open(study.folder(), "Ben");
        assertTrue(problem(() -> study.rounds().outOfFold(round)).contains("out-of-fold calls of round 1"));
        assertEquals(2, study.rounds().of(Studies.CFOS).size());
    }

    @Test
    void add_refusesExamCells_andWhatIsNotOfTheStudy() throws Exception {
        List<Sample> before = study.samples(Studies.CFOS);
        Studies.exam(study, Studies.CFOS, new CellRef("A1", 2));
        String said = problem(() -> study.rounds().add(Studies.round(Studies.CFOS, before, 1, null), new byte[] {1}));
        assertTrue(said.contains("Cell 2 of slice A1 belongs to the exam of cFos"), said);
        assertEquals(List.of(), study.rounds().of(Studies.CFOS));
        assertEquals(1, train().number());
        study.setCells("A2", Studies.grid(2), Studies.NUCLEI);
        assertTrue(problem(() -> study.rounds().add(Studies.round(Studies.CFOS, before, 1, null), new byte[] {1}))
                .contains("exam"));
        List<Sample> gone = before.stream().filter(s -> s.cell().cell() > 2).toList();
        assertTrue(problem(() -> study.rounds().add(Studies.round(Studies.CFOS, gone, 1, null), new byte[] {1}))
                .contains("no cell 3"));
        OutOfFoldCalls short1 = new OutOfFoldCalls(new float[1], new float[1]);
        assertThrows(IllegalArgumentException.class, () -> study.rounds()
                .add(Studies.round(Studies.CFOS, study.samples(Studies.CFOS), 1, short1), new byte[] {1}));
        List<Sample> twice = new ArrayList<>(study.samples(Studies.CFOS));
        twice.addAll(twice);
        assertThrows(IllegalArgumentException.class, () -> study.rounds()
                .add(Studies.round(Studies.CFOS, twice, 1, null), new byte[] {1}));
        assertEquals(1, study.rounds().of(Studies.CFOS).size());
        assertEquals(List.of(), study.verify());
    }

    @Test
    void tablesThatDisagreeWithTheJournal_arePutRight() throws Exception {
        RoundInfo round = train();
        train();
        study.rounds().setThreshold(round, 0.7);
        study.rounds().annotate(round, "good", "");
        study.rounds().makeCurrent(round);
        Path database = study.folder().resolve("study.db");
        study.close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE round SET threshold = 0.1, name = 'bad'");
            statement.executeUpdate("DELETE FROM current_round");
        }
        study = Study.open(study.folder(), "Anna");
        assertEquals(0.7, now(1).threshold());
        assertEquals("good", now(1).name());
        assertEquals("", now(2).name());
        assertEquals(1, current());
        assertEquals(List.of(), study.verify());
        reopen();
    }
}
