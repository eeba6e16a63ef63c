/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.window;

import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.cytoloop.mining.model.MiningModel;
import org.cytoloop.mistakes.mining.MinerRecord;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** Above the cells: how many were answered and really wrong, and that another round is worth its time. */
@Messages({
    "# {0} - answers to this miner",
    "# {1} - answers to all miners",
    "HeadLine_counts={0}   |   all miners: {1}",
    "HeadLine_countsTip=Answers to this miner and to all, and how many said that the call or label in question was wrong",
    "HeadLine_again=Ask A&gain",
    "HeadLine_againTip=Asks the miner anew, with the newest labels and calls; skipped cells come again",
    "HeadLine_trainTip=Trains another round on all samples, those just labelled among them (T)"
})
final class HeadLine extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JLabel counts = new JLabel(" ");
    private final JLabel note = new JLabel();
    private final JButton train = new JButton();
    private final JButton again = new JButton();

    /**
     * A line that says nothing yet.
     *
     * @param askAgain asks the miner anew
     */
    HeadLine(Runnable askAgain) {
        super(new BorderLayout(8, 2));
        setBorder(BorderFactory.createEmptyBorder(6, 8, 0, 8));
        counts.setName("mining.counts");
        counts.setToolTipText(Bundle.HeadLine_countsTip());
        note.setName("mining.note");
        note.setEnabled(false);
        train.setName("mining.train");
        train.setToolTipText(Bundle.HeadLine_trainTip());
        train.setFocusable(false);
        train.putClientProperty("JButton.buttonType", "borderless");
        train.addActionListener(event -> NothingPage.run("Model", "org.cytoloop.trainer.TrainAction"));
        Mnemonics.setLocalizedText(again, Bundle.HeadLine_again());
        again.setName("mining.again");
        again.setToolTipText(Bundle.HeadLine_againTip());
        again.setFocusable(false);
        again.addActionListener(event -> askAgain.run());
        JPanel below = new JPanel(new BorderLayout(8, 0));
        below.add(note, BorderLayout.CENTER);
        below.add(train, BorderLayout.LINE_END);
        add(counts, BorderLayout.CENTER);
        add(again, BorderLayout.LINE_END);
        add(below, BorderLayout.SOUTH);
    }

    /** Shows how a model stands; null for none. */
    void show(MiningModel model) {
        again.setVisible(model != null);
        counts.setText(model == null ? " " : counts(model));
        String left = model == null ? "" : model.note();
        note.setText(left);
        note.setToolTipText(left.isEmpty() ? null : left);
        String hint = model == null ? "" : model.answers().retrainHint();
        train.setText(hint);
        train.setVisible(!hint.isEmpty());
    }

    private static String counts(MiningModel model) {
        String miner = model.chosen().map(MinerRecord::id).orElse("");
        return Bundle.HeadLine_counts(
                model.answers().of(miner).text(), model.answers().ofAll().text());
    }
}
