/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.answers;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import org.cytoloop.crops.queue.CropQueue;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workspace.StudyEvent;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** Looks at answers of a closed exam again, and lists what was corrected. */
@Messages({
    "AnswersPanel_show=S&how:",
    "AnswersPanel_showTip=Which answers are shown, one after the other",
    "AnswersPanel_careful=Correct slips only: another answer needs a reason, which is told beside the scores. Whoever changes "
            + "answers because a round differs makes that round look better than it is.",
    "AnswersPanel_corrections=Corrections since the exam was closed",
    "AnswersPanel_table=Corrected answers"
})
public final class AnswersPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int[] WIDTHS = {105, 58, 58, 195, 70, 185};
    private static final int MOST_ROWS = 4;

    private final transient AnswersModel model;
    private final CropQueue queue;
    private final JComboBox<Shown> shown = new JComboBox<>(Shown.values());
    private final Paragraph careful = new Paragraph(Bundle.AnswersPanel_careful(), 560);
    private final CorrectionsTable rows = new CorrectionsTable();
    private final JTable table = new JTable(rows);
    private final JScrollPane scroll = new JScrollPane(table);
    private final JPanel list = new JPanel(new BorderLayout());
    private boolean ready;

    /** A page without a study. */
    public AnswersPanel(AnswersModel.ReasonAsker asker) {
        super(new BorderLayout());
        model = new AnswersModel(this::refresh, asker);
        queue = new CropQueue("examAnswers", model.queue(), List.of());
        queue.setDoneText(AnswersModel.doneText());
        shown.setName("exam.shown");
        shown.setToolTipText(Bundle.AnswersPanel_showTip());
        shown.addActionListener(event -> model.list((Shown) shown.getSelectedItem()));
        careful.setName("exam.careful");
        add(head(), BorderLayout.NORTH);
        add(queue, BorderLayout.CENTER);
        add(corrections(), BorderLayout.SOUTH);
        ready = true;
        refresh();
    }

    private JComponent head() {
        JLabel label = new JLabel();
        Mnemonics.setLocalizedText(label, Bundle.AnswersPanel_show());
        label.setLabelFor(shown);
        JPanel line = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 0));
        line.setBorder(BorderFactory.createEmptyBorder(0, -6, 0, 0));
        line.add(label);
        line.add(shown);
        JPanel head = new JPanel(new BorderLayout(0, 6));
        head.setBorder(BorderFactory.createEmptyBorder(6, 10, 2, 10));
        head.add(line, BorderLayout.NORTH);
        head.add(careful, BorderLayout.CENTER);
        return head;
    }

    private JComponent corrections() {
        table.setName("exam.corrections");
        table.getAccessibleContext().setAccessibleName(Bundle.AnswersPanel_table());
        table.setShowGrid(false);
        table.getTableHeader().setReorderingAllowed(false);
        for (int i = 0; i < WIDTHS.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(WIDTHS[i]);
        }
        JLabel title = new JLabel(Bundle.AnswersPanel_corrections());
        title.setLabelFor(table);
        title.setBorder(BorderFactory.createEmptyBorder(4, 10, 3, 10));
        list.add(title, BorderLayout.NORTH);
        list.add(scroll, BorderLayout.CENTER);
        return list;
    }

    /** What it lists. */
    public AnswersModel model() {
        return model;
    }

    /** Shows a study from now on; null for none. */
    public void setStudy(OpenStudy open) {
        model.setStudy(open);
        queue.setStudy(open);
        refresh();
    }

    /** Something other than the data changed. */
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.STAINING) {
            model.stainingChanged();
        } else if (change == DeskChange.NAMES) {
            model.renamed();
        }
        queue.deskChanged(change);
    }

    /** The study changed. */
    public void studyChanged(StudyEvent event) {
        model.studyChanged(event);
        if (event.topics().contains(StudyEvent.Topic.EXAM)) {
            refresh();
        }
    }

    private void refresh() {
        if (ready) {
            queue.setEmptyText(model.emptyText());
            rows.show(model.corrections(), model::slice);
            int lines = Math.min(MOST_ROWS, rows.getRowCount());
            int header = table.getTableHeader().getPreferredSize().height;
            scroll.setPreferredSize(new Dimension(400, header + lines * table.getRowHeight() + 3));
            list.setVisible(rows.getRowCount() > 0);
            revalidate();
        }
    }

    @Override
    public boolean requestFocusInWindow() {
        return queue.requestFocusInWindow();
    }
}
