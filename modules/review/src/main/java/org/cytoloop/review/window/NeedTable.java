/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.review.window;

import java.awt.Component;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import javax.swing.table.TableColumnModel;
import org.cytoloop.mistakes.review.SliceNeed;
import org.openide.util.NbBundle.Messages;

/** The slices by their need of review; selecting one shows it. */
@Messages("NeedTable_name=Slices by their need of review")
final class NeedTable extends JTable {
    private static final long serialVersionUID = 1L;
    private static final int LEAST_NAME = 50;

    private final NeedRows rows;
    private boolean showing;

    /**
     * A list.
     *
     * @param names what a slice is called on the screen
     * @param chosen takes the slice that the user selects
     */
    NeedTable(UnaryOperator<String> names, Consumer<String> chosen) {
        super(new NeedRows());
        rows = (NeedRows) getModel();
        setName("review.slices");
        getAccessibleContext().setAccessibleName(Bundle.NeedTable_name());
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setFillsViewportHeight(true);
        setShowGrid(false);
        setRowHeight(Math.max(22, getFontMetrics(getFont()).getHeight() + 6));
        setTableHeader(new Tips(getColumnModel()));
        getTableHeader().setDefaultRenderer(new Heads(getTableHeader().getDefaultRenderer()));
        NeedRenderer renderer = new NeedRenderer(names);
        for (NeedColumn column : NeedColumn.values()) {
            TableColumn made = getColumnModel().getColumn(column.ordinal());
            made.setPreferredWidth(column.width());
            made.setMinWidth(column == NeedColumn.SLICE ? LEAST_NAME : column.width());
            if (column != NeedColumn.SLICE) {
                made.setMaxWidth(column == NeedColumn.VERDICT ? column.width() : 2 * column.width());
            }
            made.setCellRenderer(renderer);
        }
        getSelectionModel().addListSelectionListener(event -> {
            int row = getSelectedRow();
            if (!showing && !event.getValueIsAdjusting() && row >= 0) {
                chosen.accept(rows.need(row).slice());
            }
        });
    }

    /** Shows slices, and which of them the user looks at. */
    void show(List<SliceNeed> needs, String current) {
        showing = true;
        boolean moved = rows.show(needs);
        int row = rows.row(current);
        if (row < 0) {
            clearSelection();
        } else if (moved || row != getSelectedRow()) {
            setRowSelectionInterval(row, row);
            scrollRectToVisible(getCellRect(row, 0, true));
        }
        showing = false;
    }

    /** Another theme does not see the renderer behind the one of the header. */
    @Override
    public void updateUI() {
        super.updateUI();
        if (getTableHeader() != null
                && getTableHeader().getDefaultRenderer() instanceof Heads heads
                && heads.original() instanceof Component original) {
            SwingUtilities.updateComponentTreeUI(original);
        }
    }

    /** Headings stand where what is below them stands. */
    private record Heads(TableCellRenderer original) implements TableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            Component head = original.getTableCellRendererComponent(table, value, selected, focused, row, column);
            if (head instanceof JLabel label) {
                NeedColumn kind = NeedColumn.values()[table.convertColumnIndexToModel(column)];
                boolean number = kind == NeedColumn.ON || kind == NeedColumn.NEAR;
                label.setHorizontalAlignment(number ? SwingConstants.TRAILING : SwingConstants.LEADING);
            }
            return head;
        }
    }

    /** Tells what a column means. */
    private static final class Tips extends JTableHeader {
        private static final long serialVersionUID = 1L;

        Tips(TableColumnModel columns) {
            super(columns);
            setReorderingAllowed(false);
        }

        @Override
        public String getToolTipText(MouseEvent event) {
            int column = columnAtPoint(event.getPoint());
            return column < 0 ? null : NeedColumn.values()[getTable().convertColumnIndexToModel(column)].tip();
        }
    }
}
