/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.RowSorter;
import javax.swing.SortOrder;
import javax.swing.table.TableModel;
import org.cytoloop.slices.rows.Arrangement;
import org.cytoloop.slices.rows.SliceColumn;

/** Lets the table's header show and change how the list is sorted; the lines themselves come sorted from the model. */
final class LineSorter extends RowSorter<TableModel> {
    private final TableModel model;
    private final Consumer<SortKey> chosen;
    private SortKey key = new SortKey(SliceColumn.NAME.ordinal(), SortOrder.ASCENDING);

    LineSorter(TableModel model, Consumer<SortKey> chosen) {
        this.model = model;
        this.chosen = chosen;
    }

    /** Shows how the list is sorted now. */
    void follow(Arrangement arrangement) {
        key = new SortKey(
                arrangement.column().ordinal(), arrangement.descending() ? SortOrder.DESCENDING : SortOrder.ASCENDING);
        fireSortOrderChanged();
    }

    @Override
    public void toggleSortOrder(int column) {
        boolean again = key.getColumn() == column && key.getSortOrder() == SortOrder.ASCENDING;
        chosen.accept(new SortKey(column, again ? SortOrder.DESCENDING : SortOrder.ASCENDING));
    }

    @Override
    public TableModel getModel() {
        return model;
    }

    @Override
    public int convertRowIndexToModel(int index) {
        return index;
    }

    @Override
    public int convertRowIndexToView(int index) {
        return index;
    }

    @Override
    public void setSortKeys(List<? extends SortKey> keys) {
        if (keys != null && !keys.isEmpty()) {
            chosen.accept(keys.get(0));
        }
    }

    @Override
    public List<? extends SortKey> getSortKeys() {
        return List.of(key);
    }

    @Override
    public int getViewRowCount() {
        return model.getRowCount();
    }

    @Override
    public int getModelRowCount() {
        return model.getRowCount();
    }

    @Override
    public void modelStructureChanged() {
        // the lines come sorted
    }

    @Override
    public void allRowsChanged() {
        // the lines come sorted
    }

    @Override
    public void rowsInserted(int firstRow, int endRow) {
        // the lines come sorted
    }

    @Override
    public void rowsDeleted(int firstRow, int endRow) {
        // the lines come sorted
    }

    @Override
    public void rowsUpdated(int firstRow, int endRow) {
        // the lines come sorted
    }

    @Override
    public void rowsUpdated(int firstRow, int endRow, int column) {
        // the lines come sorted
    }
}
