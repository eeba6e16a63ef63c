/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.window;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.GridBagLayout;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import org.cytoloop.operations.comparison.RoundDifference;
import org.cytoloop.rounds.flips.FlipTour;
import org.cytoloop.rounds.model.RoundsModel;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workbench.stage.Stages;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** What two rounds call differently: per slice, and one cell after the other. */
@Messages({
    "DifferencePane_none=Which cells does one round call otherwise than another? Select two rounds and choose Show Difference"
            + " (D); without a selection the current round is compared with the one before.",
    "# {0} - two rounds",
    "DifferencePane_working=Comparing {0}\u2026",
    "# {0} - two rounds",
    "# {1} - gained",
    "# {2} - lost",
    "DifferencePane_title={0}: {1,number,integer} gained, {2,number,integer} lost",
    "DifferencePane_list=Cells gained and lost by slice",
    "DifferencePane_listTip=A click shows the slice",
    "DifferencePane_previous=Pre&vious",
    "DifferencePane_previousTip=The flip before the selected one, over all slices (Shift+I)",
    "DifferencePane_next=Ne&xt Flip",
    "DifferencePane_nextTip=The next cell the two rounds call differently, over all slices (I)",
    "DifferencePane_wrong=&Wrong Flip",
    "DifferencePane_wrongTip=The new call of the selected cell is wrong: it becomes a sample with the class it had before, and"
            + " the next flip is shown (J)",
    "# {0} - number of slices",
    "DifferencePane_leftOut={0,choice,1#One slice|1<{0,number,integer} slices} left out",
    "DifferencePane_blind=While the exam is labelled, no calls are shown, and no difference either."
})
final class DifferencePane extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "list";
    private static final String TEXT = "text";

    private final SliceFlips flips = new SliceFlips();
    private final JTable table = new JTable(flips);
    private final JLabel title = new JLabel(" ");
    private final JLabel counts = new JLabel(" ");
    private final JLabel leftOut = new JLabel();
    private final Paragraph text = new Paragraph("", 300);
    private final CardLayout cards = new CardLayout();
    private final JPanel stack = new JPanel(cards);
    private final JButton previous;
    private final JButton next;
    private final JButton wrong;
    private transient RoundsModel model;

    DifferencePane() {
        super(new BorderLayout());
        previous = button(
                "rounds.flip.previous",
                Bundle.DifferencePane_previous(),
                Bundle.DifferencePane_previousTip(),
                () -> model.tour().step(false));
        next = button(
                "rounds.flip.next", Bundle.DifferencePane_next(), Bundle.DifferencePane_nextTip(), () -> model.tour()
                        .step(true));
        wrong = button(
                "rounds.flip.wrong", Bundle.DifferencePane_wrong(), Bundle.DifferencePane_wrongTip(), () -> model.tour()
                        .wrong());
        prepareTable();
        title.setName("rounds.difference.title");
        counts.setName("rounds.difference.counts");
        JPanel head = new JPanel(new BorderLayout(8, 0));
        head.setBorder(BorderFactory.createEmptyBorder(5, 8, 4, 8));
        head.add(title, BorderLayout.CENTER);
        head.add(leftOut, BorderLayout.LINE_END);
        head.add(counts, BorderLayout.SOUTH);
        JPanel steps = new JPanel(new FlowLayout(FlowLayout.TRAILING, 4, 3));
        steps.add(previous);
        steps.add(next);
        steps.add(wrong);
        counts.setMinimumSize(new Dimension(0, 0));
        JPanel list = new JPanel(new BorderLayout());
        list.add(head, BorderLayout.NORTH);
        list.add(new JScrollPane(table), BorderLayout.CENTER);
        list.add(steps, BorderLayout.SOUTH);
        text.setName("rounds.difference.hint");
        JPanel hint = new JPanel(new GridBagLayout());
        hint.add(text);
        stack.add(hint, TEXT);
        stack.add(list, LIST);
        add(stack, BorderLayout.CENTER);
    }

    private static JButton button(String name, String words, String tip, Runnable action) {
        JButton button = new JButton();
        Mnemonics.setLocalizedText(button, words);
        button.setName(name);
        button.setToolTipText(tip);
        button.addActionListener(event -> action.run());
        return button;
    }

    private void prepareTable() {
        table.setName("rounds.difference.slices");
        table.getAccessibleContext().setAccessibleName(Bundle.DifferencePane_list());
        table.setToolTipText(Bundle.DifferencePane_listTip());
        table.setAutoCreateRowSorter(true);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setShowGrid(false);
        table.setFillsViewportHeight(true);
        table.getTableHeader().setReorderingAllowed(false);
        int[] widths = {90, 62, 62, 80, 80};
        for (int i = 0; i < widths.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(widths[i]);
        }
        table.getColumnModel().getColumn(SliceFlips.GAINED).setCellRenderer(new FlipCountRenderer(true));
        table.getColumnModel().getColumn(SliceFlips.LOST).setCellRenderer(new FlipCountRenderer(false));
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (table.rowAtPoint(event.getPoint()) >= 0) {
                    openSlice();
                }
            }
        });
        table.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), "open");
        table.getActionMap().put("open", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(java.awt.event.ActionEvent event) {
                openSlice();
            }
        });
    }

    private void openSlice() {
        if (table.getSelectedRow() >= 0 && model != null) {
            String slice = flips.row(table.convertRowIndexToModel(table.getSelectedRow()))
                    .slice()
                    .slice();
            model.study().setSlice(slice);
            Stages.installed().ifPresent(stages -> stages.open(slice));
        }
    }

    void refresh(Optional<RoundsModel> now) {
        model = now.orElse(null);
        Optional<RoundDifference> found = now.flatMap(m -> m.differences().found());
        boolean blind = now.filter(m -> m.study().calls().isHidden()).isPresent();
        if (found.isEmpty() || blind) {
            flips.show(List.of());
            text.setText(blind ? Bundle.DifferencePane_blind() : waiting(now));
            cards.show(stack, TEXT);
            return;
        }
        RoundDifference difference = found.get();
        FlipTour tour = model.tour();
        if (flips.show(difference.slices().stream()
                .map(slice -> new SliceFlips.Row(model.study().names().slice(slice.slice()), slice))
                .toList())) {
            table.clearSelection();
        }
        title.setText(Bundle.DifferencePane_title(
                model.differences().pair().map(pair -> pair.title()).orElse(""),
                difference.gained(),
                difference.lost()));
        List<String> notes =
                difference.notes().stream().map(model.study().names()::text).toList();
        leftOut.setText(notes.isEmpty() ? "" : Bundle.DifferencePane_leftOut(notes.size()));
        leftOut.setToolTipText(notes.isEmpty() ? null : RoundRenderer.wrapped(String.join("\n", notes)));
        counts.setText(tour.counts());
        counts.setToolTipText(counts.getText());
        previous.setEnabled(tour.canStep());
        next.setEnabled(tour.canStep());
        wrong.setEnabled(tour.selected().isPresent());
        cards.show(stack, LIST);
    }

    private static String waiting(Optional<RoundsModel> now) {
        return now.filter(m -> m.differences().isWorking())
                .flatMap(m -> m.differences().pair())
                .map(pair -> Bundle.DifferencePane_working(pair.title()))
                .orElse(Bundle.DifferencePane_none());
    }
}
