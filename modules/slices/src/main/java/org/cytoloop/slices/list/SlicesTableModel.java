/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.cytoloop.slices.rows.Line;
import org.cytoloop.slices.rows.Numbers;
import org.cytoloop.slices.rows.SliceColumn;
import org.cytoloop.slices.rows.SliceRow;
import org.openide.util.NbBundle.Messages;

/** The lines of the list as a table; every cell's value is its {@link Line}, but for texts that can be edited. */
@Messages({
    "COL_star=\u2605",
    "COL_name=Slice",
    "COL_cells=Cells",
    "COL_samples=ON / OFF",
    "COL_animal=Animal",
    "COL_group=Group",
    "COL_pixelSize=\u00b5m/px"
})
final class SlicesTableModel extends AbstractTableModel {
    private static final long serialVersionUID = 1L;

    private transient List<Line> lines = List.of();
    private final transient Edits edits;

    /** Takes what was typed into a cell. */
    @FunctionalInterface
    interface Edits {
        /** A text was typed for a slice. */
        void edited(SliceRow row, SliceColumn column, String text);
    }

    SlicesTableModel(Edits edits) {
        this.edits = edits;
    }

    void show(List<Line> now) {
        lines = now;
        fireTableDataChanged();
    }

    Line line(int index) {
        return lines.get(index);
    }

    List<Line> lines() {
        return lines;
    }

    static SliceColumn column(int index) {
        return SliceColumn.values()[index];
    }

    @Override
    public int getRowCount() {
        return lines.size();
    }

    @Override
    public int getColumnCount() {
        return SliceColumn.values().length;
    }

    @Override
    public String getColumnName(int index) {
        return switch (column(index)) {
            case STAR -> Bundle.COL_star();
            case NAME -> Bundle.COL_name();
            case CELLS -> Bundle.COL_cells();
            case SAMPLES -> Bundle.COL_samples();
            case ANIMAL -> Bundle.COL_animal();
            case GROUP -> Bundle.COL_group();
            case PIXEL_SIZE -> Bundle.COL_pixelSize();
        };
    }

    @Override
    public Object getValueAt(int rowIndex, int columnIndex) {
        Line line = lines.get(rowIndex);
        if (line instanceof Line.OfSlice slice) {
            return switch (column(columnIndex)) {
                case ANIMAL -> slice.row().animal();
                case GROUP -> slice.row().group();
                case PIXEL_SIZE -> Numbers.pixelSize(slice.row().details().pixelSizeUm());
                default -> line;
            };
        }
        return line;
    }

    @Override
    public boolean isCellEditable(int rowIndex, int columnIndex) {
        return lines.get(rowIndex) instanceof Line.OfSlice slice
                && switch (column(columnIndex)) {
                    case ANIMAL, GROUP -> !slice.row().masked();
                    case PIXEL_SIZE -> true;
                    default -> false;
                };
    }

    @Override
    public void setValueAt(Object value, int rowIndex, int columnIndex) {
        if (rowIndex < lines.size() && lines.get(rowIndex) instanceof Line.OfSlice slice) {
            edits.edited(slice.row(), column(columnIndex), value.toString());
        }
    }
}
