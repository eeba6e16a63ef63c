/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.look;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.GridBagLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.cytoloop.consistency.labels.StudyTab;
import org.cytoloop.crops.queue.CropQueue;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workspace.StudyEvent;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** Labels of older rules, one after the other. */
@Messages({
    "SecondLookPanel_again=&Look Again",
    "SecondLookPanel_againTip=Finds the labels of older rules anew, in the order in which the change matters to them",
    "SecondLookPanel_done=Every label was looked at. Skipped ones are found again by Look Again."
})
public final class SecondLookPanel extends JPanel implements StudyTab {
    private static final long serialVersionUID = 1L;
    private static final String QUEUE = "queue";
    private static final String EMPTY = "empty";

    private final transient SecondLookModel model = new SecondLookModel(this::refresh);
    private final CropQueue queue = new CropQueue("secondLook", model.queue(), List.of());
    private final JLabel progress = new JLabel();
    private final JLabel note = new JLabel();
    private final JButton again = new JButton();
    private final Paragraph empty = new Paragraph("", 520);
    private final CardLayout cards = new CardLayout();
    private final JPanel centre = new JPanel(cards);
    private boolean ready;

    /** A tab without a study. */
    public SecondLookPanel() {
        super(new BorderLayout());
        queue.setDoneText(Bundle.SecondLookPanel_done());
        Mnemonics.setLocalizedText(again, Bundle.SecondLookPanel_again());
        again.setName("secondLook.again");
        again.setToolTipText(Bundle.SecondLookPanel_againTip());
        again.addActionListener(event -> model.reload());
        progress.setName("secondLook.progress");
        note.setName("secondLook.note");
        empty.setName("secondLook.hint");
        JPanel head = new JPanel(new BorderLayout(12, 0));
        head.setBorder(BorderFactory.createEmptyBorder(6, 10, 4, 10));
        head.add(progress, BorderLayout.LINE_START);
        head.add(note, BorderLayout.CENTER);
        head.add(again, BorderLayout.LINE_END);
        JPanel hint = new JPanel(new GridBagLayout());
        hint.add(empty);
        centre.add(hint, EMPTY);
        centre.add(queue, QUEUE);
        add(head, BorderLayout.NORTH);
        add(centre, BorderLayout.CENTER);
        ready = true;
        refresh();
    }

    private void refresh() {
        if (!ready) {
            return;
        }
        String text = model.emptyText();
        empty.setText(text);
        cards.show(centre, text.isEmpty() ? QUEUE : EMPTY);
        progress.setText(model.progress());
        List<String> notes = model.notes();
        note.setText(notes.isEmpty() ? "" : notes.get(0));
        note.setToolTipText(notes.isEmpty() ? null : String.join(" ", notes));
    }

    @Override
    public JComponent component() {
        return this;
    }

    @Override
    public void setStudy(OpenStudy open) {
        model.setStudy(open);
        queue.setStudy(open);
        again.setEnabled(open != null);
        refresh();
    }

    @Override
    public void setShown(boolean shown) {
        model.setShown(shown);
    }

    @Override
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.STAINING) {
            model.stainingChanged();
        } else if (change == DeskChange.NAMES) {
            model.reload();
        }
        queue.deskChanged(change);
    }

    @Override
    public void studyChanged(StudyEvent event) {
        model.studyChanged(event);
    }

    @Override
    public boolean requestFocusInWindow() {
        return queue.requestFocusInWindow();
    }
}
