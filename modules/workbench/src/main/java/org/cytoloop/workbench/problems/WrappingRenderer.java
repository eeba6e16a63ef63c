/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.problems;

import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.table.TableCellRenderer;

/** Shows the text of a cell in as many lines as it needs. */
final class WrappingRenderer implements TableCellRenderer {
    private final JTextArea area = new JTextArea();

    WrappingRenderer() {
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setOpaque(true);
        area.setBorder(BorderFactory.createEmptyBorder(4, 3, 4, 3));
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        area.setFont(table.getFont());
        area.setForeground(selected ? table.getSelectionForeground() : UIManager.getColor("Table.foreground"));
        area.setBackground(selected ? table.getSelectionBackground() : table.getBackground());
        area.setText(String.valueOf(value));
        // a text area knows its height only for a width
        area.setSize(table.getColumnModel().getColumn(column).getWidth(), Short.MAX_VALUE);
        return area;
    }
}
