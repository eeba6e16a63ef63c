/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import static org.cytoloop.slices.fixtures.TestStudy.doOnEdt;
import static org.cytoloop.slices.fixtures.TestStudy.onEdt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.ReviewFinding;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.slices.detection.SelectedSlices;
import org.cytoloop.slices.fixtures.Rows;
import org.cytoloop.slices.fixtures.TestStudy;
import org.cytoloop.slices.rows.Arrangement;
import org.cytoloop.slices.rows.Hint;
import org.cytoloop.slices.rows.SliceColumn;
import org.cytoloop.slices.rows.SliceJudgement;
import org.cytoloop.slices.rows.SliceRow;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.SliceDetails;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlicesModelTest {
    @TempDir
    Path folder;

    private Study study;
    private OpenStudy open;
    private SlicesModel model;

    @BeforeEach
    void openStudy() throws ProblemException, IOException, InterruptedException {
        study = TestStudy.with(folder, "A1", "A2", "B1");
        TestStudy.label(study, "A1");
        open = onEdt(() -> new OpenStudy(study));
        model = onEdt(() -> SlicesModel.of(open));
    }

    @AfterEach
    void closeStudy() throws InterruptedException {
        open.close();
    }

    private void written() throws InterruptedException {
        open.writer().flush();
        doOnEdt(model::refresh);
        doOnEdt(() -> {});
    }

    private SliceRow row(String name) throws InterruptedException {
        return onEdt(() -> model.row(name).orElseThrow());
    }

    @Test
    void slicesTheUserIsWarnedOf_sayWhy() throws InterruptedException {
        doOnEdt(() -> open.sliceNotes().set(Map.of("A2", "Half of its cells are <unlike> the training set.")));
        doOnEdt(model::refresh);
        doOnEdt(() -> {});
        assertEquals(
                "Half of its cells are <unlike> the training set.", row("A2").note());
        assertEquals("", row("A1").note());
        String tip = onEdt(() ->
                new SliceCell(slice -> Optional.empty()).tooltip(model.row("A2").orElseThrow()));
        assertTrue(tip.endsWith("Half of its cells are &lt;unlike> the training set.</div>"), tip);
        doOnEdt(() -> open.sliceNotes().set(Map.of()));
        doOnEdt(model::refresh);
        doOnEdt(() -> {});
        assertEquals("", row("A2").note());
    }

    @Test
    void verdicts_areShownWithTheirKindsAndNote_underLaterRoundsAsEarlierOnes() throws Exception {
        RoundInfo first = TestStudy.round(study, 1);
        ReviewFinding edge = new ReviewFinding(MistakeKind.EDGE, Float.NaN, Float.NaN, "");
        study.reviews().save(first, "A2", Verdict.MISTAKES, List.of(edge), "a <torn> corner");
        study.reviews().save(first, "B1", Verdict.UNUSABLE, List.of(), "");
        doOnEdt(model::refresh);
        doOnEdt(() -> {});
        assertTrue(row("A1").judgement().isEmpty());
        SliceJudgement judged = row("A2").judgement().orElseThrow();
        assertEquals(
                new SliceJudgement(Verdict.MISTAKES, true, "Round 1: systematic mistakes (edge). a <torn> corner"),
                judged);
        String tip = onEdt(() ->
                new SliceCell(slice -> Optional.empty()).tooltip(model.row("A2").orElseThrow()));
        assertTrue(tip.endsWith("(edge). a &lt;torn> corner</div>"), tip);
        TestStudy.round(study, 2);
        doOnEdt(model::refresh);
        doOnEdt(() -> {});
        judged = row("A2").judgement().orElseThrow();
        assertFalse(judged.holds());
        assertEquals("Round 1: systematic mistakes (edge); not judged since. a <torn> corner", judged.words());
        assertTrue(row("B1").judgement().orElseThrow().holds());
    }

    @Test
    void rows_cellsAndSamples() throws InterruptedException {
        assertEquals(List.of("A1", "A2", "B1"), Rows.names(model.rows()));
        assertEquals(10, row("A1").cells());
        assertEquals(1, row("A1").samples().on());
        assertEquals(1, row("A1").samples().off());
        assertFalse(row("A2").detected());
        assertEquals(new Hint(Hint.Kind.NO_CELLS, 2), Hint.of(model.rows()));
        assertSame(model, onEdt(() -> SlicesModel.of(open)));
    }

    @Test
    void select_setsTheCurrentSlice_andTellsTheDetection() throws InterruptedException {
        doOnEdt(() -> model.select(List.of("A2", "B1"), "B1"));

        assertEquals("B1", onEdt(() -> open.slice().orElseThrow().name()));
        assertEquals(
                List.of("A2", "B1"),
                onEdt(() -> open.getLookup().lookup(SelectedSlices.class).names()));
        doOnEdt(() -> model.select(List.of("A2"), null));
        assertEquals("B1", onEdt(() -> open.slice().orElseThrow().name()));
        assertEquals(
                1, onEdt(() -> open.getLookup().lookupAll(SelectedSlices.class).size()));
        assertEquals(List.of("A2"), Rows.names(onEdt(model::targets)));
    }

    @Test
    void toggleTraining_severalAtOnce_isOneUndo() throws InterruptedException, ProblemException {
        doOnEdt(() -> model.toggleTraining(model.rows()));
        written();
        assertTrue(model.rows().stream().allMatch(one -> one.details().training()));

        study.undo();
        written();
        assertTrue(model.rows().stream().noneMatch(one -> one.details().training()));
    }

    @Test
    void edit_changesDetails_andGroupsAnew() throws InterruptedException {
        doOnEdt(() -> model.set(Map.of("B1", new SliceDetails("M9", "treated", 1, false))));
        written();

        assertEquals(5, model.lines().size(), "two animals and three slices");
        assertEquals("M9", row("B1").animal());
        assertEquals("treated", study.slice("B1").orElseThrow().group());
    }

    @Test
    void remove_takesSlicesOut_undoBringsThemBack() throws InterruptedException, ProblemException {
        doOnEdt(() -> model.select(List.of("A1"), "A1"));
        doOnEdt(() -> model.remove(model.targets()));
        written();
        assertEquals(List.of("A2", "B1"), Rows.names(model.rows()));
        assertEquals(List.of(), model.selected());

        study.undo();
        written();
        assertEquals(2, row("A1").samples().total());
    }

    @Test
    void removal_saysWhatGoesWithIt() throws InterruptedException {
        assertEquals(
                "Remove slice A1 from the study? 10\u00a0cells and 2\u00a0samples go with it."
                        + " The image file stays where it is. Undo brings everything back.",
                onEdt(() -> SlicesCommands.removal(List.of(row2("A1")))));
        assertTrue(onEdt(() -> SlicesCommands.removal(List.of(row2("A2")))).contains("No cells and no samples"));
    }

    private SliceRow row2(String name) {
        return model.row(name).orElseThrow();
    }

    @Test
    void neighbour_followsTheOrderOfTheList() throws InterruptedException {
        doOnEdt(() -> open.setSlice("A2"));

        assertEquals(Optional.of("B1"), onEdt(() -> model.neighbour(1)));
        assertEquals(Optional.of("A1"), onEdt(() -> model.neighbour(-1)));
        doOnEdt(() -> model.arrange(Arrangement.FIRST.sortedBy(SliceColumn.NAME, true)));
        assertEquals(Optional.of("A1"), onEdt(() -> model.neighbour(1)));
        doOnEdt(() -> open.setSlice("A1"));
        assertEquals(Optional.empty(), onEdt(() -> model.neighbour(1)));
    }

    @Test
    void missingImage_isFoundOut() throws InterruptedException, IOException {
        Files.delete(study.slice("A2").orElseThrow().image().files().get(0));
        CountDownLatch told = new CountDownLatch(1);
        doOnEdt(() -> {
            model.addListener(told::countDown);
            model.checkImages();
        });

        assertTrue(told.await(20, TimeUnit.SECONDS));
        assertTrue(row("A2").missing());
        assertFalse(row("A1").missing());
    }

    @Test
    void session_goesBackToTheArrangement() throws InterruptedException {
        SlicesSession session = new SlicesSession();
        Arrangement some = new Arrangement(SliceColumn.CELLS, true, "M1", false, Set.of("", "M2"));
        doOnEdt(() -> model.arrange(some));

        Map<String, String> saved = onEdt(() -> session.save(open));
        doOnEdt(() -> session.restore(open, Map.of()));
        assertEquals(Arrangement.FIRST, model.arrangement());
        doOnEdt(() -> session.restore(open, saved));
        assertEquals(some, model.arrangement());
        doOnEdt(() -> session.restore(open, Map.of("sort", "SMELL", "descending", "?", "grouped", "?")));
        assertEquals(SliceColumn.NAME, model.arrangement().column());
    }

    @Test
    void panel_showsAndForgetsStudies() throws InterruptedException {
        Desk desk = onEdt(Desk::new);
        SlicesPanel panel = onEdt(() -> new SlicesPanel(desk));
        doOnEdt(() -> {
            desk.addListener(panel);
            desk.put(open);
        });
        doOnEdt(() -> paint(panel));
        SlicesTable table = onEdt(() -> (SlicesTable) find(panel, "slices.table"));

        assertEquals(4, table.getRowCount(), "an animal and three slices");
        doOnEdt(() -> table.changeSelection(2, 0, false, false));
        assertEquals("A2", onEdt(() -> open.slice().orElseThrow().name()));
        doOnEdt(() -> open.setSlice("B1"));
        assertEquals(3, table.getSelectedRow());
        doOnEdt(() -> ((javax.swing.JTextField) find(panel, "slices.filter")).setText("A"));
        assertEquals(3, table.getRowCount());
        doOnEdt(() -> desk.put(null));
        assertEquals(0, table.getRowCount());
        assertFalse(onEdt(() -> find(panel, "slices.add").isEnabled()));
    }

    private static void paint(SlicesPanel panel) {
        panel.setSize(600, 500);
        layOut(panel);
        BufferedImage image = new BufferedImage(600, 500, BufferedImage.TYPE_INT_RGB);
        panel.paint(image.createGraphics());
    }

    private static void layOut(java.awt.Container container) {
        container.doLayout();
        for (java.awt.Component child : container.getComponents()) {
            if (child instanceof java.awt.Container inner) {
                layOut(inner);
            }
        }
    }

    private static java.awt.Component find(java.awt.Container container, String name) {
        for (java.awt.Component child : container.getComponents()) {
            if (name.equals(child.getName())) {
                return child;
            }
            java.awt.Component inner = child instanceof java.awt.Container c ? find(c, name) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }
}
