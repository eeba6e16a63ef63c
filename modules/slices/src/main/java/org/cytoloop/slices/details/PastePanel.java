/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.details;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.table.AbstractTableModel;
import org.cytoloop.slices.rows.Numbers;
import org.cytoloop.workspace.SliceDetails;
import org.openide.util.NbBundle.Messages;

/** Shows what a pasted table changes, and which of its lines are left out. */
@Messages({
    "# {0} - number of changes",
    "# {1} - number of lines that change nothing",
    "MSG_paste=<html>Slices that change: <b>{0}</b>. Lines that say what is known already: {1}.<br>"
            + "Empty cells of the table change nothing. All of it is one step that can be undone.",
    "COL_paste_line=Line",
    "COL_paste_slice=Slice",
    "COL_paste_animal=Animal",
    "COL_paste_group=Group",
    "COL_paste_size=\u00b5m/px",
    "# {0} - number of lines",
    "LBL_paste_problems=Lines that are left out: {0}",
    "TXT_nothing=(empty)"
})
final class PastePanel extends JPanel {
    private static final long serialVersionUID = 1L;

    PastePanel(PastePlan plan) {
        super(new BorderLayout(0, 8));
        setBorder(BorderFactory.createEmptyBorder(12, 12, 8, 12));
        add(
                new JLabel(Bundle.MSG_paste(Numbers.whole(plan.changes().size()), Numbers.whole(plan.same()))),
                BorderLayout.NORTH);
        JTable table = new JTable(new Changes(plan.changes()));
        table.setName("pasteDetails.table");
        table.setFillsViewportHeight(true);
        table.getColumnModel().getColumn(0).setMaxWidth(60);
        JScrollPane scroll = new JScrollPane(table);
        scroll.setPreferredSize(new Dimension(620, 240));
        add(scroll, BorderLayout.CENTER);
        if (!plan.problems().isEmpty()) {
            add(problems(plan.problems()), BorderLayout.SOUTH);
        }
    }

    private static JPanel problems(List<String> problems) {
        JTextArea text = new JTextArea(String.join("\n", problems), Math.min(6, problems.size() + 1), 60);
        text.setName("pasteDetails.problems");
        text.setEditable(false);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        JLabel label = new JLabel(Bundle.LBL_paste_problems(Numbers.whole(problems.size())));
        label.setLabelFor(text);
        JPanel panel = new JPanel(new BorderLayout(0, 4));
        panel.add(label, BorderLayout.NORTH);
        panel.add(new JScrollPane(text), BorderLayout.CENTER);
        return panel;
    }

    /** One row per slice that changes; a cell shows old and new, or what stays. */
    private static final class Changes extends AbstractTableModel {
        private static final long serialVersionUID = 1L;
        private static final String[] HEADINGS = {
            Bundle.COL_paste_line(),
            Bundle.COL_paste_slice(),
            Bundle.COL_paste_animal(),
            Bundle.COL_paste_group(),
            Bundle.COL_paste_size()
        };

        private final transient List<PastePlan.Change> changes;

        Changes(List<PastePlan.Change> changes) {
            this.changes = changes;
        }

        @Override
        public int getRowCount() {
            return changes.size();
        }

        @Override
        public int getColumnCount() {
            return HEADINGS.length;
        }

        @Override
        public String getColumnName(int column) {
            return HEADINGS[column];
        }

        @Override
        public Object getValueAt(int row, int column) {
            PastePlan.Change change = changes.get(row);
            SliceDetails before = change.before();
            SliceDetails after = change.after();
            return switch (column) {
                case 0 -> change.line();
                case 1 -> change.slice();
                case 2 -> arrow(before.animal(), after.animal());
                case 3 -> arrow(before.group(), after.group());
                default -> arrow(Numbers.pixelSize(before.pixelSizeUm()), Numbers.pixelSize(after.pixelSizeUm()));
            };
        }

        private static String arrow(String before, String after) {
            return before.equals(after)
                    ? after
                    : (before.isEmpty() ? Bundle.TXT_nothing() : before) + " \u2192 " + after;
        }
    }
}
