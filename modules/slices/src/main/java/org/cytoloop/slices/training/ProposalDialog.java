/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.training;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.AbstractTableModel;
import org.cytoloop.slices.rows.SliceRow;
import org.cytoloop.slices.training.TrainingProposal.Pick;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.problems.Problems;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** Proposes training slices and lets the user take them. On the EDT; slices are compared in the background. */
@Messages({
    "JOB_propose=Comparing slices",
    "TITLE_propose=Propose Training Slices",
    "MSG_propose=<html>These slices together show what the others look like. Label cells in them first:<br>"
            + "some 100 cells of each class on three to five slices are a good start.",
    "MSG_propose_missing=These slices could not be compared:",
    "COL_take=Take",
    "COL_propose_slice=Slice",
    "COL_propose_why=Why",
    "BTN_take=&Mark with a Star",
    "BTN_propose_cancel=Cancel"
})
public final class ProposalDialog {
    private ProposalDialog() {}

    /**
     * Compares slices and asks.
     *
     * @param rows the slices of the study
     * @param taken takes the names of all training slices, when the user agrees
     */
    public static void propose(OpenStudy open, List<SliceRow> rows, Consumer<List<String>> taken) {
        SliceTraits traits = new SliceTraits(open.study());
        open.jobs().start(Bundle.JOB_propose(), task -> traits.of(rows, task), candidates -> {
            Problems.tell(Bundle.TITLE_propose(), Bundle.MSG_propose_missing(), traits.problems());
            if (!candidates.isEmpty()) {
                ask(TrainingProposal.of(candidates), taken);
            }
        });
    }

    private static void ask(TrainingProposal proposal, Consumer<List<String>> taken) {
        Picks picks = new Picks(proposal.picks());
        JButton ok = new JButton();
        Mnemonics.setLocalizedText(ok, Bundle.BTN_take());
        ok.setName("proposal.ok");
        JButton cancel = new JButton(Bundle.BTN_propose_cancel());
        cancel.setName("proposal.cancel");
        DialogDescriptor dialog = new DialogDescriptor(
                panel(picks),
                Bundle.TITLE_propose(),
                true,
                new Object[] {ok, cancel},
                ok,
                DialogDescriptor.DEFAULT_ALIGN,
                null,
                null);
        if (DialogDisplayer.getDefault().notify(dialog) == ok) {
            taken.accept(picks.taken());
        }
    }

    static JPanel panel(Picks picks) {
        JPanel panel = new JPanel(new BorderLayout(0, 8));
        panel.setBorder(BorderFactory.createEmptyBorder(12, 12, 8, 12));
        panel.add(new JLabel(Bundle.MSG_propose()), BorderLayout.NORTH);
        JTable table = new JTable(picks);
        table.setName("proposal.table");
        table.setRowHeight(table.getFontMetrics(table.getFont()).getHeight() + 8);
        table.setShowGrid(false);
        table.setFillsViewportHeight(true);
        table.getColumnModel().getColumn(0).setMaxWidth(50);
        table.getColumnModel().getColumn(1).setPreferredWidth(110);
        table.getColumnModel().getColumn(2).setPreferredWidth(500);
        JScrollPane scroll = new JScrollPane(table);
        scroll.setPreferredSize(new Dimension(660, 170));
        panel.add(scroll, BorderLayout.CENTER);
        return panel;
    }

    /** The proposed slices, each of which can be left out. */
    static final class Picks extends AbstractTableModel {
        private static final long serialVersionUID = 1L;

        private final transient List<Pick> picks;
        private final boolean[] take;

        Picks(List<Pick> picks) {
            this.picks = picks;
            take = new boolean[picks.size()];
            java.util.Arrays.fill(take, true);
        }

        List<String> taken() {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < take.length; i++) {
                if (take[i]) {
                    names.add(picks.get(i).slice());
                }
            }
            return names;
        }

        @Override
        public int getRowCount() {
            return picks.size();
        }

        @Override
        public int getColumnCount() {
            return 3;
        }

        @Override
        public String getColumnName(int column) {
            return List.of(Bundle.COL_take(), Bundle.COL_propose_slice(), Bundle.COL_propose_why())
                    .get(column);
        }

        @Override
        public Class<?> getColumnClass(int column) {
            return column == 0 ? Boolean.class : String.class;
        }

        @Override
        public boolean isCellEditable(int row, int column) {
            return column == 0;
        }

        @Override
        public void setValueAt(Object value, int row, int column) {
            take[row] = (Boolean) value;
            fireTableCellUpdated(row, column);
        }

        @Override
        public Object getValueAt(int row, int column) {
            Pick pick = picks.get(row);
            return switch (column) {
                case 0 -> take[row];
                case 1 -> pick.slice();
                default -> pick.reason();
            };
        }
    }
}
