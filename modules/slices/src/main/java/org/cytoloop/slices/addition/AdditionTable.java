/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.addition;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.cytoloop.slices.addition.AdditionPlan.Note;
import org.openide.util.NbBundle.Messages;

/** The plan as a table; what is typed into one of several selected rows goes into all of them. */
@Messages({
    "COL_add=Add",
    "COL_add_name=Name",
    "COL_add_animal=Animal",
    "COL_add_group=Group",
    "COL_add_size=\u00b5m/px",
    "COL_add_channels=Channels",
    "COL_add_pixels=Size",
    "COL_add_note=Note",
    "COL_add_file=File"
})
final class AdditionTable extends AbstractTableModel {
    private static final long serialVersionUID = 1L;

    static final int CHOSEN = 0;
    static final int NAME = 1;
    static final int ANIMAL = 2;
    static final int GROUP = 3;
    static final int PIXEL_SIZE = 4;
    static final int CHANNELS = 5;
    static final int NOTE = 6;
    static final int SIZE = 7;
    static final int FILE = 8;
    private static final List<String> HEADINGS = List.of(
            Bundle.COL_add(),
            Bundle.COL_add_name(),
            Bundle.COL_add_animal(),
            Bundle.COL_add_group(),
            Bundle.COL_add_size(),
            Bundle.COL_add_channels(),
            Bundle.COL_add_note(),
            Bundle.COL_add_pixels(),
            Bundle.COL_add_file());

    private final transient AdditionPlan plan;
    private transient java.util.function.Supplier<int[]> selection = () -> new int[0];

    AdditionTable(AdditionPlan plan) {
        this.plan = plan;
    }

    /** Tells which rows are selected. */
    void setSelection(java.util.function.Supplier<int[]> rows) {
        selection = rows;
    }

    AdditionPlan plan() {
        return plan;
    }

    @Override
    public int getRowCount() {
        return plan.rows().size();
    }

    @Override
    public int getColumnCount() {
        return HEADINGS.size();
    }

    @Override
    public String getColumnName(int column) {
        return HEADINGS.get(column);
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return column == CHOSEN ? Boolean.class : column == NOTE ? Note.class : String.class;
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return column <= PIXEL_SIZE;
    }

    @Override
    public Object getValueAt(int index, int column) {
        AdditionRow row = plan.rows().get(index);
        return switch (column) {
            case CHOSEN -> row.chosen();
            case NAME -> row.name();
            case ANIMAL -> row.animal();
            case GROUP -> row.group();
            case PIXEL_SIZE -> row.pixelSize();
            case CHANNELS -> row.channels();
            case NOTE -> plan.note(index).orElse(null);
            case SIZE -> row.size();
            default -> row.fileNames();
        };
    }

    @Override
    public void setValueAt(Object value, int index, int column) {
        int[] selected = selection.get();
        boolean all = column != NAME && java.util.Arrays.stream(selected).anyMatch(row -> row == index);
        plan.change(all ? selected : new int[] {index}, row -> switch (column) {
            case CHOSEN -> row.withChosen((Boolean) value);
            case NAME -> row.withName(value.toString());
            case ANIMAL -> row.withAnimal(value.toString());
            case GROUP -> row.withGroup(value.toString());
            default -> row.withPixelSize(value.toString());
        });
        // a name or a choice can also clear or raise an obstacle in other rows
        fireTableRowsUpdated(0, getRowCount() - 1);
    }
}
