/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.health;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;

/** A table of services with a sentence above it. */
final class HealthPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int[] WIDTHS = {80, 190, 150, 60, 190, 120};

    HealthPanel(HealthModel model) {
        super(new BorderLayout(0, 8));
        setBorder(BorderFactory.createEmptyBorder(10, 10, 4, 10));
        JTable table = new JTable(model);
        table.setName("health.table");
        table.setAutoCreateRowSorter(true);
        table.setFillsViewportHeight(true);
        table.setRowHeight(table.getFontMetrics(table.getFont()).getHeight() + 6);
        table.setDefaultRenderer(Object.class, new IllRowsBold());
        for (int i = 0; i < WIDTHS.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(WIDTHS[i]);
        }
        JLabel summary = new JLabel(model.summary());
        summary.setName("health.summary");
        summary.setLabelFor(table);
        add(summary, BorderLayout.NORTH);
        add(new JScrollPane(table), BorderLayout.CENTER);
        setPreferredSize(new Dimension(860, 420));
    }

    /** What is cut off is read in the tooltip; a problem is bold. */
    private static final class IllRowsBold extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, focused, row, column);
            boolean well = ((HealthModel) table.getModel()).isWell(table.convertRowIndexToModel(row));
            setFont(table.getFont().deriveFont(well ? Font.PLAIN : Font.BOLD));
            setToolTipText(String.valueOf(value));
            return this;
        }
    }
}
