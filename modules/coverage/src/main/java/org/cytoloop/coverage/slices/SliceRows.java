/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.slices;

import java.util.List;
import java.util.Locale;
import javax.swing.table.AbstractTableModel;
import org.cytoloop.scoring.reach.SliceFinding;
import org.cytoloop.workbench.desk.ShownNames;
import org.openide.util.NbBundle.Messages;

/** The slices with their distances, one row each. Values are as they sort; {@link #text} is what is read. For the EDT. */
@Messages({"SliceRows_yes=yes"})
final class SliceRows extends AbstractTableModel {
    private static final long serialVersionUID = 1L;

    private transient List<SliceFinding> rows = List.of();
    private transient ShownNames names;

    void show(List<SliceFinding> next, ShownNames shown) {
        rows = List.copyOf(next);
        names = shown;
        fireTableDataChanged();
    }

    SliceFinding row(int index) {
        return rows.get(index);
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return SliceColumn.values().length;
    }

    @Override
    public String getColumnName(int column) {
        return SliceColumn.values()[column].title();
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return switch (SliceColumn.values()[column]) {
            case SIGN, TRAINED -> Boolean.class;
            case CELLS -> Integer.class;
            case DISTANCE, FAR, SHIFT -> Double.class;
            default -> String.class;
        };
    }

    @Override
    public Object getValueAt(int index, int column) {
        SliceFinding row = rows.get(index);
        return switch (SliceColumn.values()[column]) {
            case SIGN -> row.foreign();
            case SLICE -> names.slice(row.slice());
            case ANIMAL -> names.animal(row.animal());
            case CELLS -> row.cells();
            case TRAINED -> row.trained();
            case DISTANCE -> row.distance();
            case FAR -> row.beyond95();
            case SHIFT -> row.shift();
            case WORDS -> row.sentence();
        };
    }

    /** What is read in a cell. */
    static String text(SliceColumn column, Object value) {
        if (value instanceof Double number) {
            if (number.isNaN()) {
                return "–";
            }
            return column == SliceColumn.FAR
                    ? String.format(Locale.ROOT, "%.1f %%", 100 * number)
                    : String.format(Locale.ROOT, "%.2f", number);
        }
        if (value instanceof Boolean flag) {
            return flag && column == SliceColumn.TRAINED ? Bundle.SliceRows_yes() : "";
        }
        return String.valueOf(value);
    }
}
