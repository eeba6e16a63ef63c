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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;
import org.cytoloop.consistency.ConsistencyFixture;
import org.cytoloop.consistency.Parts;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.workspace.LabelCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContradictionsPanelTest {
    @TempDir
    Path folder;

    private ConsistencyFixture at;
    private ContradictionsPanel panel;
    private Parts parts;

    @BeforeEach
    void open() throws Exception {
        at = new ConsistencyFixture(folder);
        panel = at.ask(() -> new ContradictionsPanel(at.consistency));
        at.edt(panel::refresh);
        at.consistency.addListener(panel);
        parts = new Parts(panel);
        at.rule(50);
        at.label(Label.OFF, 80, 90, 95);
        at.await("listed", () -> parts.find("contradictions.list", JTable.class).getRowCount() == 3);
    }

    @AfterEach
    void close() throws Exception {
        at.edt(panel::release);
        at.close();
    }

    private JTable table() {
        return parts.find("contradictions.list", JTable.class);
    }

    @Test
    void theNextOneComesByItself() throws Exception {
        at.edt(() -> {
            table().setRowSelectionInterval(0, 0);
            parts.find("contradictions.flip", AbstractButton.class).doClick();
        });
        at.await("gone", () -> table().getRowCount() == 2);
        at.edt(() -> {
            assertEquals(0, table().getSelectedRow());
            assertTrue(at.open().selection().selected().isPresent(), "the next one is selected everywhere");
        });
    }

    @Test
    void keepingAsksForAReasonInALine() throws Exception {
        at.edt(() -> {
            table().setRowSelectionInterval(1, 1);
            parts.find("contradictions.keep", AbstractButton.class).doClick();
            JComboBox<?> reason = parts.find("contradictions.reason", JComboBox.class);
            assertTrue(reason.getParent().isVisible());
            ((JTextComponent) reason.getEditor().getEditorComponent()).setText("its neighbour shines");
            parts.find("contradictions.reason.keep", AbstractButton.class).doClick();
            assertFalse(reason.getParent().isVisible());
        });
        at.await("kept", () -> table().getRowCount() == 2);
        assertEquals("its neighbour shines", at.study.memory().kept(CFOS).get(0).reason());
        at.edt(() -> {
            parts.find("contradictions.show.kept", AbstractButton.class).doClick();
            assertEquals(1, table().getRowCount());
            assertTrue(String.valueOf(table().getValueAt(0, FindingsTable.EVIDENCE))
                    .startsWith("Kept: its neighbour shines (Anna, "));
            table().setRowSelectionInterval(0, 0);
            assertFalse(parts.find("contradictions.keep", AbstractButton.class).isVisible(), "it is kept already");
            AbstractButton release = parts.find("contradictions.release", AbstractButton.class);
            assertTrue(release.isVisible());
            release.doClick();
        });
        at.await("kept no longer", () -> table().getRowCount() == 0);
        at.edt(() -> {
            parts.find("contradictions.show.all", AbstractButton.class).doClick();
            assertEquals(3, table().getRowCount());
            assertFalse(
                    parts.find("contradictions.release", AbstractButton.class).isVisible());
        });
        at.study.undo();
        at.await("kept again", () -> table().getRowCount() == 2);
    }

    private JComboBox<?> askForReason(int row) {
        table().setRowSelectionInterval(row, row);
        parts.find("contradictions.keep", AbstractButton.class).doClick();
        JComboBox<?> reason = parts.find("contradictions.reason", JComboBox.class);
        assertTrue(reason.getParent().isVisible());
        return reason;
    }

    @Test
    void aReasonIsNotGivenForAnotherLabelThanTheOneAskedAbout() throws Exception {
        JComboBox<?> reason = at.ask(() -> askForReason(0));
        CellRef asked = at.ask(() -> at.findings().ranked().get(0).cell());
        at.label(Label.ON, asked.cell());
        at.await("the label is another", () -> table().getRowCount() == 2);
        at.edt(() -> assertFalse(reason.getParent().isVisible()));
    }

    @Test
    void aReasonIsNotGivenInAnotherStaining() throws Exception {
        JComboBox<?> reason = at.ask(() -> askForReason(0));
        at.edt(() -> {
            at.open().setStaining("PV");
            assertFalse(reason.getParent().isVisible());
        });
    }

    @Test
    void confirmingAKeptLabelLeavesItsReason() throws Exception {
        at.study.memory().keep(CFOS, cell(80), "its neighbour shines");
        at.await("kept", () -> at.findings().kept().size() == 1);
        at.edt(() -> {
            ContradictionsModel model = new ContradictionsModel(at.consistency);
            model.give(at.findings().kept().get(0), Label.OFF);
        });
        at.open().writer().flush();
        assertEquals("its neighbour shines", at.study.memory().kept(CFOS).get(0).reason());
    }

    @Test
    void noSliceIsNamedInTheNoteWhileNamesAreMasked() throws Exception {
        Files.delete(folder.resolve("images").resolve("A2.dots"));
        at.study.label(LabelCommand.byHand(
                CFOS,
                List.of(new LabelCommand.Assignment(new CellRef("A2", 5), Label.ON, Double.NaN)),
                SampleOrigin.CLICK,
                LabelCommand.CURRENT_RULE));
        JLabel note = parts.find("contradictions.note", JLabel.class);
        at.await(
                "told",
                () -> note.getToolTipText() != null && note.getToolTipText().contains("A2"));
        at.study.blinding().mask(7);
        at.await("masked", () -> !note.getToolTipText().contains("A2"));
        at.edt(() -> assertFalse(note.getText().contains("A2")));
    }

    @Test
    void aCellThatIsSelectedElsewhereIsChosenHere() throws Exception {
        at.edt(() -> {
            at.open().selection().select(cell(90));
            panel.deskChanged(org.cytoloop.workbench.desk.DeskChange.SELECTION);
            assertTrue(String.valueOf(table().getValueAt(table().getSelectedRow(), 0))
                    .startsWith("Cell 90,"));
        });
    }

    @Test
    void theListCanBeTakenOneByOne() throws Exception {
        at.edt(() -> {
            parts.find("contradictions.oneByOne", AbstractButton.class).doClick();
            parts.paint(panel, 1200, 240);
            assertTrue(parts.find("contradictions.queue.queue", java.awt.Component.class)
                    .isVisible());
        });
    }

    @Test
    void everyControlHasATooltipAndPaints() throws Exception {
        at.edt(() -> {
            parts.paint(panel, 1200, 240);
            parts.checkTooltips("contradictions.hint", "contradictions.note", "contradictions.list");
        });
    }
}
