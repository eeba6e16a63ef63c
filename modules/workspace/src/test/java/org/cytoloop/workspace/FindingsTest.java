/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Question;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.training.FeatureSource;
import org.cytoloop.spi.StudyView;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions that were answered. */
class FindingsTest {
    private static final CellRef CELL = new CellRef("A1", 3);
    private static final CellRef OTHER = new CellRef("A1", 20);

    @TempDir
    Path folder;

    private Study study;

    @BeforeEach
    void makeStudy() throws Exception {
        study = Studies.withCells(folder, 60, "A1", "A2");
    }

    @AfterEach
    void closeStudy() throws Exception {
        assertEquals(List.of(), study.verify());
        study.close();
    }

    private void reopen(String annotator) throws Exception {
        Path place = study.folder();
        study.close();
        study = Study.open(place, annotator);
    }

    private static Question asked(CellRef cell, String miner) {
        return new Question(cell, miner, 0, 0.48f, Label.OFF);
    }

    private LabelReceipt answer(Label label, Question... questions) throws ProblemException {
        List<Assignment> assignments = new ArrayList<>();
        for (Question question : questions) {
            assignments.add(new Assignment(question.cell(), label, Double.NaN));
        }
        return study.label(
                LabelCommand.byHand(Studies.CFOS, assignments, SampleOrigin.MINING, LabelCommand.CURRENT_RULE)
                        .withQuestions(List.of(questions)));
    }

    private List<CellRef> answered() {
        return study.findings().of(Studies.CFOS).stream()
                .map(finding -> finding.question().cell())
                .toList();
    }

    private Optional<Label> standing(CellRef cell) {
        return study.findings().standing(Studies.CFOS, cell).map(Finding::answer);
    }

    @Test
    void answer_isKeptWithAllThatWasAsked_andGoesWithItsLabel() throws Exception {
        List<Set<Topic>> topics = new ArrayList<>();
        study.addListener(event -> topics.add(event.topics()));
        Question question = asked(CELL, "most-uncertain");
        LabelReceipt receipt = answer(Label.ON, question);
        Finding finding = study.findings().of(Studies.CFOS).get(0);
        JournalEvent event = study.journal(receipt.seq(), 1).get(0);
        assertEquals(question, finding.question());
        assertEquals(study.cellSet("A1").orElseThrow().id(), finding.cellSet());
        Cells cells = study.cells("A1");
        assertEquals(cells.x(2), finding.x());
        assertEquals(cells.y(2), finding.y());
        assertEquals(Label.ON, finding.answer());
        assertEquals("Anna", finding.annotator());
        assertEquals(event.time(), finding.time());
        assertTrue(finding.isMistake());
        assertEquals(Optional.of(finding), study.findings().standing(Studies.CFOS, CELL));
        assertEquals(List.of(), study.findings().of(Studies.PV));
        assertEquals(Optional.empty(), study.findings().standing(Studies.PV, CELL));
        assertEquals(
                "labelled 1 cell of slice A1 ON for cFos (asked by most-uncertain)",
                study.undoText().orElseThrow());
        study.undo();
        assertEquals(List.of(), answered());
        assertEquals(Optional.empty(), study.sample(Studies.CFOS, CELL));
        reopen("Ben");
        study.redo();
        assertEquals(List.of(finding), study.findings().of(Studies.CFOS));
        assertEquals(Optional.of(finding), study.findings().standing(Studies.CFOS, CELL));
        assertEquals(List.of(Set.of(Topic.LABELS), Set.of(Topic.LABELS)), topics);
        FeatureSource features = slice -> {
            throw new ProblemException("not asked for");
        };
        StudyView view = study.view(features);
        assertEquals(List.of(finding), view.findings(Studies.CFOS));
        assertEquals(Optional.of(finding), view.standing(Studies.CFOS, CELL));
    }

    @Test
    void confirmed_keepsHowItWasDrawn_isStoredThoughNothingChanges_andStands() throws Exception {
        study.label(Studies.batch("A1", 1, 5, Label.OFF));
        Sample before = study.sample(Studies.CFOS, CELL).orElseThrow();
        study.rulebook().save(Studies.CFOS, new RuleDraft("a ring", "", List.of(), List.of(), ""));
        study.memory().keep(Studies.CFOS, CELL, "so it is");
        reopen("Ben");
        LabelReceipt receipt = study.label(LabelCommand.flip(
                        Studies.CFOS, List.of(new Assignment(CELL, Label.OFF, Double.NaN)), LabelCommand.CURRENT_RULE)
                .withQuestions(List.of(new Question(CELL, "suspect-labels", 0, Float.NaN, Label.OFF))));
        assertTrue(receipt.seq() > 0);
        assertEquals(1, receipt.confirmed());
        assertFalse(study.findings().of(Studies.CFOS).get(0).isMistake());
        Sample after = study.sample(Studies.CFOS, CELL).orElseThrow();
        assertEquals(before.origin(), after.origin());
        assertEquals(before.batch(), after.batch());
        assertEquals(before.inclusionProbability(), after.inclusionProbability());
        assertEquals(1, after.ruleVersion(), "confirmed under the rule of today");
        assertEquals("Ben", after.annotator());
        assertTrue(study.memory().kept(Studies.CFOS, CELL).isPresent());
        assertEquals(Optional.of(Label.OFF), standing(CELL));
        study.undo();
        assertEquals(Optional.of(before), study.sample(Studies.CFOS, CELL));
        assertEquals(Optional.empty(), standing(CELL));
    }

    @Test
    void standing_endsWithAnotherLabel_notWithTheSameOne_andUndoBringsItBack() throws Exception {
        answer(Label.ON, asked(CELL, "false-on"), asked(OTHER, "false-on"));
        study.label(Studies.click(Studies.CFOS, "A1", 3, Label.ON));
        assertEquals(Optional.of(Label.ON), standing(CELL), "it says the same");
        study.label(Studies.click(Studies.CFOS, "A1", 3, Label.OFF));
        assertEquals(Optional.empty(), standing(CELL));
        assertEquals(Optional.of(Label.ON), standing(OTHER));
        study.label(Studies.click(Studies.CFOS, "A1", 3, Label.ON));
        assertEquals(Optional.empty(), standing(CELL), "it was changed since");
        study.label(Studies.click(Studies.CFOS, "A1", 20, null));
        assertEquals(Optional.empty(), standing(OTHER));
        assertEquals(List.of(CELL, OTHER), answered(), "the record of what was answered stays");
        answer(Label.UNSURE, asked(CELL, "missed-on"));
        assertEquals(Optional.of(Label.UNSURE), standing(CELL));
        reopen("Anna");
        assertEquals(List.of(CELL, OTHER, CELL), answered());
        assertEquals(Optional.of(Label.UNSURE), standing(CELL));
        study.undo();
        assertEquals(Optional.empty(), standing(CELL));
        study.undo();
        study.undo();
        study.undo();
        assertEquals(Optional.of(Label.ON), standing(CELL));
        assertEquals(Optional.of(Label.ON), standing(OTHER));
    }

    @Test
    void standing_endsWhenASecondReadingIsSettledOtherwise() throws Exception {
        answer(Label.ON, asked(CELL, "false-on"));
        long id = study.repeats().read(Studies.CFOS, CELL, Label.OFF).id();
        assertEquals(Optional.of(Label.ON), standing(CELL));
        study.repeats().settle(id, Label.OFF);
        assertEquals(Optional.empty(), standing(CELL));
        study.undo();
        assertEquals(Optional.of(Label.ON), standing(CELL));
    }

    @Test
    void detectedAnew_answersFollowTheirLabels_andComeBackWithThem() throws Exception {
        answer(Label.ON, asked(CELL, "false-on"));
        answer(Label.OFF, asked(OTHER, "missed-on"));
        Finding first = study.findings().of(Studies.CFOS).get(0);
        Cells old = study.cells("A1");
        // cell 3 is number 1 now, and cell 20 is not found
        study.setCells(
                "A1", Cells.points(new float[] {old.x(2) + 1}, new float[] {old.y(2)}, new float[1]), Studies.NUCLEI);
        assertEquals(Optional.of(first), study.findings().standing(Studies.CFOS, new CellRef("A1", 1)));
        assertEquals(Optional.empty(), standing(CELL));
        assertEquals(1, study.detachedSamples(Studies.CFOS).size());
        assertEquals(first, study.findings().of(Studies.CFOS).get(0), "as it was asked");
        assertEquals(2, answered().size());
        reopen("Ben");
        study.setCells("A1", Studies.grid(60), Studies.NUCLEI);
        assertEquals(Optional.of(Label.ON), standing(CELL));
        assertEquals(Optional.of(Label.OFF), standing(OTHER));
        study.undo();
        assertEquals(Optional.of(Label.ON), standing(new CellRef("A1", 1)));
        study.undo();
        assertEquals(Optional.of(Label.ON), standing(CELL));
        assertEquals(Optional.of(Label.OFF), standing(OTHER));
    }

    @Test
    void removedSlice_takesItsAnswers_andUndoBringsThemBack() throws Exception {
        answer(Label.ON, asked(CELL, "false-on"));
        answer(Label.ON, asked(new CellRef("A2", 1), "false-on"));
        study.removeSlice("A1");
        assertEquals(List.of(new CellRef("A2", 1)), answered());
        reopen("Ben");
        study.undo();
        assertEquals(List.of(CELL, new CellRef("A2", 1)), answered());
        assertEquals(Optional.of(Label.ON), standing(CELL));
    }

    @Test
    void examCells_takeNoAnswers_andOneThatIsDrawnHasNoLabelThatStands() throws Exception {
        Studies.exam(study, Studies.CFOS, CELL);
        String refused = assertThrows(ProblemException.class, () -> answer(Label.ON, asked(CELL, "most-uncertain")))
                .getMessage();
        assertTrue(refused.contains("belongs to the exam of cFos"), refused);
        assertEquals(List.of(), answered());
        study.undo();
        answer(Label.ON, asked(CELL, "most-uncertain"));
        Studies.exam(study, Studies.CFOS, CELL);
        assertEquals(Optional.empty(), study.sample(Studies.CFOS, CELL));
        assertEquals(Optional.empty(), standing(CELL));
        study.undo();
        assertEquals(Optional.of(Label.ON), standing(CELL));
    }

    @Test
    void questionsThatLabelsCannotAnswer_areRefusedInASentence() throws Exception {
        study.label(Studies.batch("A1", 1, 8, Label.ON));
        study.rounds().add(Studies.round(study), new byte[] {1});
        Assignment on = new Assignment(CELL, Label.ON, Double.NaN);
        Assignment none = new Assignment(CELL, null, Double.NaN);
        Question good = new Question(CELL, "most-uncertain", 1, 1, null);
        refused("was asked but gets no label", on, asked(OTHER, "most-uncertain"));
        refused("was asked but gets no label", none, good);
        refused("was asked twice at once", on, good, asked(CELL, "false-on"));
        refused("more than 100 characters", on, asked(CELL, "x".repeat(101)));
        refused("is empty", on, asked(CELL, " "));
        refused("control characters", on, asked(CELL, "a\nb"));
        refused("p(ON) = 1.5", on, new Question(CELL, "m", 0, 1.5f, Label.ON));
        refused("p(ON) = -Infinity", on, new Question(CELL, "m", 0, Float.NEGATIVE_INFINITY, Label.ON));
        refused("round 2 of cFos", on, new Question(CELL, "m", 2, Float.NaN, Label.ON));
        refused("round -1 of cFos", on, new Question(CELL, "m", -1, Float.NaN, Label.ON));
        assertEquals(List.of(), answered());
        answer(Label.OFF, good, asked(OTHER, "x".repeat(100)));
        assertEquals(List.of(CELL, OTHER), answered());
        assertEquals(1, study.findings().of(Studies.CFOS).get(0).question().round());
    }

    private void refused(String why, Assignment assignment, Question... questions) throws Exception {
        long events = study.replay().events();
        String message = assertThrows(
                        ProblemException.class,
                        () -> study.label(LabelCommand.byHand(Studies.CFOS, List.of(assignment), SampleOrigin.MINING, 0)
                                .withQuestions(List.of(questions))))
                .getMessage();
        assertTrue(message.startsWith("Cell ") && message.contains(why) && message.endsWith("."), message);
        assertEquals(events, study.replay().events(), message);
    }
}
