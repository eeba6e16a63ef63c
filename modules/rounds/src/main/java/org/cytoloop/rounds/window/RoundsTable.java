/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.window;

import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.prefs.Preferences;
import javax.swing.DefaultCellEditor;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.RowSorter;
import javax.swing.SortOrder;
import javax.swing.SwingUtilities;
import javax.swing.table.DefaultTableColumnModel;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableColumn;
import javax.swing.table.TableRowSorter;
import org.cytoloop.rounds.rows.RoundColumn;
import org.cytoloop.rounds.rows.RoundRow;
import org.openide.util.NbBundle.Messages;
import org.openide.util.NbPreferences;

/**
 * The table of rounds: sorted by any column, newest first until told otherwise; a right click on the heads chooses the
 * columns. For the EDT.
 */
@Messages("RoundsTable_name=Rounds")
final class RoundsTable extends JTable {
    private static final long serialVersionUID = 1L;
    private static final String HIDDEN = "rounds.hiddenColumns";

    private final RoundsTableModel rounds;
    private final transient TableRowSorter<RoundsTableModel> sorter;
    private final transient TableColumn[] columns = new TableColumn[RoundColumn.values().length];
    private final Set<String> hidden = new HashSet<>();
    private transient Consumer<List<Integer>> chosen = numbers -> {};
    private boolean filling;

    RoundsTable(RoundsTableModel rounds) {
        super(rounds, new DefaultTableColumnModel());
        this.rounds = rounds;
        setName("rounds.table");
        getAccessibleContext().setAccessibleName(Bundle.RoundsTable_name());
        setAutoCreateColumnsFromModel(false);
        sorter = new TableRowSorter<>(rounds);
        for (RoundColumn column : RoundColumn.values()) {
            TableColumn made = new TableColumn(column.ordinal(), column.width());
            made.setHeaderValue(column.title());
            made.setCellRenderer(new RoundRenderer(column));
            if (column == RoundColumn.CURRENT) {
                made.setMaxWidth(column.width());
            }
            columns[column.ordinal()] = made;
            if (column != RoundColumn.NAME) {
                sorter.setComparator(column.ordinal(), column.order());
            }
        }
        sorter.setSortKeys(List.of(new RowSorter.SortKey(RoundColumn.NUMBER.ordinal(), SortOrder.DESCENDING)));
        sorter.setSortsOnUpdates(true);
        setRowSorter(sorter);
        for (String name : preferences().get(HIDDEN, "").split(",")) {
            if (!name.isEmpty()) {
                hidden.add(name);
            }
        }
        arrange();
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        setShowGrid(false);
        setFillsViewportHeight(true);
        setAutoResizeMode(AUTO_RESIZE_OFF);
        putClientProperty("JTable.autoStartsEdit", Boolean.FALSE);
        putClientProperty("terminateEditOnFocusLost", Boolean.TRUE);
        setSurrendersFocusOnKeystroke(true);
        JTextField field = new JTextField();
        field.setName("rounds.name");
        DefaultCellEditor editor = new DefaultCellEditor(field);
        editor.setClickCountToStart(2);
        setDefaultEditor(String.class, editor);
        getTableHeader().setReorderingAllowed(false);
        getTableHeader().setComponentPopupMenu(new ColumnMenu());
        getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && !filling) {
                chosen.accept(selectedNumbers());
            }
        });
    }

    private static Preferences preferences() {
        return NbPreferences.forModule(RoundsTable.class);
    }

    private void arrange() {
        while (getColumnCount() > 0) {
            getColumnModel().removeColumn(getColumnModel().getColumn(0));
        }
        for (RoundColumn column : RoundColumn.values()) {
            if (!hidden.contains(column.name())) {
                getColumnModel().addColumn(columns[column.ordinal()]);
            }
        }
    }

    /** Tells who wants to know which rounds are selected. */
    void onChoice(Consumer<List<Integer>> listener) {
        chosen = listener;
    }

    /** Numbers of the selected rounds, from top to bottom. */
    List<Integer> selectedNumbers() {
        List<Integer> numbers = new ArrayList<>();
        for (int view : getSelectedRows()) {
            numbers.add(rounds.row(convertRowIndexToModel(view)).number());
        }
        return numbers;
    }

    /** Shows other rounds; the selection stays with its rounds, a name that is being typed stays. */
    void fill(List<RoundRow> rows, List<Integer> selected) {
        if (isEditing()) {
            return;
        }
        filling = true;
        rounds.show(rows);
        clearSelection();
        for (int number : selected) {
            int index = rounds.indexOf(number);
            if (index >= 0) {
                int view = convertRowIndexToView(index);
                addRowSelectionInterval(view, view);
            }
        }
        filling = false;
    }

    /** Fills a wide window, and scrolls sideways in a narrow one. */
    @Override
    public boolean getScrollableTracksViewportWidth() {
        return SwingUtilities.getUnwrappedParent(this).getWidth() >= getPreferredSize().width;
    }

    @Override
    public void doLayout() {
        if (getScrollableTracksViewportWidth()) {
            autoResizeMode = AUTO_RESIZE_SUBSEQUENT_COLUMNS;
        }
        super.doLayout();
        autoResizeMode = AUTO_RESIZE_OFF;
    }

    /** Brings a round into view and selects it. */
    void choose(int number) {
        int index = rounds.indexOf(number);
        if (index >= 0) {
            int view = convertRowIndexToView(index);
            setRowSelectionInterval(view, view);
            scrollRectToVisible(getCellRect(view, 0, true));
        }
    }

    @Override
    protected JTableHeader createDefaultTableHeader() {
        return new JTableHeader(columnModel) {
            private static final long serialVersionUID = 1L;

            @Override
            public String getToolTipText(MouseEvent event) {
                int view = columnAtPoint(event.getPoint());
                return view < 0
                        ? null
                        : RoundRenderer.wrapped(
                                RoundColumn.values()[
                                        getColumnModel().getColumn(view).getModelIndex()].tip());
            }
        };
    }

    /** Chooses the columns. Number and name always stay: a round has to be called something. */
    private final class ColumnMenu extends JPopupMenu {
        private static final long serialVersionUID = 1L;

        ColumnMenu() {
            for (RoundColumn column : RoundColumn.values()) {
                if (column != RoundColumn.NUMBER && column != RoundColumn.NAME && column != RoundColumn.CURRENT) {
                    JCheckBoxMenuItem item = new JCheckBoxMenuItem(column.title(), !hidden.contains(column.name()));
                    item.setName("rounds.column." + column.name().toLowerCase(java.util.Locale.ROOT));
                    item.setToolTipText(column.tip());
                    item.addActionListener(event -> toggle(column, item.isSelected()));
                    add(item);
                }
            }
        }

        private void toggle(RoundColumn column, boolean show) {
            if (show) {
                hidden.remove(column.name());
            } else {
                hidden.add(column.name());
            }
            preferences().put(HIDDEN, String.join(",", hidden));
            arrange();
        }
    }
}
