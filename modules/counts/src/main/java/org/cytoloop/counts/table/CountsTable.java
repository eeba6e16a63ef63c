/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.counts.table;

import java.awt.FontMetrics;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableRowSorter;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.counts.model.CountUnit;
import org.cytoloop.counts.model.ShownRow;
import org.cytoloop.scoring.counts.CorrectedCount;

/** The counts as a table that can be sorted; rows that are left out stay last. For the EDT. */
public final class CountsTable extends JTable {
    private static final long serialVersionUID = 1L;

    /** A note that is longer is told under the mouse. */
    private static final int MOST_NOTE = 240;

    private static final int LEAST = 30;
    private static final int LONG_NAME = 120;
    private static final int ROOM = 14;
    /** The sign of the sorted column stands beside its title. */
    private static final int ROOM_TITLE = 16;

    private final CountsTableModel model;

    /** An empty table. */
    public CountsTable() {
        this(new CountsTableModel());
    }

    private CountsTable(CountsTableModel model) {
        super(model);
        this.model = model;
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setAutoResizeMode(AUTO_RESIZE_SUBSEQUENT_COLUMNS);
        setFillsViewportHeight(true);
        setShowHorizontalLines(true);
    }

    /** Shows rows, sorted as before as long as the columns are the same. */
    public void show(CountUnit unit, DetectionMode mode, List<ShownRow> rows) {
        String kept = selected().map(ShownRow::name).orElse("");
        boolean notes = rows.stream().anyMatch(row -> !row.note().isEmpty());
        if (model.show(Column.of(unit, mode, notes), rows)) {
            dress();
        }
        double most = 1;
        for (ShownRow row : rows) {
            most = Math.max(most, row.count().map(count -> (double) count.on()).orElse(0.0));
            most = Math.max(most, row.corrected().map(CorrectedCount::high).orElse(0.0));
        }
        for (int i = 0; i < getColumnCount(); i++) {
            if (getColumnModel().getColumn(i).getCellRenderer() instanceof CountRenderer renderer) {
                renderer.setMost(most);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).name().equals(kept)) {
                int at = convertRowIndexToView(i);
                setRowSelectionInterval(at, at);
            }
        }
        fit();
        repaint();
    }

    /** Gives each column room for its title and texts, so that what there is is shared out by need. However narrow the table, no number is cut. */
    private void fit() {
        FontMetrics metrics = getFontMetrics(getFont());
        for (int i = 0; i < getColumnCount(); i++) {
            Column column = model.columns().get(convertColumnIndexToModel(i));
            int widest = Math.max(column.width(), metrics.stringWidth(column.title()) + ROOM_TITLE);
            int texts = 0;
            for (ShownRow row : model.rows()) {
                texts = Math.max(texts, metrics.stringWidth(column.text(row)) + ROOM);
            }
            int most = column == Column.NOTE ? MOST_NOTE : Integer.MAX_VALUE;
            getColumnModel().getColumn(i).setPreferredWidth(Math.min(most, Math.max(widest, texts)));
            getColumnModel().getColumn(i).setMinWidth(least(column, texts));
        }
    }

    /** The scale of the bars may shrink; notes and long names have tooltips. */
    private static int least(Column column, int texts) {
        return switch (column) {
            case BAR -> column.width() / 2;
            case NOTE -> LEAST;
            default -> column.isNumber() ? texts : Math.min(LONG_NAME, texts);
        };
    }

    private void dress() {
        TableRowSorter<CountsTableModel> sorter = new TableRowSorter<>(model);
        List<Column> columns = model.columns();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            sorter.setComparator(i, order(column));
            getColumnModel().getColumn(i).setCellRenderer(new CountRenderer(column));
        }
        setRowSorter(sorter);
    }

    private static Comparator<ShownRow> order(Column column) {
        return column.isNumber()
                ? Comparator.comparingDouble(column::number)
                : Comparator.comparing(column::text, String.CASE_INSENSITIVE_ORDER);
    }

    /** As wide as the window, or as wide as the columns need to be if that is more: no number is cut. */
    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() != null && getPreferredSize().width < getParent().getWidth();
    }

    /** The row that is selected. */
    public Optional<ShownRow> selected() {
        int row = getSelectedRow();
        return row < 0 ? Optional.empty() : Optional.of(model.rows().get(convertRowIndexToModel(row)));
    }

    /** The rows in the order in which they stand. */
    public List<ShownRow> sorted() {
        List<ShownRow> rows = new ArrayList<>();
        for (int i = 0; i < getRowCount(); i++) {
            rows.add(model.rows().get(convertRowIndexToModel(i)));
        }
        return rows;
    }

    @Override
    protected JTableHeader createDefaultTableHeader() {
        return new JTableHeader(columnModel) {
            private static final long serialVersionUID = 1L;

            @Override
            public String getToolTipText(MouseEvent event) {
                int at = columnAtPoint(event.getPoint());
                if (at < 0) {
                    return null;
                }
                String tip = model.columns().get(convertColumnIndexToModel(at)).tip();
                return tip.isEmpty() ? null : tip;
            }
        };
    }
}
