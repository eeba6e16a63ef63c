/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Insets;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.cytoloop.mining.asking.Tally;
import org.cytoloop.mining.model.MiningModel;
import org.cytoloop.mistakes.mining.MinerRecord;
import org.openide.util.NbBundle.Messages;

/** Above the cells: how many were answered and really wrong, and that another round is worth its time. */
@Messages({
    "# {0} - answers to this miner",
    "# {1} - answers to all miners",
    "HeadLine_counts={0}  |  all: {1}",
    "HeadLine_none=No cell answered yet",
    "# {0} - answers to all miners",
    "HeadLine_others=All miners: {0}",
    "HeadLine_countsTip=Answers to this miner and to all, and how many said that the call or label in question was wrong",
    "HeadLine_trainTip=Trains another round on all samples, those just labelled among them (T)"
})
final class HeadLine extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JLabel counts = new JLabel(" ");
    private final JLabel note = new JLabel();
    private final JButton train = new JButton();

    /** A line that says nothing yet. */
    HeadLine() {
        super(new BorderLayout(8, 2));
        setBorder(BorderFactory.createEmptyBorder(6, 8, 0, 8));
        counts.setName("mining.counts");
        counts.setMinimumSize(new Dimension(0, counts.getPreferredSize().height));
        note.setName("mining.note");
        note.setMinimumSize(counts.getMinimumSize());
        train.setName("mining.train");
        train.setToolTipText(Bundle.HeadLine_trainTip());
        train.setFocusable(false);
        train.setMargin(new Insets(2, 6, 2, 6));
        train.addActionListener(event -> NothingPage.run("Model", "org.cytoloop.trainer.TrainAction"));
        JPanel below = new JPanel(new BorderLayout(8, 0));
        below.add(train, BorderLayout.LINE_START);
        below.add(note, BorderLayout.CENTER);
        add(counts, BorderLayout.CENTER);
        add(below, BorderLayout.SOUTH);
    }

    /** Shows how a model stands; null for none. */
    void show(MiningModel model) {
        String answers = model == null ? " " : counts(model);
        counts.setText(answers);
        counts.setToolTipText("<html>" + answers + "<br>" + Bundle.HeadLine_countsTip());
        String left = model == null ? "" : model.note();
        note.setText(left);
        note.setToolTipText(left.isEmpty() ? null : left);
        String hint = model == null ? "" : model.answers().retrainHint();
        train.setText(hint);
        train.setVisible(!hint.isEmpty());
    }

    /** Of a miner that was not answered yet, only what the others came to. */
    private static String counts(MiningModel model) {
        Tally all = model.answers().ofAll();
        Tally own = model.answers().of(model.chosen().map(MinerRecord::id).orElse(""));
        if (all.answered() == 0) {
            return Bundle.HeadLine_none();
        }
        return own.answered() == 0
                ? Bundle.HeadLine_others(all.text())
                : Bundle.HeadLine_counts(own.text(), all.share());
    }
}
