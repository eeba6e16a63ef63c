/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Taking a balance, alone and with the round that was trained with it, and undoing that. */
class BalancesTest {
    private static final TrainingBalance WEIGHTS = TrainingBalance.weights(0.4);
    private static final TrainingBalance PART = TrainingBalance.subsample(0.625);

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

    private void assertNow(TrainingBalance balance, int round) throws ProblemException {
        assertEquals(balance, study.balances().of(Studies.CFOS));
        assertEquals(
                round,
                study.rounds().current(Studies.CFOS).map(RoundInfo::number).orElse(0));
        assertEquals(List.of(), study.verify());
    }

    private void reopen() throws ProblemException {
        Optional<String> undo = study.undoText();
        Optional<String> redo = study.redoText();
        Path place = study.folder();
        study.close();
        study = Study.open(place, "Ben");
        assertEquals(undo, study.undoText());
        assertEquals(redo, study.redoText());
    }

    private static String problem(Executable call) {
        return assertThrows(ProblemException.class, call).getMessage();
    }

    @Test
    void balance_isTakenUndoneAndRedone_alsoAfterARestart() throws Exception {
        assertNow(TrainingBalance.AS_LABELLED, 0);
        List<StudyEvent> told = new ArrayList<>();
        study.addListener(told::add);
        study.balances().take(Studies.CFOS, WEIGHTS);
        study.balances().take(Studies.CFOS, WEIGHTS);
        assertEquals(1, told.size(), "the same again is no change");
        assertEquals(Set.of(Topic.BALANCE), told.get(0).topics());
        assertEquals(Set.of(Studies.CFOS), told.get(0).stainings());
        assertEquals(
                "took the balance of cFos: 40 % ON by weights", study.undoText().orElseThrow());
        study.balances().take(Studies.CFOS, PART);
        assertEquals(
                "took the balance of cFos: 62.5 % ON by sub-sampling",
                study.undoText().orElseThrow());
        reopen();
        assertNow(PART, 0);
        study.undo();
        assertNow(WEIGHTS, 0);
        study.undo();
        assertNow(TrainingBalance.AS_LABELLED, 0);
        reopen();
        study.redo();
        assertNow(WEIGHTS, 0);
        study.balances().take(Studies.CFOS, TrainingBalance.AS_LABELLED);
        assertEquals("took the balance of cFos: as labelled", study.undoText().orElseThrow());
        reopen();
        assertNow(TrainingBalance.AS_LABELLED, 0);
    }

    @Test
    void balanceWithItsRound_isOneStep() throws Exception {
        RoundInfo before = train();
        RoundInfo round = train();
        List<StudyEvent> told = new ArrayList<>();
        study.addListener(told::add);
        study.balances().take(Studies.CFOS, WEIGHTS, round, before);
        assertEquals(Set.of(Topic.BALANCE, Topic.ROUNDS), told.get(0).topics());
        assertNow(WEIGHTS, 2);
        assertEquals(
                "took the balance of cFos: 40 % ON by weights (round 2)",
                study.undo().orElseThrow());
        assertNow(TrainingBalance.AS_LABELLED, 1);
        reopen();
        assertNow(TrainingBalance.AS_LABELLED, 1);
        study.redo();
        assertNow(WEIGHTS, 2);
        reopen();
        study.undo();
        assertNow(TrainingBalance.AS_LABELLED, 1);
        study.balances().take(Studies.CFOS, PART, round, before);
        assertNow(PART, 2);
    }

    @Test
    void laterTraining_leavesTheBalanceToBeUndone_butNotTheRound() throws Exception {
        RoundInfo before = train();
        study.balances().take(Studies.CFOS, WEIGHTS, train(), before);
        study.balances().take(Studies.CFOS, PART, train(), before);
        study.undo();
        assertNow(WEIGHTS, 1);
        train();
        assertNow(WEIGHTS, 4);
        study.redo();
        assertNow(PART, 4);
        study.undo();
        assertNow(WEIGHTS, 4);
        study.undo();
        assertNow(TrainingBalance.AS_LABELLED, 4);
        reopen();
        assertEquals(
                "labelled 4 cells of slice A2 OFF for cFos (batch 2)",
                study.undoText().orElseThrow());
    }

    @Test
    void whatCannotBe_isRefused_andNothingChanges() throws Exception {
        RoundInfo first = train();
        RoundInfo second = train();
        RoundInfo third = train();
        assertTrue(problem(() -> study.balances().take("NeuN", WEIGHTS)).contains("no staining \"NeuN\""));
        assertTrue(problem(() -> study.balances().take(Studies.CFOS, WEIGHTS, second, first))
                .contains("Round 3 of cFos was made the current one in the meantime"));
        assertTrue(problem(() -> study.balances().take(Studies.PV, WEIGHTS, third, first))
                .contains("not of PV"));
        assertThrows(NullPointerException.class, () -> study.balances().take(Studies.CFOS, null));
        assertNow(TrainingBalance.AS_LABELLED, 3);
    }

    @Test
    void eachStainingHasItsOwn_andARoundKeepsThatItWasTrainedWith() throws Exception {
        study.balances().take(Studies.CFOS, WEIGHTS);
        assertEquals(TrainingBalance.AS_LABELLED, study.balances().of(Studies.PV));
        RoundDraft like = Studies.round(study);
        RoundDraft draft = new RoundDraft(
                like.staining(),
                like.trainer(),
                like.trainerVersion(),
                like.parameters(),
                like.seed(),
                like.threshold(),
                like.trainingSet(),
                like.trainingHash(),
                like.featureSets(),
                like.featureFingerprint(),
                like.scores(),
                1,
                null,
                PART);
        RoundInfo weighted =
                study.rounds().add(Studies.round(Studies.CFOS, study.samples(Studies.CFOS), 3, null), new byte[] {1});
        assertEquals(TrainingBalance.weights(0.75), weighted.balance(), "what the weight comes to");
        assertEquals(PART, study.rounds().add(draft, new byte[] {2}).balance());
        assertEquals(TrainingBalance.AS_LABELLED, train().balance());
        reopen();
        assertEquals(
                List.of(TrainingBalance.weights(0.75), PART, TrainingBalance.AS_LABELLED),
                study.rounds().of(Studies.CFOS).stream().map(RoundInfo::balance).toList());
        assertEquals(4, study.rounds().trainedCells(weighted).on().size());
    }
}
