/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.answering;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.List;
import java.util.function.Predicate;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import org.cytoloop.crops.queue.CropQueue;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workspace.StudyEvent;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The cells of an exam, one after the other. */
@Messages({
    "AnsweringPanel_close=&Close the Exam...",
    "AnsweringPanel_closeTip=Fixes the answers, and scores the rounds on them",
    "AnsweringPanel_closeNot=Every cell must be answered before the exam is closed",
    "AnsweringPanel_withdraw=&Withdraw...",
    "AnsweringPanel_withdrawTip=Gives the drawn cells up; possible as long as none is answered",
    "AnsweringPanel_progress=Answered cells"
})
public final class AnsweringPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int STEPS = 1000;

    private final transient AnsweringModel model;
    private final CropQueue queue;
    private final JLabel progress = new JLabel(" ");
    private final JProgressBar bar = new JProgressBar(0, STEPS);
    private final JButton close = new JButton();
    private final JButton withdraw = new JButton();
    private final Paragraph notes = new Paragraph("", 640);
    private final Paragraph rule = new Paragraph("", 640);
    private transient OpenStudy open;
    private String drawn = "";
    private boolean ready;

    /**
     * A page without a study.
     *
     * @param asks shows a question and says whether the user agrees
     */
    public AnsweringPanel(Predicate<String> asks) {
        super(new BorderLayout());
        model = new AnsweringModel(this::refresh, asks);
        queue = new CropQueue("exam", model.queue(), List.of());
        queue.setBlind(true);
        progress.setName("exam.progress");
        bar.setName("exam.progressBar");
        bar.getAccessibleContext().setAccessibleName(Bundle.AnsweringPanel_progress());
        notes.setName("exam.notes");
        rule.setName("exam.rule");
        Mnemonics.setLocalizedText(close, Bundle.AnsweringPanel_close());
        close.setName("exam.close");
        close.addActionListener(event -> model.close());
        Mnemonics.setLocalizedText(withdraw, Bundle.AnsweringPanel_withdraw());
        withdraw.setName("exam.withdraw");
        withdraw.setToolTipText(Bundle.AnsweringPanel_withdrawTip());
        withdraw.addActionListener(event -> model.withdraw());
        add(head(), BorderLayout.NORTH);
        add(queue, BorderLayout.CENTER);
        ready = true;
        refresh();
    }

    private JComponent head() {
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, 6, 0));
        buttons.add(withdraw);
        buttons.add(close);
        JPanel bars = new JPanel(new BorderLayout(0, 4));
        bars.setBorder(BorderFactory.createEmptyBorder(3, 0, 0, 0));
        bars.add(progress, BorderLayout.NORTH);
        bars.add(bar, BorderLayout.CENTER);
        JPanel line = new JPanel(new BorderLayout(12, 0));
        line.add(bars, BorderLayout.CENTER);
        line.add(buttons, BorderLayout.LINE_END);
        JPanel words = new JPanel(new BorderLayout(0, 3));
        words.setBorder(BorderFactory.createEmptyBorder(6, 0, 0, 0));
        words.add(rule, BorderLayout.NORTH);
        words.add(notes, BorderLayout.CENTER);
        JPanel head = new JPanel(new BorderLayout());
        head.setBorder(BorderFactory.createEmptyBorder(8, 10, 2, 10));
        head.add(line, BorderLayout.NORTH);
        head.add(words, BorderLayout.CENTER);
        return head;
    }

    /** What it asks. */
    public AnsweringModel model() {
        return model;
    }

    /** What the user should know of the draw that was just made. */
    public void tellOfDraw(String sentence) {
        drawn = sentence;
        refresh();
    }

    /** Shows a study from now on; null for none. */
    public void setStudy(OpenStudy study) {
        open = study;
        drawn = "";
        model.setStudy(study);
        queue.setStudy(study);
        refresh();
    }

    /** Something other than the data changed. */
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.STAINING) {
            drawn = "";
            model.stainingChanged();
        }
        model.deskChanged(change);
        queue.deskChanged(change);
    }

    /** The study changed. */
    public void studyChanged(StudyEvent event) {
        model.studyChanged(event);
        if (event.topics().contains(StudyEvent.Topic.RULES)) {
            refresh();
        }
    }

    private void refresh() {
        if (!ready) {
            return;
        }
        progress.setText(model.progress().isEmpty() ? " " : model.progress());
        bar.setValue((int) Math.round(STEPS * model.share()));
        queue.setEmptyText(model.emptyText());
        queue.setDoneText(model.doneText());
        rule.setText(RuleText.of(open));
        notes.setText((String.join(" ", model.notes()) + (drawn.isEmpty() ? "" : "\n" + drawn)).strip());
        close.setEnabled(model.canClose());
        close.setToolTipText(model.canClose() ? Bundle.AnsweringPanel_closeTip() : Bundle.AnsweringPanel_closeNot());
        withdraw.setEnabled(model.canWithdraw());
    }

    @Override
    public boolean requestFocusInWindow() {
        return queue.requestFocusInWindow();
    }
}
