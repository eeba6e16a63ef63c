/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.slices;

import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableColumn;
import javax.swing.table.TableColumnModel;
import org.cytoloop.coverage.parts.CoverageTab;
import org.cytoloop.coverage.parts.Pages;
import org.cytoloop.coverage.parts.TabHead;
import org.cytoloop.coverage.watch.CoverageDesk;
import org.cytoloop.coverage.watch.CoverageListener;
import org.cytoloop.coverage.watch.FoundReach;
import org.cytoloop.coverage.watch.ReachWatch;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.NbBundle.Messages;

/** The slices, how far they are from what the current round was trained on, and what makes them foreign. */
@Messages({
    "SlicesPanel_compute=&Measure All Slices",
    "SlicesPanel_computeTip=Compares every slice with what the current round was trained on; reads the images of slices"
            + " that were not measured yet",
    "SlicesPanel_table=Slices and their distance from the training set",
    "SlicesPanel_details=What differs about the selected slice",
    "SlicesPanel_choose=Select a slice: how it differs from those trained on is told here.",
    "SlicesPanel_noStudy=Open a study to see which slices are unlike anything trained on.",
    "SlicesPanel_noRound=Nothing has been trained yet. Label some ON and some OFF cells and train (T): then slices that"
            + " are unlike anything trained on are told here.",
    "SlicesPanel_notYet=Slices are compared as soon as they are classified. Press Measure All Slices to do it now."
})
public final class SlicesPanel extends JPanel implements CoverageTab, CoverageListener {
    private static final long serialVersionUID = 1L;
    private static final String OPEN_SLICE = "open-slice";

    private final transient CoverageDesk coverage;
    private final SliceRows rows = new SliceRows();
    private final JTable table = new JTable(rows);
    private final JTextArea summary = Pages.text();
    private final JTextArea details = Pages.text();
    private final TabHead head;
    private final Pages pages;
    private transient OpenStudy open;
    private transient FoundReach shown;

    /** A tab on what a desk's watch finds. */
    public SlicesPanel(CoverageDesk coverage) {
        super(new BorderLayout());
        this.coverage = coverage;
        head = new TabHead(
                "coverage.slices", Bundle.SlicesPanel_compute(), Bundle.SlicesPanel_computeTip(), () -> coverage.model()
                        .ifPresent(ReachWatch::ask));
        prepareTable();
        summary.setName("coverage.slices.summary");
        summary.setFocusable(false);
        summary.setBorder(BorderFactory.createEmptyBorder(2, 14, 8, 10));
        details.setName("coverage.slices.details");
        details.getAccessibleContext().setAccessibleName(Bundle.SlicesPanel_details());
        showDetails();
        JScrollPane list = new JScrollPane(table);
        list.setBorder(BorderFactory.createEmptyBorder());
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, list, Pages.scrolling(details));
        split.setResizeWeight(0.75);
        split.setBorder(BorderFactory.createEmptyBorder());
        JPanel page = new JPanel(new BorderLayout());
        page.add(summary, BorderLayout.NORTH);
        page.add(split, BorderLayout.CENTER);
        pages = new Pages("coverage.slices", page);
        add(head, BorderLayout.NORTH);
        add(pages, BorderLayout.CENTER);
        reachChanged();
    }

    private void prepareTable() {
        table.setName("coverage.slices.table");
        table.getAccessibleContext().setAccessibleName(Bundle.SlicesPanel_table());
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setFillsViewportHeight(true);
        table.setShowGrid(false);
        table.setAutoCreateRowSorter(true);
        SliceRenderer renderer = new SliceRenderer(rows);
        for (SliceColumn column : SliceColumn.values()) {
            TableColumn made = table.getColumnModel().getColumn(column.ordinal());
            made.setPreferredWidth(column.width());
            made.setMinWidth(column.least());
            made.setCellRenderer(renderer);
            if (column == SliceColumn.SIGN) {
                made.setMaxWidth(column.width());
            }
        }
        table.setTableHeader(new Tips(table.getColumnModel()));
        table.getSelectionModel().addListSelectionListener(event -> showDetails());
        table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), OPEN_SLICE);
        table.getActionMap().put(OPEN_SLICE, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                openSlice();
            }
        });
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2 && table.rowAtPoint(event.getPoint()) >= 0) {
                    openSlice();
                }
            }
        });
    }

    /** Tells what a column means. */
    private static final class Tips extends JTableHeader {
        private static final long serialVersionUID = 1L;

        Tips(TableColumnModel columns) {
            super(columns);
            setReorderingAllowed(false);
        }

        @Override
        public String getToolTipText(MouseEvent event) {
            int column = columnAtPoint(event.getPoint());
            return column < 0 ? null : SliceColumn.values()[getTable().convertColumnIndexToModel(column)].tip();
        }
    }

    private void openSlice() {
        int row = table.getSelectedRow();
        if (open != null && row >= 0) {
            open.setSlice(rows.row(table.convertRowIndexToModel(row)).slice());
        }
    }

    private void showDetails() {
        int row = table.getSelectedRow();
        details.setText(
                row < 0 ? Bundle.SlicesPanel_choose() : SliceText.details(rows.row(table.convertRowIndexToModel(row))));
        details.setCaretPosition(0);
    }

    @Override
    public void reachChanged() {
        ReachWatch watch = open == null
                ? null
                : coverage.model().filter(now -> now.study() == open).orElse(null);
        FoundReach found = watch == null ? null : watch.found().orElse(null);
        boolean trained = watch != null && watch.round().isPresent();
        String state = watch == null ? "" : watch.trouble();
        if (found != null && state.isEmpty()) {
            state = SliceText.stale(watch, found);
        }
        head.show(trained, watch != null && watch.isAsked(), state);
        if (found != null) {
            show(found);
        } else {
            shown = null;
        }
        String why = "";
        if (watch == null) {
            why = Bundle.SlicesPanel_noStudy();
        } else if (!trained) {
            why = Bundle.SlicesPanel_noRound();
        } else if (found == null) {
            why = Bundle.SlicesPanel_notYet();
        }
        pages.show(why);
    }

    private void show(FoundReach found) {
        String notes = open.names().text(String.join("\n", found.report().notes()));
        summary.setText((SliceText.head(found) + "\n" + notes).strip());
        if (found != shown) {
            shown = found;
            fill();
        }
    }

    private void fill() {
        int row = table.getSelectedRow();
        String selected =
                row < 0 ? "" : rows.row(table.convertRowIndexToModel(row)).slice();
        rows.show(shown.report().slices(), open.names());
        for (int i = 0; i < rows.getRowCount(); i++) {
            if (rows.row(i).slice().equals(selected)) {
                int view = table.convertRowIndexToView(i);
                table.setRowSelectionInterval(view, view);
            }
        }
    }

    @Override
    public JComponent component() {
        return this;
    }

    @Override
    public void setStudy(OpenStudy next) {
        if (open == null && next != null) {
            coverage.addListener(this);
        } else if (next == null) {
            coverage.removeListener(this);
            shown = null;
            rows.show(java.util.List.of(), null);
        }
        open = next;
        reachChanged();
    }

    @Override
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.NAMES && shown != null) {
            fill();
            reachChanged();
        }
    }

    @Override
    public void studyChanged(StudyEvent event) {
        if (event.topics().contains(StudyEvent.Topic.LABELS) || event.topics().contains(StudyEvent.Topic.ROUNDS)) {
            reachChanged();
        }
    }

    @Override
    public boolean requestFocusInWindow() {
        return shown == null ? head.requestFocusInWindow() : table.requestFocusInWindow();
    }
}
