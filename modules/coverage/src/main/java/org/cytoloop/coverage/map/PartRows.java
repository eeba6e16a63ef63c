/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.map;

import java.util.List;
import java.util.Locale;
import javax.swing.table.AbstractTableModel;
import org.cytoloop.scoring.reach.CoverageRow;
import org.cytoloop.workbench.desk.ShownNames;
import org.openide.util.NbBundle.Messages;

/** The parts of the study with their cells and labels, one row each; the first is all of it. For the EDT. */
@Messages({
    "PartRows_part=Part",
    "PartRows_cells=Cells",
    "PartRows_labels=Labels",
    "PartRows_within=Label in reach",
    "PartRows_all=All",
    "PartRows_none=without animal",
    "# {0} - kind of part",
    "# {1} - name",
    "PartRows_one={0} {1}",
    "# {0} - kind of part",
    "# {1} - band",
    "PartRows_band={0}: {1}"
})
final class PartRows extends AbstractTableModel {
    static final int WITHIN = 3;

    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 4;

    private transient List<CoverageRow> rows = List.of();
    private transient ShownNames names;

    /** Animals cannot be told while names are masked, so they are left out. */
    void show(List<CoverageRow> next, ShownNames shown) {
        boolean masked = shown != null && shown.masked();
        rows = next.stream()
                .filter(row -> !masked || row.part() != CoverageRow.Part.ANIMAL)
                .toList();
        names = shown;
        fireTableDataChanged();
    }

    /** A row; null for the first, which is everything. */
    CoverageRow row(int index) {
        return index == 0 ? null : rows.get(index - 1);
    }

    /** The number of a row among those of its kind. */
    int place(CoverageRow row) {
        return rows.stream()
                .filter(other -> other.part() == row.part())
                .toList()
                .indexOf(row);
    }

    @Override
    public int getRowCount() {
        return rows.isEmpty() ? 0 : rows.size() + 1;
    }

    @Override
    public int getColumnCount() {
        return COLUMNS;
    }

    @Override
    public String getColumnName(int column) {
        return switch (column) {
            case 0 -> Bundle.PartRows_part();
            case 1 -> Bundle.PartRows_cells();
            case 2 -> Bundle.PartRows_labels();
            default -> Bundle.PartRows_within();
        };
    }

    @Override
    public Object getValueAt(int index, int column) {
        CoverageRow row = row(index);
        if (row == null) {
            return column == 0 ? Bundle.PartRows_all() : "";
        }
        return switch (column) {
            case 0 -> name(row);
            case 1 -> percent(row.share());
            case 2 -> String.format(Locale.ROOT, "%d · %s", row.labels(), percent(row.labelShare()));
            default -> percent(row.within());
        };
    }

    private String name(CoverageRow row) {
        return switch (row.part()) {
            case ANIMAL -> row.name().isEmpty()
                    ? Bundle.PartRows_none()
                    : Bundle.PartRows_one(row.part().words(), names.animal(row.name()));
            case SLICE -> Bundle.PartRows_one(row.part().words(), names.slice(row.name()));
            default -> Bundle.PartRows_band(row.part().words(), row.name());
        };
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
