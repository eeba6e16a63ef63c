/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.contradictions;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.FlowLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import org.cytoloop.consistency.table.CropTable;
import org.cytoloop.consistency.table.LinesRenderer;
import org.cytoloop.consistency.watch.ConsistencyDesk;
import org.cytoloop.consistency.watch.Finding;
import org.cytoloop.consistency.watch.WatchListener;
import org.cytoloop.core.model.Label;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workbench.widgets.StudyWindow;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** Labels something speaks against: as a list, or one after the other. */
@Messages({
    "ContradictionsPanel_list=Labels something speaks against, most doubtful first",
    "ContradictionsPanel_jump=Show i&n Slice",
    "ContradictionsPanel_jumpTip=Shows the cell in its slice (Enter or double click)",
    "ContradictionsPanel_flip=Fl&ip",
    "ContradictionsPanel_flipTip=Gives the cell the other class (X); 1 ON, 2 OFF",
    "ContradictionsPanel_unsure=&Unsure",
    "ContradictionsPanel_unsureTip=Labels the cell UNSURE, which is never trained on (3)",
    "ContradictionsPanel_keep=&Keep...",
    "ContradictionsPanel_keepTip=Keeps the label although something speaks against it, and notes why (K)",
    "ContradictionsPanel_release=No &Longer Keep",
    "ContradictionsPanel_releaseTip=Takes the reason back: what speaks against the label counts again (L)",
    "ContradictionsPanel_check=&Check Labels",
    "ContradictionsPanel_checkTip=Checks all labels, and measures cells that have not been measured yet",
    "ContradictionsPanel_oneByOne=&One by One",
    "ContradictionsPanel_oneByOneTip=Shows one cell after the other, large; Enter keeps its label"
})
final class ContradictionsPanel extends JPanel implements StudyWindow, WatchListener {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "list";
    private static final String QUEUE = "queue";
    private static final String KEEP = "contradictions.keep";
    private static final String RELEASE = "contradictions.release";
    private static final String EMPTY = "empty";

    private final transient ContradictionsModel model;
    private final FindingsTable rows = new FindingsTable();
    private final CropTable<Finding> table = new CropTable<>("contradictions.list", rows, 150, 520, 70);
    private final ContradictionsQueue queue;
    private final FilterBar filters;
    private final KeepRow reason = new KeepRow();
    private final JLabel note = new JLabel();
    private final JButton check = new JButton();
    private final JToggleButton oneByOne = new JToggleButton();
    private final JPanel buttons = new JPanel(new GridBagLayout());
    private final CardLayout cards = new CardLayout();
    private final JPanel centre = new JPanel(cards);
    private final Paragraph empty = new Paragraph("", 520);
    private final List<JButton> commands;

    /** The label the line for the reason asks about; null while it asks nothing. */
    private transient Finding questioned;

    ContradictionsPanel(ConsistencyDesk desk) {
        super(new BorderLayout());
        model = new ContradictionsModel(desk);
        queue = new ContradictionsQueue(model, this::ask);
        filters = new FilterBar(this::show);
        commands = List.of(
                command(
                        "contradictions.jump",
                        Bundle.ContradictionsPanel_jump(),
                        Bundle.ContradictionsPanel_jumpTip(),
                        model::jump),
                command(
                        "contradictions.flip",
                        Bundle.ContradictionsPanel_flip(),
                        Bundle.ContradictionsPanel_flipTip(),
                        model::flip),
                command(
                        "contradictions.unsure",
                        Bundle.ContradictionsPanel_unsure(),
                        Bundle.ContradictionsPanel_unsureTip(),
                        row -> model.give(row, Label.UNSURE)),
                command(KEEP, Bundle.ContradictionsPanel_keep(), Bundle.ContradictionsPanel_keepTip(), this::ask),
                command(
                        RELEASE,
                        Bundle.ContradictionsPanel_release(),
                        Bundle.ContradictionsPanel_releaseTip(),
                        model::release));
        GridBagConstraints rest = new GridBagConstraints();
        rest.gridx = 0;
        rest.weighty = 1;
        buttons.add(new JPanel(null), rest);
        prepareTable();
        prepareCentre();
        add(head(), BorderLayout.NORTH);
        add(centre, BorderLayout.CENTER);
        add(buttons, BorderLayout.LINE_END);
        add(reason, BorderLayout.SOUTH);
    }

    private void prepareTable() {
        table.getAccessibleContext().setAccessibleName(Bundle.ContradictionsPanel_list());
        LinesRenderer lines = new LinesRenderer();
        table.getColumnModel().getColumn(FindingsTable.CELL).setCellRenderer(lines);
        table.getColumnModel().getColumn(FindingsTable.EVIDENCE).setCellRenderer(lines);
        table.getColumnModel().getColumn(FindingsTable.SCORE).setCellRenderer(new DoubtRenderer());
        table.getColumnModel().getColumn(FindingsTable.SCORE).setMaxWidth(90);
        table.getColumnModel().getColumn(FindingsTable.CELL).setMaxWidth(260);
        table.onChoice(row -> {
            row.ifPresent(now -> model.select(now.cell()));
            enableCommands();
        });
        table.onKey(KeyStroke.getKeyStroke("ENTER"), "jump", model::jump);
        table.onKey(KeyStroke.getKeyStroke("X"), "flip", model::flip);
        table.onKey(KeyStroke.getKeyStroke("K"), "keep", row -> {
            if (model.shown() != Shown.KEPT) {
                ask(row);
            }
        });
        table.onKey(KeyStroke.getKeyStroke("L"), "release", row -> {
            if (model.shown() == Shown.KEPT) {
                model.release(row);
            }
        });
        table.onKey(KeyStroke.getKeyStroke("1"), "on", row -> relabel(row, Label.ON));
        table.onKey(KeyStroke.getKeyStroke("2"), "off", row -> relabel(row, Label.OFF));
        table.onKey(KeyStroke.getKeyStroke("3"), "unsure", row -> relabel(row, Label.UNSURE));
        table.onKey(KeyStroke.getKeyStroke("N"), "next", row -> table.step(1));
        table.onKey(KeyStroke.getKeyStroke("B"), "back", row -> table.step(-1));
    }

    /** In the list the label a cell has already says nothing: there is a command to keep it. */
    private void relabel(Finding row, Label label) {
        if (label != row.contradiction().label()) {
            model.give(row, label);
        }
    }

    private void prepareCentre() {
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        empty.setName("contradictions.hint");
        JPanel hint = new JPanel(new GridBagLayout());
        hint.add(empty);
        centre.add(scroll, LIST);
        centre.add(queue, QUEUE);
        centre.add(hint, EMPTY);
    }

    private JComponent head() {
        Mnemonics.setLocalizedText(oneByOne, Bundle.ContradictionsPanel_oneByOne());
        oneByOne.setName("contradictions.oneByOne");
        oneByOne.setToolTipText(Bundle.ContradictionsPanel_oneByOneTip());
        oneByOne.addActionListener(event -> {
            refresh();
            requestFocusInWindow();
        });
        Mnemonics.setLocalizedText(check, Bundle.ContradictionsPanel_check());
        check.setName("contradictions.check");
        check.setToolTipText(Bundle.ContradictionsPanel_checkTip());
        check.addActionListener(event -> model.check());
        note.setName("contradictions.note");
        JPanel end = new JPanel(new FlowLayout(FlowLayout.TRAILING, 6, 2));
        end.add(check);
        end.add(oneByOne);
        JPanel head = new JPanel(new BorderLayout(8, 0));
        head.add(filters, BorderLayout.LINE_START);
        head.add(note, BorderLayout.CENTER);
        head.add(end, BorderLayout.LINE_END);
        return head;
    }

    private JButton command(String name, String text, String tip, Consumer<Finding> action) {
        JButton button = new JButton();
        Mnemonics.setLocalizedText(button, text);
        button.setName(name);
        button.setToolTipText(tip);
        button.addActionListener(event -> table.selected().ifPresent(action));
        GridBagConstraints at = new GridBagConstraints();
        at.gridx = 0;
        at.weightx = 1;
        at.fill = GridBagConstraints.HORIZONTAL;
        at.anchor = GridBagConstraints.NORTH;
        at.insets = new Insets(3, 6, 1, 6);
        buttons.add(button, at);
        return button;
    }

    /** Opens the line in which the user says why a label stays. */
    private void ask(Finding row) {
        String cell = model.study()
                .map(open -> FindingsTable.name(row, open.names()::slice))
                .orElse("");
        questioned = row;
        reason.ask(
                cell,
                row.contradiction().label(),
                model.reasons(),
                text -> {
                    if (model.keep(row, text)) {
                        closeReason();
                    }
                },
                this::closeReason);
        revalidate();
    }

    private void closeReason() {
        endReason();
        requestFocusInWindow();
        revalidate();
    }

    private void endReason() {
        questioned = null;
        reason.close();
    }

    /** A reason is given for the label that was asked about, and not for another one that took its place meanwhile. */
    private boolean isOutdated(Finding question) {
        return model.findings()
                .of(question.cell())
                .filter(now ->
                        now.contradiction().label() == question.contradiction().label())
                .isEmpty();
    }

    private void show(Shown shown) {
        model.show(shown);
        refresh();
        requestFocusInWindow();
    }

    @Override
    public boolean requestFocusInWindow() {
        return oneByOne.isSelected() ? queue.requestFocusInWindow() : table.requestFocusInWindow();
    }

    @Override
    public void findingsChanged() {
        refresh();
    }

    /** Something other than the study's data changed. */
    @Override
    public void deskChanged(DeskChange change) {
        switch (change) {
            case NAMES -> {
                // its question names the slice
                endReason();
                refresh();
            }
            case DISPLAY -> table.displayChanged();
            case SELECTION ->
                model.study().flatMap(open -> open.selection().selected()).ifPresent(table::point);
            default -> {
                // changes nothing here
            }
        }
        queue.deskChanged(change);
    }

    /** Shows the next contradicted label in its slice; in the queue it is shown large anyway. */
    void next() {
        if (!oneByOne.isSelected() && rows.getRowCount() > 0) {
            table.step(1);
            table.selected().ifPresent(model::jump);
        }
    }

    /** Checks everything from the first look on. */
    @Override
    public void setShown(boolean shown) {
        if (shown) {
            model.check();
        }
    }

    /** Lets go of the study. */
    @Override
    public void release() {
        endReason();
        table.setStudy(null);
        queue.setStudy(null);
    }

    /** Shows what is known now. */
    @Override
    public void refresh() {
        Optional<OpenStudy> open = model.study();
        table.setStudy(open.orElse(null));
        queue.setStudy(open.orElse(null));
        open.ifPresent(study -> rows.nameSlices(study.names()::slice));
        if (questioned != null && isOutdated(questioned)) {
            endReason();
        }
        filters.show(model);
        List<Finding> list = model.rows();
        table.fill(list);
        queue.fill(list, model.shown() == Shown.KEPT);
        boolean none = list.isEmpty();
        empty.setText(model.emptyText());
        cards.show(
                centre,
                none && !oneByOne.isSelected()
                        ? EMPTY
                        : oneByOne.isSelected() && open.isPresent() ? QUEUE : none ? EMPTY : LIST);
        note.setText(model.note());
        note.setToolTipText(model.note().isEmpty() ? null : String.join(" ", model.notes()));
        check.setVisible(model.isStopped());
        oneByOne.setEnabled(open.isPresent());
        buttons.setVisible(!oneByOne.isSelected());
        enableCommands();
        revalidate();
    }

    private void enableCommands() {
        boolean chosen = table.selected().isPresent();
        boolean kept = model.shown() == Shown.KEPT;
        for (JButton button : commands) {
            button.setEnabled(chosen);
            if (button.getName().equals(KEEP) || button.getName().equals(RELEASE)) {
                button.setVisible(kept == button.getName().equals(RELEASE));
            }
        }
    }
}
