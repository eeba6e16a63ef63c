/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.card;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import org.cytoloop.scoring.card.Importance;
import org.cytoloop.trainer.model.CardModel;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workbench.widgets.Column;
import org.cytoloop.workbench.widgets.QuietText;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** On which features a round relies, computed when it is asked for. */
@Messages({
    "ImportancePanel_compute=Comp&ute",
    "ImportancePanel_computeTip=Trains the folds again and shuffles one feature after the other; takes longer than the "
            + "training did",
    "ImportancePanel_stop=Stop",
    "ImportancePanel_stopTip=Stops within a second; nothing is changed",
    "ImportancePanel_words=How much worse the calls of unseen samples get when a feature is shuffled (0.25 would take all "
            + "away from a perfect classifier). Grey: perhaps nothing.",
    "ImportancePanel_none=There are too few samples to leave groups out."
})
final class ImportancePanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 230;
    private static final int MOST = 15;
    private static final int STEPS = 1000;

    private final JButton compute = new JButton();
    private final JProgressBar progress = new JProgressBar(0, STEPS);
    private final JButton stop = new JButton();
    private final JPanel running = new JPanel(new BorderLayout(6, 0));
    private final Paragraph problem = new Paragraph("", WIDTH);
    private final QuietText words = new QuietText("trainer.importance.words", Bundle.ImportancePanel_words(), WIDTH);
    private final ImportanceBars bars = new ImportanceBars();
    private final Paragraph warnings = new Paragraph("", WIDTH);
    private transient CardModel model;

    ImportancePanel() {
        super(new BorderLayout());
        setOpaque(false);
        compute.setName("trainer.importance.compute");
        Mnemonics.setLocalizedText(compute, Bundle.ImportancePanel_compute());
        compute.setToolTipText(Bundle.ImportancePanel_computeTip());
        compute.addActionListener(event -> model.askImportance());
        progress.setName("trainer.importance.progress");
        stop.setName("trainer.importance.stop");
        Mnemonics.setLocalizedText(stop, Bundle.ImportancePanel_stop());
        stop.setToolTipText(Bundle.ImportancePanel_stopTip());
        stop.addActionListener(event -> model.stopImportance());
        running.setOpaque(false);
        running.add(progress, BorderLayout.CENTER);
        running.add(stop, BorderLayout.LINE_END);
        problem.setName("trainer.importance.problem");
        warnings.setName("trainer.importance.warnings");
        JPanel button = new JPanel(new BorderLayout());
        button.setOpaque(false);
        button.add(compute, BorderLayout.LINE_START);
        add(new Column()
                .with(button, 0)
                .with(running, 0)
                .with(problem, 2)
                .with(bars, 2)
                .with(words, 4)
                .with(warnings, 4));
    }

    void show(CardModel next) {
        model = next;
        List<Importance> found = next.importance().orElse(null);
        boolean working = next.isComputingImportance();
        compute.setVisible(found == null && !working);
        running.setVisible(working);
        progress.setValue((int) Math.round(STEPS * next.importanceFraction()));
        String why = found != null && found.isEmpty() ? Bundle.ImportancePanel_none() : next.importanceProblem();
        problem.setText(why);
        problem.setVisible(!why.isEmpty());
        boolean any = found != null && !found.isEmpty();
        bars.setVisible(any);
        words.setVisible(any);
        warnings.setVisible(any);
        if (any) {
            bars.show(found.subList(0, Math.min(MOST, found.size())));
            warnings.setText(String.join("\n", Importance.warnings(found)));
            warnings.setVisible(!warnings.getText().isEmpty());
        }
    }
}
