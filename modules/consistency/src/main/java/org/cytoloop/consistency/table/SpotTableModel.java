/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.table;

import java.util.List;
import javax.swing.table.AbstractTableModel;

/**
 * A table with one cell to a row, whose first column is its crops. For the EDT.
 *
 * @param <R> what a row is made of
 */
public abstract class SpotTableModel<R> extends AbstractTableModel {
    private static final long serialVersionUID = 1L;

    private transient List<R> rows = List.of();

    /** Where the cell of a row lies. */
    public abstract CellSpot spot(R row);

    /** What distinguishes a row from others when the rows are made anew. */
    public Object key(R row) {
        return spot(row).cell();
    }

    /** Shows other rows. */
    public final void show(List<R> next) {
        rows = List.copyOf(next);
        fireTableDataChanged();
    }

    /** All rows. */
    public final List<R> rows() {
        return rows;
    }

    /** One row. */
    public final R row(int index) {
        return rows.get(index);
    }

    @Override
    public final int getRowCount() {
        return rows.size();
    }
}
