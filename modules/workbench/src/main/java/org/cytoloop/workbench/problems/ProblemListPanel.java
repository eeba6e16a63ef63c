/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.problems;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.event.TableColumnModelEvent;
import javax.swing.event.TableColumnModelListener;
import org.openide.util.NbBundle.Messages;

/** Several problems in a table under a sentence: where, and what. For the EDT. */
@Messages({
    "ProblemListPanel_table=Problems",
    "ProblemListPanel_tooltip=What went wrong, one line each; Ctrl+C copies the selected lines"
})
public final class ProblemListPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int WIDTH = 640;
    private static final int WHERE_WIDTH = 170;
    private static final int LONGEST_WITHOUT_SCROLLING = 320;

    private final transient ProblemTableModel model;
    private final JTable table;

    /**
     * A list.
     *
     * @param intro a sentence above it
     */
    public ProblemListPanel(String intro, List<Problem> problems) {
        super(new BorderLayout(0, 8));
        model = new ProblemTableModel(problems);
        table = new JTable(model);
        table.setName("problems.table");
        table.getAccessibleContext().setAccessibleName(Bundle.ProblemListPanel_table());
        table.setToolTipText(Bundle.ProblemListPanel_tooltip());
        table.setFillsViewportHeight(true);
        table.setShowGrid(false);
        table.setShowHorizontalLines(true);
        table.setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        if (table.getTableHeader().getDefaultRenderer() instanceof JLabel header) {
            header.setHorizontalAlignment(JLabel.LEADING);
        }
        table.setDefaultRenderer(String.class, new WrappingRenderer());
        table.getColumnModel().getColumn(0).setPreferredWidth(WHERE_WIDTH);
        table.getColumnModel().getColumn(1).setPreferredWidth(WIDTH - WHERE_WIDTH);
        table.getColumnModel().addColumnModelListener(new Refit());
        add(new Paragraph(intro, WIDTH), BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(table);
        add(scroll, BorderLayout.CENTER);
        fitRows();
        int height = table.getPreferredSize().height + table.getTableHeader().getPreferredSize().height + 4;
        scroll.setPreferredSize(new Dimension(WIDTH, Math.max(90, Math.min(LONGEST_WITHOUT_SCROLLING, height))));
    }

    /** Shows other problems in the same place. */
    public void setProblems(List<Problem> problems) {
        model.set(problems);
        fitRows();
    }

    /** The table, with one row per problem in the order given. */
    public JTable table() {
        return table;
    }

    /** All problems as lines of text. */
    public String text() {
        return model.text();
    }

    /** Puts all problems on the clipboard. */
    public void copy() {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text()), null);
    }

    /** Makes every row as high as its text needs at the columns' widths. */
    private void fitRows() {
        for (int row = 0; row < table.getRowCount(); row++) {
            int height = table.getRowHeight();
            for (int column = 0; column < table.getColumnCount(); column++) {
                height = Math.max(
                        height,
                        table.prepareRenderer(table.getCellRenderer(row, column), row, column)
                                .getPreferredSize()
                                .height);
            }
            if (table.getRowHeight(row) != height) {
                table.setRowHeight(row, height);
            }
        }
    }

    private final class Refit implements TableColumnModelListener {
        @Override
        public void columnMarginChanged(javax.swing.event.ChangeEvent event) {
            fitRows();
        }

        @Override
        public void columnAdded(TableColumnModelEvent event) {
            // the columns stay
        }

        @Override
        public void columnRemoved(TableColumnModelEvent event) {
            // the columns stay
        }

        @Override
        public void columnMoved(TableColumnModelEvent event) {
            // heights stay the same
        }

        @Override
        public void columnSelectionChanged(javax.swing.event.ListSelectionEvent event) {
            // heights stay the same
        }
    }
}
