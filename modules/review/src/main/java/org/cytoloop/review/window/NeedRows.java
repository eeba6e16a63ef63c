/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.review.window;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.cytoloop.mistakes.review.SliceNeed;

/** The slices as a table: every value is the {@link SliceNeed} of its row. */
final class NeedRows extends AbstractTableModel {
    private static final long serialVersionUID = 1L;

    private transient List<SliceNeed> needs = List.of();

    /** Shows others; true when they are others. */
    boolean show(List<SliceNeed> next) {
        if (needs.equals(next)) {
            return false;
        }
        needs = next;
        fireTableDataChanged();
        return true;
    }

    SliceNeed need(int row) {
        return needs.get(row);
    }

    /** The row of a slice; -1 when it is not listed. */
    int row(String slice) {
        for (int i = 0; i < needs.size(); i++) {
            if (needs.get(i).slice().equals(slice)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int getRowCount() {
        return needs.size();
    }

    @Override
    public int getColumnCount() {
        return NeedColumn.values().length;
    }

    @Override
    public String getColumnName(int column) {
        return NeedColumn.values()[column].title();
    }

    @Override
    public Object getValueAt(int row, int column) {
        return needs.get(row);
    }
}
