/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.counts.table;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.cytoloop.counts.model.ShownRow;

/** The shown rows. */
final class CountsTableModel extends AbstractTableModel {
    private static final long serialVersionUID = 1L;

    private transient List<Column> columns = List.of();
    private transient List<ShownRow> rows = List.of();

    /** Shows rows; true when the columns are others. */
    boolean show(List<Column> nextColumns, List<ShownRow> nextRows) {
        boolean others = !nextColumns.equals(columns);
        columns = List.copyOf(nextColumns);
        rows = List.copyOf(nextRows);
        if (others) {
            fireTableStructureChanged();
        } else {
            fireTableDataChanged();
        }
        return others;
    }

    List<Column> columns() {
        return columns;
    }

    List<ShownRow> rows() {
        return rows;
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public String getColumnName(int column) {
        return columns.get(column).title();
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return ShownRow.class;
    }

    @Override
    public Object getValueAt(int row, int column) {
        return rows.get(row);
    }
}
