/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.drawing;

import java.util.List;
import java.util.function.UnaryOperator;
import javax.swing.table.AbstractTableModel;
import org.openide.util.NbBundle.Messages;

/** What a draw takes of each animal, and in all. For the EDT. */
@Messages({
    "PlanTable_animal=Animal",
    "PlanTable_cells=Cells",
    "PlanTable_labelled=Labelled",
    "PlanTable_drawn=To Be Drawn",
    "PlanTable_none=(no animal)",
    "PlanTable_all=All together"
})
final class PlanTable extends AbstractTableModel {
    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 4;

    private transient List<DrawPlan.Row> rows = List.of();
    private transient UnaryOperator<String> names = name -> name;

    void show(List<DrawPlan.Row> next, UnaryOperator<String> shown) {
        names = shown;
        if (!next.equals(rows)) {
            rows = List.copyOf(next);
        }
        fireTableDataChanged();
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
            case 0 -> Bundle.PlanTable_animal();
            case 1 -> Bundle.PlanTable_cells();
            case 2 -> Bundle.PlanTable_labelled();
            default -> Bundle.PlanTable_drawn();
        };
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return column == 0 ? String.class : Integer.class;
    }

    @Override
    public Object getValueAt(int row, int column) {
        if (row == rows.size()) {
            return switch (column) {
                case 0 -> Bundle.PlanTable_all();
                case 1 -> rows.stream().mapToInt(DrawPlan.Row::cells).sum();
                case 2 -> rows.stream().mapToInt(DrawPlan.Row::labelled).sum();
                default -> rows.stream().mapToInt(DrawPlan.Row::drawn).sum();
            };
        }
        DrawPlan.Row of = rows.get(row);
        return switch (column) {
            case 0 -> of.animal().isEmpty() ? Bundle.PlanTable_none() : names.apply(of.animal());
            case 1 -> of.cells();
            case 2 -> of.labelled();
            default -> of.drawn();
        };
    }
}
