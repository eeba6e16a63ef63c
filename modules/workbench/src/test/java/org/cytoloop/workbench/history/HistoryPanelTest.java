/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JTable;
import org.cytoloop.workspace.HistoryEntry;
import org.junit.jupiter.api.Test;

class HistoryPanelTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private static HistoryEntry entry(long seq, String text, boolean undoable, boolean undone) {
        return new HistoryEntry(seq, Instant.parse("2026-11-22T09:05:00Z"), "Anna", text, undoable, undone);
    }

    @Test
    void undoBack_isOfferedForWhatCanBeUndoneAndNamesTheEntry() throws Exception {
        EventQueue.invokeAndWait(() -> {
            HistoryModel model = new HistoryModel(Runnable::run, Runnable::run, problem -> {});
            List<HistoryEntry> asked = new ArrayList<>();
            HistoryPanel panel = new HistoryPanel(model, NOON, nothing(), nothing(), asked::add);
            HistoryEntry label = entry(2, "labelled 5 cells", true, false);
            model.show((before, max) -> List.of(entry(3, "flipped 1 cell", true, true), label));
            JTable table = (JTable) find(panel, "history.table");
            JButton back = (JButton) find(panel, "history.back");
            assertFalse(back.isEnabled());
            table.setRowSelectionInterval(0, 0);
            assertFalse(back.isEnabled(), "undone already");
            table.setRowSelectionInterval(1, 1);
            assertTrue(back.isEnabled());
            back.doClick();
            assertEquals(List.of(label), asked);
            assertEquals("Labelled 5 cells", table.getValueAt(1, 0));
            model.show(null);
            assertFalse(back.isEnabled());
        });
    }

    @Test
    void times_areShortForTodayAndFullForOtherYears() {
        assertEquals("09:05", HistoryText.when(Instant.parse("2026-11-22T09:05:00Z"), NOON));
        assertEquals("Mar 3, 09:05", HistoryText.when(Instant.parse("2026-03-03T09:05:00Z"), NOON));
        assertEquals("2025-03-03 09:05", HistoryText.when(Instant.parse("2025-03-03T09:05:00Z"), NOON));
    }

    private static Action nothing() {
        return new AbstractAction("x") {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(java.awt.event.ActionEvent e) {
                // not asked here
            }
        };
    }

    private static Component find(Component root, String name) {
        if (name.equals(root.getName())) {
            return root;
        }
        if (root instanceof Container container) {
            for (Component child : container.getComponents()) {
                Component found = find(child, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
