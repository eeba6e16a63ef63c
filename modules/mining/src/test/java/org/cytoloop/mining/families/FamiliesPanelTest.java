/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.families;

import static org.cytoloop.windowkit.Painted.paint;
import static org.cytoloop.windowkit.Painted.part;
import static org.cytoloop.windowkit.StudyOnDesk.CFOS;
import static org.cytoloop.windowkit.StudyOnDesk.PV;
import static org.cytoloop.windowkit.StudyOnDesk.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Question;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.StudyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FamiliesPanelTest {
    @TempDir
    Path folder;

    private final List<CellRef> asked = new ArrayList<>();
    private StudyOnDesk at;
    private FamiliesPanel panel;

    @BeforeEach
    void open() throws Exception {
        at = StudyOnDesk.small(folder);
        at.edt(() -> {
            panel = new FamiliesPanel(at.desk, asked::addAll);
            find("table", JTable.class).getModel().addTableModelListener(event -> at.changed());
            panel.refresh();
        });
        at.desk.addListener(new DeskListener() {
            @Override
            public void deskChanged(DeskChange change) {
                panel.deskChanged(change);
            }

            @Override
            public void studyChanged(StudyEvent event) {
                panel.studyChanged(event);
            }
        });
    }

    @AfterEach
    void close() throws Exception {
        at.edt(() -> panel.release());
        at.close();
    }

    /** Confirms that cells were called wrongly. */
    private void mistakes(String slice, Label truth, int... numbers) throws ProblemException {
        for (int number : numbers) {
            CellRef cell = cell(slice, number);
            Label called = truth == Label.ON ? Label.OFF : Label.ON;
            at.study.label(LabelCommand.byHand(
                            CFOS,
                            List.of(new LabelCommand.Assignment(cell, truth, Double.NaN)),
                            SampleOrigin.MINING,
                            LabelCommand.CURRENT_RULE)
                    .withQuestions(List.of(new Question(cell, Question.REVIEW, 0, 0.4f, called))));
        }
    }

    private void look() throws Exception {
        at.edt(() -> panel.setShown(true));
    }

    private <C extends Component> C find(String name, Class<C> type) {
        return part(panel, "families." + name, type);
    }

    private void awaitMistakes(int n) throws Exception {
        at.await(
                n + " mistakes",
                () -> !panel.model().isLoading()
                        && panel.model()
                                .report()
                                .filter(report -> report.mistakes().size() == n)
                                .isPresent());
    }

    @Test
    void withoutMistakes_itSaysHowToConfirmSome() throws Exception {
        look();
        awaitMistakes(0);
        at.edt(() -> {
            assertTrue(find("hint", Paragraph.class).getText().startsWith("No mistakes confirmed yet: "));
            assertFalse(find("more", JButton.class).isEnabled());
            assertFalse(find("save", JButton.class).isEnabled());
        });
    }

    @Test
    void withoutAStudy_itSaysSo() throws Exception {
        at.edt(() -> {
            panel.release();
            assertEquals(
                    "Open a study to see the families of its mistakes.",
                    find("hint", Paragraph.class).getText());
        });
    }

    @Test
    void nothingIsGrouped_beforeSomebodyLooks() throws Exception {
        mistakes("A1", Label.ON, 1, 2, 3);
        at.edt(() -> {
            assertTrue(panel.model().report().isEmpty());
            assertTrue(at.open().jobs().isIdle());
        });
    }

    @Test
    void families_areListedWithTheirCells_andMoreLikeThemCanBeAskedFor() throws Exception {
        mistakes("A1", Label.ON, 1, 2, 3);
        mistakes("A2", Label.ON, 4);
        mistakes("A2", Label.OFF, 7);
        look();
        awaitMistakes(5);
        at.edt(() -> {
            JTable table = find("table", JTable.class);
            assertEquals(2, table.getRowCount(), "a family and the single mistakes");
            // there are no features here
            assertEquals("nothing stands out", table.getValueAt(0, FamilyRows.NAME));
            assertEquals("4", table.getValueAt(0, FamilyRows.N));
            assertEquals("0.40", table.getValueAt(0, FamilyRows.P));
            assertEquals("A1\u00a03, A2\u00a01", table.getValueAt(0, FamilyRows.SLICES));
            assertEquals("live:\u00a04", table.getValueAt(0, FamilyRows.ROUNDS));
            assertEquals("too early", table.getValueAt(0, FamilyRows.TREND));
            assertEquals("Single mistakes", table.getValueAt(1, FamilyRows.NAME));
            assertEquals(
                    "5 confirmed mistakes in 1 family, 1 single",
                    find("head", JLabel.class).getText());
            assertEquals(0, table.getSelectedRow());
            find("more", JButton.class).doClick();
            assertEquals(
                    List.of(cell("A1", 1), cell("A1", 2), cell("A1", 3), cell("A2", 4)),
                    asked.stream().sorted().toList());
            table.setRowSelectionInterval(1, 1);
            assertFalse(find("more", JButton.class).isEnabled(), "they have nothing in common");
            assertTrue(find("kind", Paragraph.class).getText().startsWith("These mistakes have too little"));
        });
        mistakes("A2", Label.OFF, 9);
        awaitMistakes(6);
        at.edt(() -> assertEquals(
                1, find("table", JTable.class).getSelectedRow(), "the single mistakes are still looked at"));
        at.study.undo();
        awaitMistakes(5);
    }

    @Test
    void aClickOnACrop_selectsItsCell() throws Exception {
        mistakes("A1", Label.ON, 11, 12, 13);
        look();
        awaitMistakes(3);
        at.edt(() -> {
            paint(panel, 1000, 600);
            JComponent members = find("members", JComponent.class);
            members.dispatchEvent(new MouseEvent(
                    members,
                    MouseEvent.MOUSE_PRESSED,
                    0,
                    MouseEvent.BUTTON1_DOWN_MASK,
                    30,
                    30,
                    1,
                    false,
                    MouseEvent.BUTTON1));
            CellRef first = panel.model().members(0).get(0).cell();
            assertEquals(Optional.of(first), at.open().selection().selected());
            members.getActionMap().get("RIGHT").actionPerformed(null);
            CellRef second = panel.model().members(0).get(1).cell();
            assertEquals(Optional.of(second), at.open().selection().selected());
        });
    }

    @Test
    void namesOfSlices_areHiddenWhileTheStudyIsMasked() throws Exception {
        mistakes("A1", Label.OFF, 1, 2, 3);
        look();
        awaitMistakes(3);
        at.study.blinding().mask(7);
        at.await("masked", () -> !find("table", JTable.class)
                .getValueAt(0, FamilyRows.SLICES)
                .toString()
                .contains("A1"));
        at.edt(() -> {
            String csv = FamiliesCsv.of(
                    panel.model().report().orElseThrow(), at.open().names()::slice);
            assertFalse(csv.contains("A1"), csv);
        });
    }

    @Test
    void anotherStaining_hasItsOwnMistakes() throws Exception {
        mistakes("A1", Label.OFF, 1, 2, 3);
        look();
        awaitMistakes(3);
        at.edt(() -> at.open().setStaining(PV));
        awaitMistakes(0);
    }

    @Test
    void theTableOfMistakes_hasALineForEach() throws Exception {
        mistakes("A1", Label.OFF, 1, 2, 3);
        mistakes("A1", Label.ON, 8);
        look();
        awaitMistakes(4);
        at.edt(() -> {
            String csv = FamiliesCsv.of(panel.model().report().orElseThrow(), name -> name);
            List<String> lines = csv.lines().toList();
            assertEquals(5, lines.size());
            assertTrue(
                    lines.get(0).startsWith("staining,family,kind,truth,slice,cell,x,y,round,p_on,miner"),
                    lines.get(0));
            assertTrue(lines.get(1).startsWith("cFos,nothing stands out,BORDERLINE,OFF,A1,1,10.5000,10.5000,,0.4"));
            assertTrue(lines.get(4).startsWith("cFos,,,ON,A1,8,"), lines.get(4));
        });
    }
}
