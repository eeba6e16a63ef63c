/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.window;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.cytoloop.operations.comparison.RoundDifference;
import org.openide.util.NbBundle.Messages;

/** Slices with the number of cells gained and lost. */
@Messages({
    "SliceFlips_slice=Slice",
    "SliceFlips_gained=Gained",
    "SliceFlips_lost=Lost",
    "SliceFlips_before=ON before",
    "SliceFlips_after=ON after"
})
final class SliceFlips extends AbstractTableModel {
    private static final long serialVersionUID = 1L;
    static final int GAINED = 1;
    static final int LOST = 2;

    private transient List<Row> rows = List.of();

    /**
     * A slice.
     *
     * @param shown what the slice is called on the screen
     * @param slice the difference on it
     */
    record Row(String shown, RoundDifference.OnSlice slice) {}

    boolean show(List<Row> next) {
        boolean other = !rows.equals(next);
        rows = next;
        if (other) {
            fireTableDataChanged();
        }
        return other;
    }

    Row row(int index) {
        return rows.get(index);
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return 5;
    }

    @Override
    public String getColumnName(int column) {
        return switch (column) {
            case 0 -> Bundle.SliceFlips_slice();
            case GAINED -> Bundle.SliceFlips_gained();
            case LOST -> Bundle.SliceFlips_lost();
            case 3 -> Bundle.SliceFlips_before();
            default -> Bundle.SliceFlips_after();
        };
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return column == 0 ? String.class : Integer.class;
    }

    @Override
    public Object getValueAt(int row, int column) {
        RoundDifference.OnSlice slice = rows.get(row).slice();
        return switch (column) {
            case 0 -> rows.get(row).shown();
            case GAINED -> slice.gained();
            case LOST -> slice.lost();
            case 3 -> slice.onBefore();
            default -> slice.onAfter();
        };
    }
}
