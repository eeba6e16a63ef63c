/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.window;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.cytoloop.rounds.rows.RoundColumn;
import org.cytoloop.rounds.rows.RoundRow;

/** Rounds as a table; every value is the whole row, but names are texts that can be edited. */
final class RoundsTableModel extends AbstractTableModel {
    private static final long serialVersionUID = 1L;

    private transient List<RoundRow> rows = List.of();
    private final transient Naming naming;

    /** Takes a name that was typed. */
    @FunctionalInterface
    interface Naming {
        /** The user calls a round something. */
        void named(RoundRow row, String name);
    }

    RoundsTableModel(Naming naming) {
        this.naming = naming;
    }

    /** Shows other rounds; when there are as many as before, the selection and the order are kept by the table. */
    void show(List<RoundRow> next) {
        boolean same = rows.size() == next.size();
        rows = next;
        if (same && !rows.isEmpty()) {
            fireTableRowsUpdated(0, rows.size() - 1);
        } else {
            fireTableDataChanged();
        }
    }

    RoundRow row(int index) {
        return rows.get(index);
    }

    int indexOf(int number) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).number() == number) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return RoundColumn.values().length;
    }

    @Override
    public String getColumnName(int column) {
        return RoundColumn.values()[column].title();
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return column == RoundColumn.NAME.ordinal() ? String.class : RoundRow.class;
    }

    @Override
    public Object getValueAt(int row, int column) {
        return column == RoundColumn.NAME.ordinal() ? rows.get(row).round().name() : rows.get(row);
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return column == RoundColumn.NAME.ordinal();
    }

    @Override
    public void setValueAt(Object value, int row, int column) {
        if (row < rows.size()) {
            naming.named(rows.get(row), value.toString());
        }
    }
}
