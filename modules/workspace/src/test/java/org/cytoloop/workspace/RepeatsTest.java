/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.LabelCommand.HiddenRepeat;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blind repeats and second readings: what they keep, what they leave alone, and their way through undo and restart. */
class RepeatsTest {
    @TempDir
    Path folder;

    private Study study;

    @BeforeEach
    void makeStudy() throws Exception {
        study = Studies.withCells(folder, 60, "A1", "A2");
        study.label(Studies.batch("A1", 1, 10, Label.OFF));
    }

    private static CellRef cell(int number) {
        return new CellRef("A1", number);
    }

    private static LabelCommand batchWithRepeats(int from, int... repeats) {
        List<HiddenRepeat> hidden = new ArrayList<>();
        for (int number : repeats) {
            hidden.add(new HiddenRepeat(cell(number), Label.ON));
        }
        return Studies.batch("A1", from, 5, Label.ON).withRepeats(hidden);
    }

    private void reopen(String annotator) throws Exception {
        Path place = study.folder();
        study.close();
        study = Study.open(place, annotator);
    }

    @Test
    void hiddenRepeat_keepsBothAnswers_andLeavesTheLabel() throws Exception {
        Sample first = study.sample(Studies.CFOS, cell(3)).orElseThrow();
        LabelReceipt receipt = study.label(batchWithRepeats(20, 3, 7));
        assertEquals(5, receipt.added());
        assertEquals(0, receipt.flipped());
        assertEquals(
                Map.of(cell(3), Label.ON, cell(7), Label.ON), study.repeats().open(Studies.CFOS));
        List<Repeat> hidden = study.repeats().ofBatch(Studies.CFOS, receipt.batch());
        assertEquals(List.of(1L, 2L), hidden.stream().map(Repeat::id).toList());
        Repeat asked = hidden.get(0);
        assertEquals(first.time(), asked.firstTime());
        assertEquals(Label.OFF, asked.first());
        assertEquals("Anna", asked.firstAnnotator());
        assertEquals(1, asked.firstRule());
        assertEquals(study.cellSet("A1").orElseThrow().id(), asked.cellSet());
        assertTrue(asked.isIntra() && asked.differs());
        study.repeats().answer(Map.of(1L, Label.OFF));
        assertEquals(Label.OFF, study.repeats().open(Studies.CFOS).get(cell(3)));
        assertEquals(first, study.sample(Studies.CFOS, cell(3)).orElseThrow());
        reopen("Ben");
        assertEquals(Label.OFF, study.repeats().open(Studies.CFOS).get(cell(3)));
        assertEquals(hidden.get(1), study.repeats().all(Studies.CFOS).get(1));
        assertEquals(List.of(), study.verify());
        study.close();
    }

    @Test
    void words_doNotTellAnAnswerOfARepeatFromALabel() throws Exception {
        study.label(batchWithRepeats(20, 3));
        study.label(LabelCommand.flip(Studies.CFOS, List.of(new Assignment(cell(20), Label.OFF, Double.NaN)), 0));
        String label = study.undoText().orElseThrow();
        study.repeats().answer(Map.of(1L, Label.OFF));
        assertEquals(label, study.undoText().orElseThrow());
        assertEquals(label, study.history(Long.MAX_VALUE, 1).get(0).text());
        study.label(LabelCommand.flip(Studies.CFOS, List.of(new Assignment(cell(20), null, Double.NaN)), 0));
        label = study.undoText().orElseThrow();
        Map<Long, Label> back = new HashMap<>();
        back.put(1L, null);
        study.repeats().answer(back);
        assertEquals(label, study.undoText().orElseThrow());
        assertTrue(study.repeats().open(Studies.CFOS).containsKey(cell(3)), "it stays hidden");
        assertNull(study.repeats().open(Studies.CFOS).get(cell(3)));
        assertFalse(study.repeats().all(Studies.CFOS).get(0).differs());
        study.close();
    }

    @Test
    void undo_goesThroughAnswersAndBatch_andIdsAreNotGivenAgain() throws Exception {
        study.label(batchWithRepeats(20, 3));
        study.repeats().answer(Map.of(1L, Label.UNSURE));
        study.repeats().answer(Map.of(1L, Label.UNSURE)); // changes nothing
        study.undo();
        assertEquals(Label.ON, study.repeats().open(Studies.CFOS).get(cell(3)));
        study.undo();
        assertEquals(Map.of(), study.repeats().open(Studies.CFOS));
        assertEquals(List.of(), study.repeats().all(Studies.CFOS));
        study.redo();
        study.redo();
        assertEquals(Label.UNSURE, study.repeats().open(Studies.CFOS).get(cell(3)));
        study.undo();
        study.undo();
        reopen("Anna");
        study.label(batchWithRepeats(20, 4));
        assertEquals(2, study.repeats().all(Studies.CFOS).get(0).id());
        assertEquals(List.of(), study.verify());
        study.close();
    }

    @Test
    void newerBatch_closesRepeats_alsoForListeners() throws Exception {
        study.label(batchWithRepeats(20, 3));
        List<Set<Topic>> topics = new ArrayList<>();
        study.addListener(event -> topics.add(event.topics()));
        study.label(Studies.batch("A2", 1, 5, Label.ON));
        assertEquals(Map.of(), study.repeats().open(Studies.CFOS));
        assertEquals(1, study.repeats().all(Studies.CFOS).size());
        study.undo();
        assertEquals(Map.of(cell(3), Label.ON), study.repeats().open(Studies.CFOS));
        assertEquals(List.of(Set.of(Topic.LABELS, Topic.REPEATS), Set.of(Topic.LABELS, Topic.REPEATS)), topics);
        study.close();
    }

    @Test
    void secondReading_andItsSettlement_keepBothOpinions() throws Exception {
        reopen("Ben");
        Repeat read = study.repeats().read(Studies.CFOS, cell(2), Label.ON);
        assertEquals("Ben", read.secondAnnotator());
        assertEquals(0, read.batch());
        assertFalse(read.isIntra());
        assertEquals(
                "read cell 2 of slice A1 a second time: ON for cFos",
                study.undoText().orElseThrow());
        assertEquals(
                Label.OFF, study.sample(Studies.CFOS, cell(2)).orElseThrow().label());
        study.repeats().settle(read.id(), Label.ON);
        Sample settled = study.sample(Studies.CFOS, cell(2)).orElseThrow();
        assertEquals(Label.ON, settled.label());
        assertEquals(SampleOrigin.RECTANGLE, settled.origin());
        assertEquals(0.1, settled.inclusionProbability());
        Repeat after = study.repeats().all(Studies.CFOS).get(0);
        assertEquals(List.of(Label.OFF, Label.ON, Label.ON), List.of(after.first(), after.second(), after.consensus()));
        assertEquals(
                List.of(Label.OFF, Label.ON),
                study.memory().given(Studies.CFOS, cell(2)).stream()
                        .map(GivenLabel::label)
                        .toList());
        assertEquals(
                "settled the label of cell 2 of slice A1: ON for cFos",
                study.undo().orElseThrow());
        assertEquals(
                Label.OFF, study.sample(Studies.CFOS, cell(2)).orElseThrow().label());
        assertNull(study.repeats().all(Studies.CFOS).get(0).consensus());
        study.repeats().settle(read.id(), Label.OFF);
        assertEquals("Anna", study.sample(Studies.CFOS, cell(2)).orElseThrow().annotator(), "it was hers already");
        assertEquals(List.of(), study.verify());
        study.close();
    }

    @Test
    void whatCannotBeAsked_isRefused() throws Exception {
        assertProblem("has no cFos label", () -> study.repeats().read(Studies.CFOS, cell(50), Label.ON));
        assertProblem("no staining", () -> study.repeats().read("GFP", cell(1), Label.ON));
        assertProblem("has no cFos label", () -> study.label(batchWithRepeats(20, 50)));
        assertProblem("number 9", () -> study.repeats().answer(Map.of(9L, Label.ON)));
        assertProblem("number 9", () -> study.repeats().settle(9, Label.ON));
        Studies.exam(study, Studies.CFOS, cell(40));
        assertProblem("exam", () -> study.repeats().read(Studies.CFOS, cell(40), Label.ON));
        assertProblem("has no cFos label", () -> study.label(batchWithRepeats(20, 40)));
        Repeat read = study.repeats().read(Studies.CFOS, cell(1), Label.ON);
        study.label(LabelCommand.flip(Studies.CFOS, List.of(new Assignment(cell(1), null, Double.NaN)), 0));
        assertProblem("nothing to settle", () -> study.repeats().settle(read.id(), Label.ON));
        assertThrows(IllegalArgumentException.class, () -> study.label(batchWithRepeats(20, 2, 2)));
        assertEquals(List.of(), study.verify());
        study.close();
    }

    @Test
    void openRepeat_isNeitherReadNorSettled_andClosedOneIsNotAnswered() throws Exception {
        Repeat earlier = study.repeats().read(Studies.CFOS, cell(3), Label.UNSURE);
        study.label(batchWithRepeats(20, 3));
        Repeat hidden = study.repeats().all(Studies.CFOS).get(1);
        assertProblem("newest batch", () -> study.repeats().read(Studies.CFOS, cell(3), Label.ON));
        assertProblem("newest batch", () -> study.repeats().settle(hidden.id(), Label.ON));
        study.label(batchWithRepeats(30, 4));
        Map<Long, Label> both = Map.of(hidden.id(), Label.OFF, hidden.id() + 1, Label.OFF);
        assertProblem("in batch 2 cannot be changed", () -> study.repeats().answer(both));
        assertEquals(Label.ON, study.repeats().open(Studies.CFOS).get(cell(4)), "all or nothing");
        study.repeats().answer(Map.of(earlier.id(), Label.ON));
        study.repeats().read(Studies.CFOS, cell(3), Label.ON);
        study.repeats().settle(hidden.id(), Label.ON);
        assertEquals(Label.ON, study.sample(Studies.CFOS, cell(3)).orElseThrow().label());
        study.undo();
        study.setCells("A1", Studies.grid(60), Studies.NUCLEI);
        assertProblem("in batch 3 cannot be changed", () -> study.repeats().answer(Map.of(hidden.id() + 1, Label.OFF)));
        study.repeats().answer(Map.of(earlier.id(), Label.OFF));
        assertEquals(List.of(), study.verify());
        study.close();
    }

    @Test
    void settling_aCellThatBecameOneOfTheExam_isRefused() throws Exception {
        Repeat read = study.repeats().read(Studies.CFOS, cell(3), Label.ON);
        Studies.exam(study, Studies.CFOS, cell(3));
        assertProblem("belongs to the exam", () -> study.repeats().settle(read.id(), Label.ON));
        assertProblem("belongs to the exam", () -> study.repeats().answer(Map.of(read.id(), Label.OFF)));
        assertEquals(Optional.empty(), study.sample(Studies.CFOS, cell(3)));
        study.close();
    }

    @Test
    void removingTheSliceOfTheNewestBatch_opensNoOlderRepeats() throws Exception {
        study.label(batchWithRepeats(20, 3));
        long newest = study.label(Studies.batch("A2", 1, 5, Label.ON)).batch();
        study.removeSlice("A2");
        assertEquals(Map.of(), study.repeats().open(Studies.CFOS));
        assertEquals(newest, study.repeats().newestBatch(Studies.CFOS));
        assertProblem("cannot be changed", () -> study.repeats().answer(Map.of(1L, Label.OFF)));
        assertEquals(List.of(), study.verify());
        reopen("Anna");
        assertEquals(Map.of(), study.repeats().open(Studies.CFOS));
        assertEquals(newest, study.repeats().newestBatch(Studies.CFOS));
        study.undo();
        study.undo();
        assertEquals(Map.of(cell(3), Label.ON), study.repeats().open(Studies.CFOS), "that batch was never drawn");
        study.redo();
        study.redo();
        assertEquals(Map.of(), study.repeats().open(Studies.CFOS));
        assertEquals(0, study.repeats().newestBatch(Studies.PV));
        assertEquals(List.of(), study.verify());
        study.close();
    }

    private static void assertProblem(String word, org.junit.jupiter.api.function.Executable action) {
        String message = assertThrows(ProblemException.class, action).getMessage();
        assertTrue(message.contains(word) && message.endsWith("."), message);
    }

    @Test
    void newCells_closeRepeats_andLeaveThemInTheRecord() throws Exception {
        study.label(batchWithRepeats(20, 3));
        Repeat asked = study.repeats().all(Studies.CFOS).get(0);
        study.setCells("A1", Studies.grid(60), Studies.NUCLEI);
        assertEquals(Map.of(), study.repeats().open(Studies.CFOS));
        assertEquals(List.of(asked), study.repeats().all(Studies.CFOS));
        assertProblem("other cells", () -> study.repeats().settle(asked.id(), Label.ON));
        study.undo();
        assertEquals(Map.of(cell(3), Label.ON), study.repeats().open(Studies.CFOS));
        study.removeSlice("A1");
        assertEquals(List.of(), study.repeats().all(Studies.CFOS));
        study.undo();
        assertEquals(List.of(asked), study.repeats().all(Studies.CFOS));
        assertEquals(List.of(), study.verify());
        study.close();
    }

    @Test
    void withdrawnBatch_takesItsRepeatsAlong() throws Exception {
        long batch = study.label(batchWithRepeats(20, 3)).batch();
        List<Assignment> all = new ArrayList<>();
        for (int i = 20; i < 25; i++) {
            all.add(new Assignment(cell(i), null, Double.NaN));
        }
        study.label(LabelCommand.byHand(Studies.CFOS, all, SampleOrigin.RECTANGLE, 0)
                .withdrawing(batch));
        assertEquals(List.of(), study.repeats().all(Studies.CFOS));
        study.undo();
        assertEquals(1, study.repeats().ofBatch(Studies.CFOS, batch).size());
        assertEquals(Map.of(cell(3), Label.ON), study.repeats().open(Studies.CFOS));
        assertEquals(List.of(), study.verify());
        study.close();
    }
}
