/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.history;

import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.GridLayout;
import java.awt.font.TextAttribute;
import java.time.Clock;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.UIManager;
import javax.swing.table.TableCellRenderer;
import org.cytoloop.workspace.HistoryEntry;
import org.openide.util.NbBundle;

/**
 * An entry: in a narrow table on two lines, what and below it when and who; in a wide one in three columns. What is undone
 * is struck through and grey.
 */
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
final class HistoryRenderer extends JPanel implements TableCellRenderer {
    private static final long serialVersionUID = 1L;
    private static final Map<TextAttribute, Boolean> STRUCK =
            Map.of(TextAttribute.STRIKETHROUGH, TextAttribute.STRIKETHROUGH_ON);

    private final transient Clock clock;
    private final JLabel first = new JLabel();
    private final JLabel second = new JLabel();

    HistoryRenderer(Clock clock) {
        super(new GridLayout(0, 1));
        this.clock = clock;
        setBorder(BorderFactory.createEmptyBorder(1, 4, 1, 4));
        add(first);
    }

    /** Two lines, or one. */
    void setNarrow(boolean narrow) {
        if (narrow) {
            add(second);
        } else {
            remove(second);
        }
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        HistoryEntry entry = ((HistoryTableModel) table.getModel()).entry(table.convertRowIndexToModel(row));
        Color grey = UIManager.getColor("Label.disabledForeground");
        Color text = selected ? table.getSelectionForeground() : table.getForeground();
        setBackground(selected ? table.getSelectionBackground() : table.getBackground());
        first.setText(String.valueOf(value));
        first.setFont(entry.undone() ? table.getFont().deriveFont(STRUCK) : table.getFont());
        first.setForeground(entry.undone() && !selected ? grey : text);
        second.setText(HistoryText.when(entry.time(), clock) + " · " + entry.annotator());
        second.setFont(table.getFont().deriveFont(Font.PLAIN, table.getFont().getSize2D() * 0.9f));
        second.setForeground(selected ? text : grey);
        setToolTipText(tip(entry));
        return this;
    }

    private String tip(HistoryEntry entry) {
        String what = escaped(HistoryText.what(entry));
        String when = HistoryText.exactly(entry.time(), clock);
        String who = escaped(entry.annotator());
        return entry.undone() ? Bundle.History_tip_undone(what, when, who) : Bundle.History_tip(what, when, who);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
