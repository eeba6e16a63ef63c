/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.contradictions;

import static org.cytoloop.consistency.ConsistencyFixture.cell;
import static org.cytoloop.windowkit.StudyOnDesk.CFOS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.cytoloop.consistency.ConsistencyFixture;
import org.cytoloop.consistency.watch.ConsistencyDesk;
import org.cytoloop.consistency.watch.Finding;
import org.cytoloop.core.model.Label;
import org.cytoloop.workbench.desk.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContradictionsModelTest {
    @TempDir
    Path folder;

    private ConsistencyFixture at;
    private ContradictionsModel model;

    @BeforeEach
    void open() throws Exception {
        at = new ConsistencyFixture(folder);
        model = new ContradictionsModel(at.consistency);
        at.rule(50);
        at.label(Label.OFF, 80, 90);
        at.await("found", () -> model.rows().size() == 2);
    }

    @AfterEach
    void close() throws Exception {
        at.close();
    }

    private Finding first() throws Exception {
        return at.ask(() -> model.rows().get(0));
    }

    @Test
    void flippingTakesACellOffTheList() throws Exception {
        Finding finding = first();
        at.edt(() -> model.flip(finding));
        at.await("flipped", () -> model.rows().size() == 1);
        assertEquals(
                Label.ON, at.study.sample(CFOS, finding.cell()).orElseThrow().label());
        assertEquals(1, at.study.sample(CFOS, finding.cell()).orElseThrow().ruleVersion());
        at.study.undo();
        at.await("back", () -> model.rows().size() == 2);
    }

    @Test
    void keepingMovesItToTheKeptOnesAndOffersTheReasonAgain() throws Exception {
        Finding finding = first();
        at.edt(() -> assertFalse(model.keep(finding, "  "), "a reason is needed"));
        at.edt(() -> assertTrue(model.keep(finding, " outline is wrong ")));
        at.await("kept", () -> model.count(Shown.KEPT) == 1 && model.count(Shown.ALL) == 1);
        at.edt(() -> assertEquals("outline is wrong", model.reasons().get(0)));
    }

    @Test
    void givingTheLabelItHasKeepsIt() throws Exception {
        Finding finding = first();
        at.edt(() -> model.give(finding, Label.OFF));
        at.await("kept", () -> model.count(Shown.KEPT) == 1);
        assertEquals(
                Label.OFF, at.study.sample(CFOS, finding.cell()).orElseThrow().label());
    }

    @Test
    void unsureContradictsNothing() throws Exception {
        Finding finding = first();
        at.edt(() -> model.give(finding, Label.UNSURE));
        at.await("gone", () -> model.count(Shown.ALL) == 1);
        assertEquals(
                Label.UNSURE,
                at.study.sample(CFOS, finding.cell()).orElseThrow().label());
    }

    @Test
    void listsAreByKind() throws Exception {
        at.edt(() -> {
            assertEquals(2, model.count(Shown.RULE));
            assertEquals(0, model.count(Shown.EARLIER));
            assertEquals(0, model.count(Shown.KEPT));
            model.show(Shown.EARLIER);
            assertEquals(List.of(), model.rows());
            assertFalse(model.emptyText().isBlank());
        });
    }

    @Test
    void choosingACellSelectsIt() throws Exception {
        at.edt(() -> {
            at.open().selection().hover(cell(3));
            model.select(cell(80));
            assertEquals(cell(80), at.open().selection().target().orElseThrow(), "keys act on the chosen one");
        });
    }

    @Test
    void everyStateSaysWhatToDo() throws Exception {
        at.edt(() -> {
            ContradictionsModel none = new ContradictionsModel(new ConsistencyDesk(new Desk()));
            assertTrue(none.emptyText().startsWith("Open a study"));
        });
        at.edt(() -> {
            at.open().setStaining("PV");
            assertTrue(model.emptyText().startsWith("No labels yet"), model.emptyText());
        });
    }
}
