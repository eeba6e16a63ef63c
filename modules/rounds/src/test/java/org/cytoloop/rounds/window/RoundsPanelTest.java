/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.window;

import static org.cytoloop.windowkit.StudyOnDesk.CFOS;
import static org.cytoloop.windowkit.StudyOnDesk.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JTable;
import javax.swing.JTextArea;
import org.cytoloop.rounds.RoundsFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundsPanelTest {
    @TempDir
    Path folder;

    private RoundsFixture fixture;
    private RoundsPanel panel;

    @BeforeEach
    void open() throws Exception {
        fixture = new RoundsFixture(folder);
        panel = fixture.ask(() -> {
            RoundsPanel made = new RoundsPanel(fixture.rounds);
            fixture.rounds.addListener(made);
            made.refresh();
            return made;
        });
    }

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    @SuppressWarnings("unchecked")
    private <T extends Component> T part(Container in, String name) {
        for (Component child : in.getComponents()) {
            if (name.equals(child.getName())) {
                return (T) child;
            }
            if (child instanceof Container inner) {
                T found = part(inner, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private boolean enabled(String name) throws Exception {
        return fixture.ask(() -> this.<AbstractButton>part(panel, name).isEnabled());
    }

    @Test
    void emptyStudy_saysWhatToDo_andRoundsFillTheTableNewestFirst() throws Exception {
        String hint =
                fixture.ask(() -> this.<JTextArea>part(panel, "rounds.hint").getText());
        assertTrue(hint.contains("No round of cFos yet"), hint);
        fixture.round(List.of(cell("A1", 1)));
        fixture.round(List.of(cell("A1", 2)));
        JTable table = part(panel, "rounds.table");
        fixture.await("two rows", () -> table.getRowCount() == 2);
        RoundsTable rounds = (RoundsTable) table;
        fixture.edt(() -> table.setRowSelectionInterval(0, 0));
        assertEquals(List.of(2), fixture.ask(rounds::selectedNumbers));
        assertFalse(enabled("rounds.current"));
        fixture.edt(() -> table.setRowSelectionInterval(1, 1));
        assertTrue(enabled("rounds.current"));
        assertTrue(enabled("rounds.compare"));
        assertTrue(enabled("rounds.difference"));
    }

    @Test
    void selection_staysWithItsRound_whenAnotherOneComes() throws Exception {
        fixture.round(List.of(cell("A1", 1)));
        fixture.round(List.of(cell("A1", 2)));
        RoundsTable table = part(panel, "rounds.table");
        fixture.await("two rows", () -> table.getRowCount() == 2);
        fixture.edt(() -> table.choose(1));
        fixture.round(List.of(cell("A1", 3)));
        fixture.await("three rows", () -> table.getRowCount() == 3);
        assertEquals(List.of(1), fixture.ask(table::selectedNumbers));
    }

    @Test
    void note_isKeptForItsRound_whenAnotherOneIsSelected() throws Exception {
        fixture.round(List.of(cell("A1", 1)));
        fixture.round(List.of(cell("A1", 2)));
        RoundsTable table = part(panel, "rounds.table");
        fixture.await("two rows", () -> table.getRowCount() == 2);
        fixture.edt(() -> table.choose(1));
        fixture.edt(() -> this.<JTextArea>part(panel, "rounds.note").setText("first try"));
        fixture.edt(() -> table.choose(2));
        fixture.await(
                "the note is on disk",
                () -> fixture.study.rounds().of(CFOS).get(0).note().equals("first try"));
        assertEquals("", fixture.study.rounds().of(CFOS).get(1).note());
        assertEquals(
                "", fixture.ask(() -> this.<JTextArea>part(panel, "rounds.note").getText()));
    }

    @Test
    void difference_isListedBySlice() throws Exception {
        fixture.round(List.of(cell("A1", 1)));
        fixture.round(List.of(cell("A1", 2), cell("A1", 3)));
        RoundsTable table = part(panel, "rounds.table");
        fixture.await("two rows", () -> table.getRowCount() == 2);
        fixture.edt(() -> this.<AbstractButton>part(panel, "rounds.difference").doClick());
        JTable slices = part(panel, "rounds.difference.slices");
        fixture.await("two slices", () -> slices.getRowCount() == 2);
        assertEquals(2, slices.getValueAt(0, SliceFlips.GAINED));
        assertEquals(1, slices.getValueAt(0, SliceFlips.LOST));
        assertEquals("Hide Difference", fixture.ask(() -> this.<AbstractButton>part(panel, "rounds.difference")
                .getText()));
    }

    @Test
    void paints_andLetsGoOfTheStudy() throws Exception {
        fixture.round(List.of(cell("A1", 1)));
        RoundsTable table = part(panel, "rounds.table");
        fixture.await("a row", () -> table.getRowCount() == 1);
        fixture.edt(() -> {
            panel.setSize(900, 240);
            panel.doLayout();
            BufferedImage picture = new BufferedImage(900, 240, BufferedImage.TYPE_INT_RGB);
            panel.print(picture.getGraphics());
            panel.release();
        });
        assertEquals(0, fixture.ask(table::getRowCount));
    }
}
