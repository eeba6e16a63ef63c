/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.table;

import java.awt.Container;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JTable;
import javax.swing.JViewport;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.event.ChangeListener;
import javax.swing.table.DefaultTableColumnModel;
import javax.swing.table.TableColumn;
import org.cytoloop.crops.shelf.CropLook;
import org.cytoloop.crops.shelf.CropShelf;
import org.cytoloop.crops.shelf.CropWish;
import org.cytoloop.workbench.desk.OpenStudy;

/**
 * A table with one cell to a row and crops of it in the first column. Crops are made for the rows in view, and for a few
 * beyond. When rows come and go the selection stays with its cell, or goes to the one that took its place. For the EDT.
 *
 * @param <R> what a row is made of
 */
public final class CropTable<R> extends JTable {
    private static final long serialVersionUID = 1L;
    private static final int AHEAD = 6;

    private final SpotTableModel<R> rows;
    private final transient ChangeListener scrolled = event -> want();
    private transient CropShelf shelf;
    private transient OpenStudy open;
    private JViewport viewport;
    private transient Consumer<Optional<R>> chosen = row -> {};
    private boolean refilling;

    /**
     * A table.
     *
     * @param name its name for journeys
     * @param rows its rows
     * @param widths preferred width of each column but the first
     */
    public CropTable(String name, SpotTableModel<R> rows, int... widths) {
        super(rows, new DefaultTableColumnModel());
        this.rows = rows;
        setName(name);
        setAutoCreateColumnsFromModel(false);
        column(0, PairRenderer.WIDTH).setMaxWidth(PairRenderer.WIDTH);
        getColumnModel().getColumn(0).setMinWidth(PairRenderer.WIDTH);
        getColumnModel().getColumn(0).setCellRenderer(new PairRenderer(this));
        for (int i = 0; i < widths.length; i++) {
            column(i + 1, widths[i]);
        }
        setRowHeight(PairRenderer.HEIGHT);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setAutoResizeMode(AUTO_RESIZE_SUBSEQUENT_COLUMNS);
        setShowGrid(false);
        setFillsViewportHeight(true);
        putClientProperty("JTable.autoStartsEdit", false);
        getTableHeader().setReorderingAllowed(false);
        getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && !refilling) {
                chosen.accept(selected());
            }
        });
    }

    private TableColumn column(int index, int width) {
        TableColumn column = new TableColumn(index, width);
        column.setHeaderValue(rows.getColumnName(index));
        getColumnModel().addColumn(column);
        return column;
    }

    /** Tells who wants to know that another row was chosen, by the user or because the chosen one went. */
    public void onChoice(Consumer<Optional<R>> listener) {
        chosen = listener;
    }

    /** Does something with the chosen row on a key, and, for Enter, on a double click. */
    public void onKey(KeyStroke key, String name, Consumer<R> action) {
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(key, name);
        getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                selected().ifPresent(action);
            }
        });
        if (key.equals(KeyStroke.getKeyStroke("ENTER"))) {
            addMouseListener(new MouseAdapter() {
                @Override
                public void mouseClicked(MouseEvent event) {
                    if (event.getClickCount() == 2 && rowAtPoint(event.getPoint()) >= 0) {
                        selected().ifPresent(action);
                    }
                }
            });
        }
    }

    /** The chosen row. */
    public Optional<R> selected() {
        int index = getSelectedRow();
        return index >= 0 && index < rows.getRowCount() ? Optional.of(rows.row(index)) : Optional.empty();
    }

    /** Chooses the row so many further on; the first when none is chosen. Stays within the table. */
    public void step(int places) {
        if (rows.getRowCount() > 0) {
            int from = getSelectedRow();
            choose(from < 0 ? 0 : Math.max(0, Math.min(rows.getRowCount() - 1, from + places)));
        }
    }

    private void choose(int index) {
        setRowSelectionInterval(index, index);
        scrollRectToVisible(getCellRect(index, 0, true));
    }

    /** Shows cells of a study from now on; null for none, which lets go of the study and its images. */
    public void setStudy(OpenStudy study) {
        if (study == open) {
            return;
        }
        if (shelf != null) {
            shelf.dispose();
            shelf = null;
        }
        open = study;
        if (study != null) {
            shelf = new CropShelf(study, this::repaint, sentence -> {});
        } else {
            rows.show(List.of());
        }
    }

    /** Shows other rows and keeps the choice; when its row is gone the next one is chosen. */
    public void fill(List<R> next) {
        Optional<Object> before = selected().map(rows::key);
        int place = getSelectedRow();
        refilling = true;
        rows.show(next);
        int same = before.map(this::indexOf).orElse(-1);
        if (same >= 0) {
            setRowSelectionInterval(same, same);
        } else if (place >= 0 && !next.isEmpty()) {
            choose(Math.min(place, next.size() - 1));
        }
        refilling = false;
        if (same < 0 && place >= 0) {
            chosen.accept(selected());
        }
        want();
    }

    /** Chooses the row of a cell, without telling of it; does nothing when it has none. */
    public void point(Object key) {
        int index = indexOf(key);
        if (index >= 0 && index != getSelectedRow()) {
            refilling = true;
            choose(index);
            refilling = false;
        }
    }

    private int indexOf(Object key) {
        for (int i = 0; i < rows.getRowCount(); i++) {
            if (rows.key(rows.row(i)).equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** Crops have to be made anew, because the slices are shown otherwise. */
    public void displayChanged() {
        want();
        repaint();
    }

    /** How a crop of a row looks now; empty while there is no study. */
    Optional<CropWish> wish(int index) {
        if (open == null || index < 0 || index >= rows.getRowCount()) {
            return Optional.empty();
        }
        CellSpot spot = rows.spot(rows.row(index));
        double scale = getGraphicsConfiguration() == null
                ? 1
                : getGraphicsConfiguration().getDefaultTransform().getScaleX();
        CropLook look = CropLook.cell(open.staining().channel(), PairRenderer.SIDE, scale);
        return Optional.of(new CropWish(spot.cell(), spot.x(), spot.y(), look));
    }

    /** The crops that are ready. */
    Optional<CropShelf> shelf() {
        return Optional.ofNullable(shelf);
    }

    private void want() {
        if (shelf == null) {
            return;
        }
        if (rows.getRowCount() == 0) {
            shelf.clear();
            return;
        }
        Rectangle seen = getVisibleRect();
        int first = Math.max(0, seen.y / getRowHeight());
        int last = Math.min(rows.getRowCount() - 1, (seen.y + seen.height) / getRowHeight() + AHEAD);
        List<CropWish> wishes = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            wish(i).ifPresent(wishes::add);
        }
        shelf.want(wishes);
    }

    @Override
    public void addNotify() {
        super.addNotify();
        Container parent = getParent();
        if (parent instanceof JViewport port) {
            viewport = port;
            viewport.addChangeListener(scrolled);
        }
    }

    @Override
    public void removeNotify() {
        if (viewport != null) {
            viewport.removeChangeListener(scrolled);
            viewport = null;
        }
        super.removeNotify();
    }
}
