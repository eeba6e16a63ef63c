/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.counts.window;

import java.awt.BorderLayout;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import org.cytoloop.counts.model.CountWords;
import org.cytoloop.counts.model.CountsModel;
import org.openide.awt.Actions;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** What the numbers stand on, and the way to the exam when there is none. */
@Messages({
    "CountsHead_exam=Open E&xam",
    "CountsHead_examTip=Draws cells at random to be answered blind; then counts get error bars",
    "CountsHead_basis=What the counts stand on",
    "CountsHead_counting=Counting…"
})
final class CountsHead extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient CountsModel model;
    private final JTextArea words = new JTextArea();
    private final JButton exam = new JButton();

    CountsHead(CountsModel model) {
        super(new BorderLayout(8, 0));
        this.model = model;
        setBorder(BorderFactory.createEmptyBorder(6, 8, 4, 8));
        words.setName("counts.basis");
        words.setEditable(false);
        words.setLineWrap(true);
        words.setWrapStyleWord(true);
        words.setOpaque(false);
        words.setFont(UIManager.getFont("Label.font"));
        words.setBorder(null);
        words.getAccessibleContext().setAccessibleName(Bundle.CountsHead_basis());
        Mnemonics.setLocalizedText(exam, Bundle.CountsHead_exam());
        exam.setName("counts.exam");
        exam.setToolTipText(Bundle.CountsHead_examTip());
        exam.addActionListener(event -> {
            Action open = Actions.forID("Model", "org.cytoloop.exam.window.ExamAction");
            if (open != null && open.isEnabled()) {
                open.actionPerformed(event);
            }
        });
        JPanel top = new JPanel(new BorderLayout());
        top.add(exam, BorderLayout.NORTH);
        add(words, BorderLayout.CENTER);
        add(top, BorderLayout.LINE_END);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (words != null) {
            words.setFont(UIManager.getFont("Label.font"));
        }
    }

    /** Shows how the counts stand. */
    void refresh() {
        StringBuilder text = new StringBuilder();
        model.counts().ifPresent(counts -> {
            text.append(model.study()
                    .map(open -> open.names().text(CountWords.basis(counts)))
                    .orElse(""));
            counts.remarks().forEach(remark -> text.append(' ').append(remark));
            if (!model.trouble().isEmpty()) {
                text.append(' ').append(model.trouble());
            }
            if (model.isCounting()) {
                text.append(' ').append(Bundle.CountsHead_counting());
            }
        });
        if (!text.toString().equals(words.getText())) {
            words.setText(text.toString());
            words.setCaretPosition(0);
        }
        words.setVisible(!text.isEmpty());
        exam.setVisible(
                model.counts().filter(counts -> !counts.basis().corrects()).isPresent());
        revalidate();
    }
}
