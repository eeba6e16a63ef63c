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
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels given earlier, and labels kept for a reason. */
class LabelMemoryTest {
    private static final CellRef CELL = new CellRef("A1", 3);

    @TempDir
    Path folder;

    private Study study;

    @BeforeEach
    void makeStudy() throws Exception {
        study = Studies.withCells(folder, 60, "A1", "A2");
    }

    private void flip(CellRef cell, Label label) throws ProblemException {
        study.label(LabelCommand.flip(
                Studies.CFOS, List.of(new Assignment(cell, label, Double.NaN)), LabelCommand.CURRENT_RULE));
    }

    private List<Label> given(CellRef cell) {
        List<Label> labels = new ArrayList<>();
        study.memory().given(Studies.CFOS, cell).forEach(given -> labels.add(given.label()));
        return labels;
    }

    private void reopen(String annotator) throws Exception {
        Path place = study.folder();
        study.close();
        study = Study.open(place, annotator);
    }

    private Optional<String> reason(CellRef cell) {
        return study.memory().kept(Studies.CFOS, cell).map(KeptLabel::reason);
    }

    @Test
    void given_tellsEveryLabel_whoGaveIt_andWhetherItWasDrawn() throws Exception {
        long batch = study.label(Studies.batch("A1", 1, 5, Label.OFF)).batch();
        flip(CELL, Label.ON);
        reopen("Ben");
        flip(CELL, null);
        flip(CELL, null); // there is none to take away
        List<GivenLabel> given = study.memory().given(Studies.CFOS, CELL);
        assertEquals(3, given.size());
        assertEquals(batch, given.get(0).batch());
        assertEquals(1, given.get(0).ruleVersion());
        assertEquals(0, given.get(1).batch(), "a flip is meant for the cell in particular");
        assertEquals("Anna", given.get(1).annotator());
        assertEquals("Ben", given.get(2).annotator());
        List<JournalEvent> journal = study.journal(given.get(2).seq(), 1);
        assertEquals(journal.get(0).time(), given.get(2).time());
        List<Label> labels = new ArrayList<>(List.of(Label.OFF, Label.ON));
        labels.add(null);
        assertEquals(labels, given(CELL));
        assertEquals(List.of(), study.memory().given(Studies.PV, CELL));
        assertEquals(List.of(), study.memory().given(Studies.CFOS, new CellRef("nowhere", 3)));
        study.close();
    }

    @Test
    void given_leavesOutWhatWasUndone_andTheCellsOfEarlierDetections() throws Exception {
        study.label(Studies.click(Studies.CFOS, "A1", 3, Label.ON));
        flip(CELL, Label.OFF);
        study.undo();
        assertEquals(List.of(Label.ON), given(CELL));
        study.redo();
        assertEquals(List.of(Label.ON, Label.OFF), given(CELL));
        study.setCells("A1", Studies.grid(60), Studies.NUCLEI);
        assertEquals(List.of(), given(CELL));
        flip(CELL, Label.UNSURE);
        assertEquals(List.of(Label.UNSURE), given(CELL));
        reopen("Anna");
        assertEquals(List.of(Label.UNSURE), given(CELL));
        study.undo();
        study.undo();
        assertEquals(List.of(Label.ON, Label.OFF), given(CELL));
        study.removeSlice("A1");
        assertEquals(List.of(), given(CELL));
        study.undo();
        assertEquals(List.of(Label.ON, Label.OFF), given(CELL));
        assertEquals(List.of(), study.verify());
        study.close();
    }

    @Test
    void keep_holdsUntilLabelOrRuleIsAnother_andUndoBringsItBack() throws Exception {
        study.label(Studies.click(Studies.CFOS, "A1", 3, Label.ON));
        List<Set<Topic>> topics = new ArrayList<>();
        study.addListener(event -> topics.add(event.topics()));
        study.memory().keep(Studies.CFOS, CELL, " out of\r\nfocus ");
        KeptLabel kept = study.memory().kept(Studies.CFOS, CELL).orElseThrow();
        assertEquals("out of\nfocus", kept.reason());
        assertEquals(List.of(kept), study.memory().kept(Studies.CFOS));
        assertEquals(
                "kept the label ON of cell 3 of slice A1 for cFos: out of focus",
                study.undoText().orElseThrow());
        flip(CELL, Label.ON);
        assertEquals(Optional.of(kept), study.memory().kept(Studies.CFOS, CELL), "it says the same");
        flip(CELL, Label.OFF);
        assertEquals(Optional.empty(), reason(CELL));
        study.undo();
        assertEquals(Optional.of(kept), study.memory().kept(Studies.CFOS, CELL));
        study.rulebook().save(Studies.CFOS, new RuleDraft("a ring", "", List.of(), List.of(), ""));
        assertEquals(Optional.empty(), reason(CELL));
        study.memory().keep(Studies.CFOS, CELL, "still");
        assertEquals(1, study.memory().kept(Studies.CFOS).get(0).ruleVersion());
        study.undo();
        study.undo();
        assertEquals(Optional.of(kept), study.memory().kept(Studies.CFOS, CELL));
        assertEquals(
                List.of(
                        Set.of(Topic.KEPT),
                        Set.of(Topic.LABELS),
                        Set.of(Topic.LABELS, Topic.KEPT),
                        Set.of(Topic.LABELS, Topic.KEPT),
                        Set.of(Topic.RULES, Topic.KEPT),
                        Set.of(Topic.KEPT),
                        Set.of(Topic.KEPT),
                        Set.of(Topic.RULES, Topic.KEPT)),
                topics);
        reopen("Ben");
        assertEquals(Optional.of(kept), study.memory().kept(Studies.CFOS, CELL));
        assertEquals(List.of(), study.verify());
        study.close();
    }

    @Test
    void keep_twice_countsLast_andUndoGivesTheFirstReasonBack() throws Exception {
        study.label(Studies.click(Studies.CFOS, "A1", 3, Label.ON));
        study.memory().keep(Studies.CFOS, CELL, "one");
        study.memory().keep(Studies.CFOS, CELL, "two");
        assertEquals(Optional.of("two"), reason(CELL));
        study.undo();
        assertEquals(Optional.of("one"), reason(CELL));
        study.close();
    }

    @Test
    void release_endsIt_andUndoBringsItBack() throws Exception {
        study.label(Studies.click(Studies.CFOS, "A1", 3, Label.ON));
        study.memory().keep(Studies.CFOS, CELL, "out of focus");
        KeptLabel kept = study.memory().kept(Studies.CFOS, CELL).orElseThrow();
        List<Set<Topic>> topics = new ArrayList<>();
        study.addListener(event -> topics.add(event.topics()));
        study.memory().release(Studies.CFOS, CELL);
        assertEquals(Optional.empty(), reason(CELL));
        assertEquals(List.of(Set.of(Topic.KEPT)), topics);
        assertEquals(Label.ON, study.sample(Studies.CFOS, CELL).orElseThrow().label());
        assertEquals(
                "kept the label ON of cell 3 of slice A1 for cFos no longer",
                study.undoText().orElseThrow());
        String message = assertThrows(
                        ProblemException.class, () -> study.memory().release(Studies.CFOS, CELL))
                .getMessage();
        assertEquals("The cFos label of cell 3 of slice A1 is not kept, so there is nothing to end.", message);
        study.undo();
        assertEquals(Optional.of(kept), study.memory().kept(Studies.CFOS, CELL));
        study.redo();
        reopen("Ben");
        assertEquals(Optional.empty(), reason(CELL));
        study.undo();
        assertEquals(Optional.of(kept), study.memory().kept(Studies.CFOS, CELL));
        assertEquals(List.of(), study.verify());
        study.close();
    }

    @Test
    void keptLabels_goWithTheirSamples_andEndWithThoseThatLoseTheirCell() throws Exception {
        for (int cell = 1; cell <= 4; cell++) {
            study.label(Studies.click(Studies.CFOS, "A1", cell, Label.ON));
            study.memory().keep(Studies.CFOS, new CellRef("A1", cell), "cell " + cell);
        }
        study.label(Studies.click(Studies.CFOS, "A2", 1, Label.ON));
        study.memory().keep(Studies.CFOS, new CellRef("A2", 1), "elsewhere");
        List<KeptLabel> before = study.memory().kept(Studies.CFOS);
        // the cells of numbers 1 and 2 change places, 3 stays, 4 is not found again
        Cells cells = Cells.points(new float[] {30, 10, 50}, new float[] {10, 10, 10}, new float[] {80, 80, 80});
        study.setCells("A1", cells, Studies.NUCLEI);
        assertEquals(Optional.of("cell 2"), reason(new CellRef("A1", 1)));
        assertEquals(Optional.of("cell 1"), reason(new CellRef("A1", 2)));
        assertEquals(Optional.of("cell 3"), reason(new CellRef("A1", 3)));
        assertEquals(4, study.memory().kept(Studies.CFOS).size());
        assertEquals(Optional.of("elsewhere"), reason(new CellRef("A2", 1)));
        assertEquals(
                new CellRef("A1", 2),
                study.memory()
                        .kept(Studies.CFOS, new CellRef("A1", 2))
                        .orElseThrow()
                        .cell());
        study.undo();
        assertEquals(before, study.memory().kept(Studies.CFOS));
        study.redo();
        study.undo();
        study.removeSlice("A1");
        assertEquals(1, study.memory().kept(Studies.CFOS).size());
        reopen("Anna");
        study.undo();
        assertEquals(before, study.memory().kept(Studies.CFOS));
        assertEquals(List.of(), study.verify());
        study.close();
    }

    @Test
    void keep_withoutLabelOrReason_isRefused() throws Exception {
        refused(CELL, "why", "no cFos label");
        study.label(Studies.click(Studies.CFOS, "A1", 3, Label.ON));
        refused(CELL, " \n ", "Say in a few words");
        refused(CELL, "x".repeat(501), "501 characters");
        refused(CELL, "a\tb", "control characters");
        assertEquals(List.of(), study.memory().kept(Studies.CFOS));
        study.close();
    }

    private void refused(CellRef cell, String reason, String word) {
        String message = assertThrows(
                        ProblemException.class, () -> study.memory().keep(Studies.CFOS, cell, reason))
                .getMessage();
        assertTrue(message.contains(word) && message.endsWith("."), message);
    }
}
