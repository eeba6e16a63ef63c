/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.threshold;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.cytoloop.trainer.parts.Figures;
import org.openide.util.NbBundle.Messages;

/** How many cells would flip, animal by animal and slice by slice. */
@Messages({
    "FlipTable_where=Slice",
    "FlipTable_now=ON",
    "FlipTable_then=then",
    "FlipTable_flips=Flips",
    "FlipTable_tip=How many cells are called ON now, how many would be, and how many flip"
})
final class FlipTable extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 8;
    private static final int WHERE_WIDTH = 96;

    private final Rows rows = new Rows();
    private final JTable table = new JTable(rows);
    private final JScrollPane pane = new JScrollPane(table);

    /**
     * A row.
     *
     * @param name what it is about, as it may be shown
     * @param sum whether it sums up the rows below it
     * @param onNow cells called ON now
     * @param onThen cells that would be
     */
    record Row(String name, boolean sum, int onNow, int onThen) {}

    FlipTable() {
        super(new BorderLayout());
        setOpaque(false);
        table.setName("trainer.threshold.flips");
        table.setToolTipText(Bundle.FlipTable_tip());
        table.getAccessibleContext().setAccessibleName(Bundle.FlipTable_tip());
        table.setFillsViewportHeight(true);
        table.setShowGrid(false);
        table.getTableHeader().setReorderingAllowed(false);
        table.setDefaultRenderer(Object.class, new Cells());
        table.getColumnModel().getColumn(0).setPreferredWidth(WHERE_WIDTH);
        for (int i = 1; i < rows.getColumnCount(); i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(56);
        }
        ((DefaultTableCellRenderer) table.getTableHeader().getDefaultRenderer())
                .setHorizontalAlignment(SwingConstants.LEADING);
        add(pane, BorderLayout.CENTER);
    }

    void show(List<Row> next) {
        boolean same = next.size() == rows.all.size();
        rows.all = List.copyOf(next);
        if (same) {
            rows.fireTableRowsUpdated(0, Math.max(0, next.size() - 1));
        } else {
            rows.fireTableDataChanged();
            int height = table.getTableHeader().getPreferredSize().height
                    + table.getRowHeight() * Math.min(MOST_ROWS, Math.max(1, next.size()));
            pane.setPreferredSize(new Dimension(100, height + 4));
            revalidate();
        }
    }

    private static final class Rows extends AbstractTableModel {
        private static final long serialVersionUID = 1L;

        private transient List<Row> all = List.of();

        @Override
        public int getRowCount() {
            return all.size();
        }

        @Override
        public int getColumnCount() {
            return 4;
        }

        @Override
        public String getColumnName(int column) {
            return switch (column) {
                case 0 -> Bundle.FlipTable_where();
                case 1 -> Bundle.FlipTable_now();
                case 2 -> Bundle.FlipTable_then();
                default -> Bundle.FlipTable_flips();
            };
        }

        @Override
        public Object getValueAt(int line, int column) {
            Row row = all.get(line);
            return switch (column) {
                case 0 -> row.sum() ? row.name() : "    " + row.name();
                case 1 -> Figures.count(row.onNow());
                case 2 -> Figures.count(row.onThen());
                default -> flips(row.onThen() - row.onNow());
            };
        }

        private static String flips(int more) {
            if (more == 0) {
                return "0";
            }
            return (more > 0 ? "+" : "\u2212") + Figures.count(Math.abs(more));
        }
    }

    /** Sums in bold, numbers to the right. */
    private final class Cells extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getTableCellRendererComponent(
                JTable owner, Object value, boolean selected, boolean focus, int line, int column) {
            JLabel label = (JLabel) super.getTableCellRendererComponent(owner, value, selected, false, line, column);
            Row row = rows.all.get(line);
            label.setFont(owner.getFont().deriveFont(row.sum() ? Font.BOLD : Font.PLAIN));
            label.setHorizontalAlignment(column == 0 ? SwingConstants.LEADING : SwingConstants.TRAILING);
            boolean quiet = column == 3 && row.onNow() == row.onThen() && !selected;
            label.setForeground(
                    quiet
                            ? UIManager.getColor("Label.disabledForeground")
                            : selected ? owner.getSelectionForeground() : owner.getForeground());
            return label;
        }
    }
}
