/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.dial;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableColumn;
import org.cytoloop.operations.training.ThresholdPreview.Row;
import org.cytoloop.steering.dial.DialPreview;
import org.cytoloop.workbench.desk.ShownNames;
import org.cytoloop.workbench.widgets.FlipSign;
import org.openide.util.NbBundle.Messages;

/** What would change on each slice, most changed first, below the total. */
@Messages({
    "FlipTable_slice=Slice",
    "FlipTable_animal=Animal",
    "FlipTable_cells=Cells",
    "FlipTable_now=ON now",
    "FlipTable_then=ON then",
    "FlipTable_gained=Gained",
    "FlipTable_lost=Lost",
    "FlipTable_all=All slices",
    "FlipTable_tip=Gained: OFF now, ON then. Lost: ON now, OFF then. The slices show which cells."
})
final class FlipTable extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final String[] TITLES = {
        Bundle.FlipTable_slice(),
        Bundle.FlipTable_animal(),
        Bundle.FlipTable_cells(),
        Bundle.FlipTable_now(),
        Bundle.FlipTable_then(),
        Bundle.FlipTable_gained(),
        Bundle.FlipTable_lost()
    };
    /** Of names, px; columns of numbers are as wide as their numbers. */
    private static final int[] WIDTHS = {120, 80};
    /** Beside what stands in a column, px. */
    private static final int ROOM = 6;

    private static final int GAINED = 5;
    private static final int LOST = 6;

    private final Rows rows = new Rows();
    private final JTable table = new JTable(rows);

    /** A row as it is shown: names as they may be. */
    private record Line(String slice, String animal, Row row, boolean sum) {}

    FlipTable() {
        super(new BorderLayout());
        table.setName("balance.dial.slices");
        table.getAccessibleContext().setAccessibleName(Bundle.FlipTable_tip());
        table.setToolTipText(Bundle.FlipTable_tip());
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setFillsViewportHeight(true);
        table.getTableHeader().setReorderingAllowed(false);
        table.setDefaultRenderer(Object.class, new Cells());
        for (int i = 0; i < WIDTHS.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(WIDTHS[i]);
        }
        add(new JScrollPane(table), BorderLayout.CENTER);
    }

    /** Shows a preview, or nothing (null); the slice that was chosen stays so. */
    void show(DialPreview preview, ShownNames names) {
        int selected = table.getSelectedRow();
        String kept = selected < 0 || selected >= rows.lines.size()
                ? ""
                : rows.lines.get(selected).row().name();
        List<Line> lines = new ArrayList<>();
        if (preview != null) {
            Row total = preview.total();
            preview.slices().stream()
                    .map(slice -> new Line(
                            names.slice(slice.row().name()),
                            slice.animal().isEmpty() ? "" : names.animal(slice.animal()),
                            slice.row(),
                            false))
                    .sorted(Comparator.comparingInt((Line line) ->
                                    -line.row().gained() - line.row().lost())
                            .thenComparing(line -> line.row().name(), names.order()))
                    .forEach(lines::add);
            lines.add(0, new Line(Bundle.FlipTable_all(), "", total, true));
        }
        rows.lines = List.copyOf(lines);
        rows.fireTableDataChanged();
        widen();
        for (int i = 0; i < lines.size(); i++) {
            if (!kept.isEmpty() && lines.get(i).row().name().equals(kept)) {
                table.setRowSelectionInterval(i, i);
            }
        }
    }

    /** Where there is little room names are cut, and numbers and what they are never. */
    private void widen() {
        for (int column = WIDTHS.length; column < TITLES.length; column++) {
            int widest = table.getTableHeader()
                    .getDefaultRenderer()
                    .getTableCellRendererComponent(table, TITLES[column], false, false, -1, column)
                    .getPreferredSize()
                    .width;
            for (int row = 0; row < table.getRowCount(); row++) {
                Component cell = table.prepareRenderer(table.getCellRenderer(row, column), row, column);
                widest = Math.max(widest, cell.getPreferredSize().width);
            }
            TableColumn made = table.getColumnModel().getColumn(column);
            made.setMinWidth(widest + ROOM);
            made.setPreferredWidth(widest + ROOM);
        }
    }

    /** The slice that is chosen, by its real name; empty for none. */
    String selected() {
        int at = table.getSelectedRow();
        return at < 0 ? "" : rows.lines.get(at).row().name();
    }

    JComponent table() {
        return table;
    }

    private static final class Rows extends AbstractTableModel {
        private static final long serialVersionUID = 1L;

        private transient List<Line> lines = List.of();

        @Override
        public int getRowCount() {
            return lines.size();
        }

        @Override
        public int getColumnCount() {
            return TITLES.length;
        }

        @Override
        public String getColumnName(int column) {
            return TITLES[column];
        }

        @Override
        public Object getValueAt(int at, int column) {
            Line line = lines.get(at);
            return switch (column) {
                case 0 -> line.slice();
                case 1 -> line.animal();
                case 2 -> line.row().cells();
                case 3 -> line.row().onNow();
                case 4 -> line.row().onThen();
                case GAINED -> line.row().gained();
                default -> line.row().lost();
            };
        }
    }

    /** The total in bold, numbers to the right, flips with the sign the slices show them by. */
    private final class Cells extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getTableCellRendererComponent(
                JTable owner, Object value, boolean selected, boolean focus, int at, int column) {
            JLabel label = (JLabel) super.getTableCellRendererComponent(owner, value, selected, false, at, column);
            boolean number = value instanceof Integer;
            boolean flips = column == GAINED || column == LOST;
            label.setFont(owner.getFont().deriveFont(rows.lines.get(at).sum() ? Font.BOLD : Font.PLAIN));
            label.setHorizontalAlignment(number ? SwingConstants.TRAILING : SwingConstants.LEADING);
            boolean none = flips && value instanceof Integer count && count == 0;
            label.setIcon(flips && !none ? new FlipSign(column == GAINED) : null);
            label.setIconTextGap(6);
            if (value instanceof Integer count) {
                label.setText(DialPanel.count(count));
            }
            if (!selected) {
                label.setForeground(none ? UIManager.getColor("Label.disabledForeground") : owner.getForeground());
            }
            return label;
        }
    }
}
