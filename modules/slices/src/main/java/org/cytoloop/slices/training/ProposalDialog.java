/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.training;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.TableColumnModel;
import org.cytoloop.guidance.slices.SliceTraits;
import org.cytoloop.guidance.slices.TrainingProposal;
import org.cytoloop.guidance.slices.TrainingProposal.Pick;
import org.cytoloop.slices.thumbnails.Thumbnails;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.problems.Problem;
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
    "COL_propose_picture=Picture",
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
     * @param taken takes the names of all training slices, when the user agrees
     */
    public static void propose(OpenStudy open, Consumer<List<String>> taken) {
        SliceTraits traits = new SliceTraits(open.study());
        open.jobs().start(Bundle.JOB_propose(), traits::measure, measured -> {
            List<Problem> problems = new ArrayList<>();
            measured.problems().forEach((slice, why) -> problems.add(new Problem(slice, why)));
            Problems.tell(Bundle.TITLE_propose(), Bundle.MSG_propose_missing(), problems);
            if (!measured.candidates().isEmpty()) {
                ask(open, TrainingProposal.of(measured.candidates()), taken);
            }
        });
    }

    private static void ask(OpenStudy open, TrainingProposal proposal, Consumer<List<String>> taken) {
        Picks picks = new Picks(proposal.picks());
        Thumbnails thumbnails = new Thumbnails(open.study(), picks::picturesChanged);
        // so that no picture is written when the study is closed meanwhile
        open.offer(thumbnails);
        try {
            if (agrees(panel(picks, slice -> picture(open, thumbnails, slice)))) {
                taken.accept(picks.taken());
            }
        } finally {
            thumbnails.close();
            open.withdraw(thumbnails);
        }
    }

    private static Optional<BufferedImage> picture(OpenStudy open, Thumbnails thumbnails, String slice) {
        return open.study()
                .slice(slice)
                .flatMap(found -> thumbnails.get(found, open.display().of(slice).orElse(null)));
    }

    private static boolean agrees(JPanel panel) {
        JButton ok = new JButton();
        Mnemonics.setLocalizedText(ok, Bundle.BTN_take());
        ok.setName("proposal.ok");
        JButton cancel = new JButton(Bundle.BTN_propose_cancel());
        cancel.setName("proposal.cancel");
        DialogDescriptor dialog = new DialogDescriptor(
                panel,
                Bundle.TITLE_propose(),
                true,
                new Object[] {ok, cancel},
                ok,
                DialogDescriptor.DEFAULT_ALIGN,
                null,
                null);
        return DialogDisplayer.getDefault().notify(dialog) == ok;
    }

    /**
     * What the dialog shows.
     *
     * @param pictures gives the picture of a slice, as far as it is there already
     */
    static JPanel panel(Picks picks, Function<String, Optional<BufferedImage>> pictures) {
        JPanel panel = new JPanel(new BorderLayout(0, 8));
        panel.setBorder(BorderFactory.createEmptyBorder(12, 12, 8, 12));
        panel.add(new JLabel(Bundle.MSG_propose()), BorderLayout.NORTH);
        JTable table = new JTable(picks);
        table.setName("proposal.table");
        table.getAccessibleContext().setAccessibleName(Bundle.TITLE_propose());
        table.setRowHeight(PictureCell.HEIGHT + 8);
        table.setShowGrid(false);
        table.setFillsViewportHeight(true);
        TableColumnModel columns = table.getColumnModel();
        columns.getColumn(Picks.TAKE).setMaxWidth(50);
        columns.getColumn(Picks.PICTURE).setMinWidth(PictureCell.WIDTH + 12);
        columns.getColumn(Picks.PICTURE).setMaxWidth(PictureCell.WIDTH + 12);
        columns.getColumn(Picks.PICTURE).setCellRenderer(new PictureCell(pictures));
        columns.getColumn(Picks.SLICE).setPreferredWidth(110);
        columns.getColumn(Picks.WHY).setPreferredWidth(330);
        columns.getColumn(Picks.WHY).setCellRenderer(new WhyCell());
        JScrollPane scroll = new JScrollPane(table);
        int rows = Math.max(TrainingProposal.FEWEST, Math.min(TrainingProposal.MOST, picks.getRowCount()));
        scroll.setPreferredSize(new Dimension(640, 28 + rows * table.getRowHeight()));
        panel.add(scroll, BorderLayout.CENTER);
        return panel;
    }

    /** The proposed slices, each of which can be left out. */
    static final class Picks extends AbstractTableModel {
        static final int TAKE = 0;
        static final int PICTURE = 1;
        static final int SLICE = 2;
        static final int WHY = 3;

        private static final long serialVersionUID = 1L;

        private final transient List<Pick> picks;
        private final boolean[] take;

        Picks(List<Pick> picks) {
            this.picks = picks;
            take = new boolean[picks.size()];
            Arrays.fill(take, true);
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

        void picturesChanged() {
            fireTableRowsUpdated(0, picks.size() - 1);
        }

        @Override
        public int getRowCount() {
            return picks.size();
        }

        @Override
        public int getColumnCount() {
            return WHY + 1;
        }

        @Override
        public String getColumnName(int column) {
            return switch (column) {
                case TAKE -> Bundle.COL_take();
                case PICTURE -> Bundle.COL_propose_picture();
                case SLICE -> Bundle.COL_propose_slice();
                default -> Bundle.COL_propose_why();
            };
        }

        @Override
        public Class<?> getColumnClass(int column) {
            return column == TAKE ? Boolean.class : String.class;
        }

        @Override
        public boolean isCellEditable(int row, int column) {
            return column == TAKE;
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
                case TAKE -> take[row];
                case PICTURE, SLICE -> pick.slice();
                default -> pick.reason();
            };
        }
    }
}
