/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.history;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.Clock;
import java.util.function.Consumer;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.table.DefaultTableColumnModel;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableColumn;
import javax.swing.table.TableColumnModel;
import org.cytoloop.workspace.HistoryEntry;
import org.openide.awt.Actions;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle;

/** The history as a table with a filter and buttons. */
@NbBundle.Messages({
    "History_filter=F&ilter:",
    "History_filter_tip=Show only entries with these words",
    "History_back=Undo &Back to Here…",
    "History_back_tip=Undo everything from the newest change to the selected one, which is undone too",
    "History_none=<html><center>No study is open.<br>What is done to a study is listed here.",
    "History_table=History of the study"
})
final class HistoryPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "list";
    private static final String NONE = "none";
    /** Reads on when fewer rows than this are left below. */
    private static final int AHEAD = 60;

    private static final int[] WIDTHS = {420, 110, 90};

    private final transient HistoryModel model;
    private final HistoryTableModel rows;
    private final transient Consumer<HistoryEntry> undoBack;
    private final JTable table;
    private final JScrollPane scroll;
    private final JTextField filter = new JTextField(12);
    private final JButton back = new JButton();
    private final CardLayout cards = new CardLayout();
    private HistoryRenderer renderer;
    private boolean narrow;

    /**
     * A panel.
     *
     * @param undo undoes one step
     * @param redo does one step again
     * @param undoBack undoes all steps back to an entry
     */
    HistoryPanel(HistoryModel model, Clock clock, Action undo, Action redo, Consumer<HistoryEntry> undoBack) {
        this.model = model;
        this.rows = new HistoryTableModel(clock);
        this.undoBack = undoBack;
        table = new JTable(rows);
        scroll = new JScrollPane(table);
        setLayout(cards);
        JPanel list = new JPanel(new BorderLayout(0, 4));
        list.setBorder(BorderFactory.createEmptyBorder(4, 4, 4, 4));
        list.add(filterRow(), BorderLayout.NORTH);
        list.add(scroll, BorderLayout.CENTER);
        list.add(buttons(undo, redo), BorderLayout.SOUTH);
        add(list, LIST);
        JLabel none = new JLabel(Bundle.History_none(), SwingConstants.CENTER);
        none.setName("history.none");
        none.setBorder(BorderFactory.createEmptyBorder(4, 8, 4, 8));
        none.setEnabled(false);
        add(none, NONE);
        initTable(clock);
        model.onChange(this::refresh);
        refresh();
    }

    private void initTable(Clock clock) {
        table.setName("history.table");
        table.getAccessibleContext().setAccessibleName(Bundle.History_table());
        renderer = new HistoryRenderer(clock);
        table.setDefaultRenderer(Object.class, renderer);
        table.setAutoCreateColumnsFromModel(false);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setFillsViewportHeight(true);
        table.setShowGrid(false);
        table.setIntercellSpacing(new Dimension(0, 0));
        arrange(true);
        scroll.getViewport().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                boolean fits = scroll.getViewport().getWidth()
                        < table.getFontMetrics(table.getFont()).charWidth('n') * 66;
                if (fits != narrow) {
                    arrange(fits);
                }
            }
        });
        table.getSelectionModel().addListSelectionListener(e -> refreshButton());
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2 && e.getButton() == MouseEvent.BUTTON1 && back.isEnabled()) {
                    back.doClick();
                }
            }
        });
        JScrollBar bar = scroll.getVerticalScrollBar();
        bar.addAdjustmentListener(e -> readOn());
    }

    /** A narrow table has one column with two lines, a wide one three columns. */
    private void arrange(boolean toNarrow) {
        narrow = toNarrow;
        renderer.setNarrow(narrow);
        TableColumnModel columns = new DefaultTableColumnModel();
        for (int i = 0; i < (narrow ? 1 : rows.getColumnCount()); i++) {
            TableColumn column = new TableColumn(i, WIDTHS[i]);
            column.setHeaderValue(rows.getColumnName(i));
            columns.addColumn(column);
        }
        table.setColumnModel(columns);
        table.setTableHeader(narrow ? null : new JTableHeader(columns));
        scroll.setColumnHeaderView(table.getTableHeader());
        int line = table.getFontMetrics(table.getFont()).getHeight();
        table.setRowHeight(narrow ? 2 * line + 6 : line + 4);
    }

    private JPanel filterRow() {
        filter.setName("history.filter");
        filter.setToolTipText(Bundle.History_filter_tip());
        filter.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                model.setFilter(filter.getText());
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                model.setFilter(filter.getText());
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                // styles do not change what is found
            }
        });
        JLabel label = new JLabel();
        Mnemonics.setLocalizedText(label, Bundle.History_filter());
        label.setLabelFor(filter);
        JPanel row = new JPanel(new BorderLayout(6, 0));
        row.add(label, BorderLayout.WEST);
        row.add(filter, BorderLayout.CENTER);
        return row;
    }

    private JPanel buttons(Action undo, Action redo) {
        JPanel steps = new JPanel(new FlowLayout(FlowLayout.LEADING, 4, 0));
        steps.add(iconButton("history.undo", undo));
        steps.add(iconButton("history.redo", redo));
        // in a narrow window the button is cut, but stays
        JPanel row = new JPanel(new BorderLayout());
        row.add(steps, BorderLayout.LINE_START);
        back.setName("history.back");
        Mnemonics.setLocalizedText(back, Bundle.History_back());
        back.setToolTipText(Bundle.History_back_tip());
        back.addActionListener(e -> undoBack.accept(rows.entry(table.getSelectedRow())));
        row.add(back, BorderLayout.CENTER);
        return row;
    }

    /** The name of undo changes with what it would undo; here its icon stands for it. */
    private static JButton iconButton(String name, Action action) {
        JButton button = new JButton();
        button.setName(name);
        Actions.connect(button, action);
        button.setText(null);
        return button;
    }

    private void refresh() {
        int selected = table.getSelectedRow();
        HistoryEntry before = selected >= 0 && selected < rows.getRowCount() ? rows.entry(selected) : null;
        rows.show(model.rows());
        if (before != null) {
            select(before.seq());
        }
        filter.setEnabled(model.hasStudy());
        cards.show(this, model.hasStudy() ? LIST : NONE);
        refreshButton();
    }

    private void select(long seq) {
        for (int row = 0; row < rows.getRowCount(); row++) {
            if (rows.entry(row).seq() == seq) {
                table.setRowSelectionInterval(row, row);
                return;
            }
        }
    }

    private void refreshButton() {
        int row = table.getSelectedRow();
        back.setEnabled(row >= 0 && row < rows.getRowCount() && HistoryModel.canUndoBackTo(rows.entry(row)));
    }

    private void readOn() {
        Rectangle seen = table.getVisibleRect();
        int left = rows.getRowCount() - (seen.y + seen.height) / Math.max(1, table.getRowHeight());
        if (rows.getRowCount() > 0 && left < AHEAD) {
            model.more();
        }
    }
}
