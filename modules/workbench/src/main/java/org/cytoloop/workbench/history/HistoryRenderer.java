/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.history;

import java.awt.Component;
import java.awt.Font;
import java.awt.font.TextAttribute;
import java.time.Clock;
import java.util.Map;
import javax.swing.JTable;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableCellRenderer;
import org.cytoloop.workspace.HistoryEntry;
import org.openide.util.NbBundle;

/** What is undone is struck through and grey. */
@NbBundle.Messages({
    "# {0} - what was done",
    "# {1} - when",
    "# {2} - who",
    "History_tip=<html>{0}<br>{1}, {2}",
    "# {0} - what was done",
    "# {1} - when",
    "# {2} - who",
    "History_tip_undone=<html>{0}<br>{1}, {2} (undone)"
})
final class HistoryRenderer extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;
    private static final Map<TextAttribute, Boolean> STRUCK =
            Map.of(TextAttribute.STRIKETHROUGH, TextAttribute.STRIKETHROUGH_ON);

    private final transient Clock clock;

    HistoryRenderer(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        super.getTableCellRendererComponent(table, value, selected, false, row, column);
        HistoryEntry entry = ((HistoryTableModel) table.getModel()).entry(table.convertRowIndexToModel(row));
        Font font = table.getFont();
        setFont(entry.undone() ? font.deriveFont(STRUCK) : font);
        if (!selected) {
            setForeground(entry.undone() ? UIManager.getColor("Label.disabledForeground") : table.getForeground());
        }
        String what = HistoryText.what(entry).replace("&", "&amp;").replace("<", "&lt;");
        String who = entry.annotator().replace("&", "&amp;").replace("<", "&lt;");
        String when = HistoryText.exactly(entry.time(), clock);
        setToolTipText(
                entry.undone() ? Bundle.History_tip_undone(what, when, who) : Bundle.History_tip(what, when, who));
        return this;
    }
}
