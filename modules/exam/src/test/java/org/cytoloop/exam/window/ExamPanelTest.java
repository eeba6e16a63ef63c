/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.window;

import static org.cytoloop.windowkit.Painted.paint;
import static org.cytoloop.windowkit.Painted.part;
import static org.cytoloop.windowkit.StudyOnDesk.CFOS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JSpinner;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.exam.window.ExamPanel.Page;
import org.cytoloop.operations.exams.ExamDrawing;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.windowkit.StudyPlan;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workspace.StudyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamPanelTest {
    @TempDir
    Path folder;

    private final AtomicInteger begun = new AtomicInteger();
    private StudyOnDesk at;
    private ExamPanel panel;
    private final DeskListener late = new DeskListener() {
        @Override
        public void deskChanged(DeskChange change) {
            at.changed();
        }

        @Override
        public void studyChanged(StudyEvent event) {
            at.changed();
        }
    };

    private void open(DetectionMode mode) throws Exception {
        at = StudyOnDesk.of(folder, StudyPlan.small().in(mode));
        panel = at.ask(() -> panel(at.desk));
        at.desk.addListener(panel);
        at.desk.addListener(late);
        at.edt(() -> {
            panel.refresh();
            panel.setShown(true);
        });
    }

    private ExamPanel panel(Desk desk) {
        return new ExamPanel(desk, question -> true, (was, now) -> Optional.of("slip"), begun::incrementAndGet);
    }

    @AfterEach
    void close() throws Exception {
        at.desk.removeListener(panel);
        at.desk.removeListener(late);
        at.edt(panel::release);
        at.close();
    }

    private void draw() throws Exception {
        AbstractButton draw = part(panel, "exam.draw", AbstractButton.class);
        draw.addPropertyChangeListener("enabled", event -> at.changed());
        at.await("planned", draw::isEnabled);
        at.edt(() -> {
            part(panel, "exam.count", JSpinner.class).setValue(20);
        });
        at.await("planned anew", draw::isEnabled);
        at.edt(draw::doClick);
        at.await("drawn", () -> panel.page() == Page.ANSWER);
    }

    private void closeExam() throws Exception {
        at.answerExam();
        AbstractButton close = part(panel, "exam.close", AbstractButton.class);
        close.addPropertyChangeListener("enabled", event -> at.changed());
        at.await("answered", close::isEnabled);
        at.edt(close::doClick);
        at.await("closed", () -> panel.page() == Page.RESULTS);
    }

    @Test
    void anExamFromTheDrawToTheScores() throws Exception {
        open(DetectionMode.SHARED);
        at.labelRightly(20);
        at.round(5);
        at.edt(() -> assertEquals(Page.DRAW, panel.page()));
        draw();
        assertEquals(20, at.study.exams().cells(CFOS).size());
        assertEquals(1, begun.get(), "the rule card is shown");
        closeExam();
        JTable scores = part(panel, "exam.scores", JTable.class);
        scores.getModel().addTableModelListener(event -> at.changed());
        at.await(
                "scored",
                () -> scores.getRowCount() == 1
                        && scores.getValueAt(0, 2).toString().startsWith("0."));
        at.edt(() -> {
            assertEquals("current", scores.getValueAt(0, 1));
            String words = part(panel, "exam.words", JTextComponent.class).getText();
            assertTrue(words.startsWith("Round 1:"), words);
            String summary = part(panel, "exam.summary", JTextComponent.class).getText();
            assertTrue(summary.startsWith("Exam of 20 cells, closed "), summary);
        });
    }

    @Test
    void callsAreHiddenExactlyWhileCellsAreAnswered() throws Exception {
        open(DetectionMode.SHARED);
        at.edt(() -> assertFalse(at.open().calls().isHidden()));
        ExamDrawing.draw(at.study, CFOS, 10, 1);
        at.await("hidden", () -> at.open().calls().isHidden());
        at.edt(() -> {
            panel.setShown(false);
            assertFalse(at.open().calls().isHidden(), "another window is in view");
            panel.setShown(true);
            assertTrue(at.open().calls().isHidden());
            at.open().setStaining("PV");
        });
        at.await("the other staining has no exam", () -> !at.open().calls().isHidden());
        at.edt(() -> at.open().setStaining(CFOS));
        at.await("hidden again", () -> at.open().calls().isHidden());
        at.edt(() -> {
            panel.release();
            assertFalse(at.open().calls().isHidden(), "the window was closed");
        });
    }

    @Test
    void callsAreShownAgainWhenTheStudyIsClosed() throws Exception {
        open(DetectionMode.SHARED);
        ExamDrawing.draw(at.study, CFOS, 10, 1);
        at.await("hidden", () -> at.open().calls().isHidden());
        at.edt(() -> at.desk.put(null));
        at.edt(() -> {
            assertFalse(at.open().calls().isHidden());
            assertEquals(Page.HINT, panel.page());
            assertEquals(
                    "Open a study to draw an exam, on which every round is scored.",
                    part(panel, "exam.hint", JTextComponent.class).getText());
        });
    }

    @Test
    void extending_drawsMoreAndHidesTheScores() throws Exception {
        open(DetectionMode.INDEPENDENT);
        draw();
        closeExam();
        at.edt(() -> {
            part(panel, "exam.extend", AbstractButton.class).doClick();
            assertEquals(Page.DRAW, panel.page());
            part(panel, "exam.back", AbstractButton.class).doClick();
            assertEquals(Page.RESULTS, panel.page());
            part(panel, "exam.extend", AbstractButton.class).doClick();
        });
        draw();
        assertEquals(40, at.study.exams().cells(CFOS).size());
        at.edt(() -> assertTrue(
                part(panel, "exam.notes", JTextComponent.class).getText().contains("OFF a candidate to reject")));
        at.study.undo();
        at.await("back to the scores", () -> panel.page() == Page.RESULTS);
    }

    @Test
    void everyPagePaints_andEveryControlSaysWhatItIsFor() throws Exception {
        open(DetectionMode.SHARED);
        for (int[] size : new int[][] {{300, 200}, {900, 700}}) {
            at.edt(() -> paint(panel, size[0], size[1]));
        }
        draw();
        at.edt(() -> paint(panel, 900, 700));
        closeExam();
        at.edt(() -> {
            paint(panel, 900, 700);
            check(panel);
        });
    }

    private static void check(Container container) {
        for (Component component : container.getComponents()) {
            boolean control = component instanceof AbstractButton
                    || component instanceof JComboBox
                    || component instanceof JSpinner;
            String name = component.getName();
            if (control && name != null && name.startsWith("exam")) {
                String tip = ((JComponent) component).getToolTipText();
                assertTrue(tip != null && !tip.isBlank(), name);
            }
            if (component instanceof Container inner) {
                check(inner);
            }
        }
    }
}
