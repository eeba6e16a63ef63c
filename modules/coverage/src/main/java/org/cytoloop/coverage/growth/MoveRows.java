/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.growth;

import java.util.List;
import java.util.Locale;
import javax.swing.table.AbstractTableModel;
import org.cytoloop.scoring.growth.SliceMove;
import org.cytoloop.workbench.desk.ShownNames;
import org.openide.util.NbBundle.Messages;

/** What more labels are expected to change on each slice, one row each. For the EDT. */
@Messages({
    "MoveRows_slice=Slice",
    "MoveRows_animal=Animal",
    "MoveRows_on=ON now",
    "MoveRows_change=Change",
    "MoveRows_percent=%",
    "# {0} - cells",
    "MoveRows_eitherWay=± {0}"
})
final class MoveRows extends AbstractTableModel {
    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 5;

    private transient List<SliceMove> rows = List.of();
    private transient ShownNames names;

    void show(List<SliceMove> next, ShownNames shown) {
        rows = List.copyOf(next);
        names = shown;
        fireTableDataChanged();
    }

    SliceMove row(int index) {
        return rows.get(index);
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS;
    }

    @Override
    public String getColumnName(int column) {
        return switch (column) {
            case 0 -> Bundle.MoveRows_slice();
            case 1 -> Bundle.MoveRows_animal();
            case 2 -> Bundle.MoveRows_on();
            case 3 -> Bundle.MoveRows_change();
            default -> Bundle.MoveRows_percent();
        };
    }

    @Override
    public Object getValueAt(int index, int column) {
        SliceMove row = rows.get(index);
        return switch (column) {
            case 0 -> names.slice(row.slice());
            case 1 -> names.animal(row.animal());
            case 2 -> String.format(Locale.ROOT, "%.0f", row.on());
            case 3 -> change(row);
            default -> Double.isNaN(row.share()) ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * row.share());
        };
    }

    private static String change(SliceMove row) {
        return row.isDirected()
                ? String.format(Locale.ROOT, "%+.0f", row.drift()).replace('-', '−')
                : Bundle.MoveRows_eitherWay(String.format(Locale.ROOT, "%.0f", row.expected()));
    }
}
