/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.setup;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.UIManager;
import org.cytoloop.trainer.model.LiveUpdate;
import org.cytoloop.trainer.model.Readiness;
import org.cytoloop.trainer.model.TrainerModel;
import org.cytoloop.trainer.model.TrainingRun;
import org.cytoloop.trainer.parts.Figures;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workbench.widgets.Column;
import org.cytoloop.workbench.widgets.KeyHints;
import org.cytoloop.workbench.widgets.QuietText;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** How many samples there are, the button that trains, how far it is, and live update. */
@Messages({
    "# {0} - number of ON samples",
    "# {1} - number of OFF samples",
    "TrainPanel_counts={0} ON, {1} OFF",
    "# {0} - counts",
    "# {1} - advice",
    "TrainPanel_advised={0}; {1}.",
    "# {0} - counts",
    "TrainPanel_plain={0}.",
    "TrainPanel_train=Train",
    "TrainPanel_again=Train Again",
    "TrainPanel_trainTip=Trains a round on all samples, makes it current and calls the cells of all slices",
    "TrainPanel_againTip=Cancels this training and starts with the samples there are now",
    "TrainPanel_cancel=&Cancel",
    "TrainPanel_cancelTip=Stops within a second; labels, rounds and calls stay as they are",
    "TrainPanel_live=&Live update while labelling",
    "TrainPanel_liveTip=After every label, trains on the samples so far and shows the calls, without making a round",
    "TrainPanel_liveFirst=Live: learning from your labels...",
    "TrainPanel_liveBegin=Live: calls will follow your labels.",
    "# {0} - time",
    "# {1} - key",
    "TrainPanel_liveShown=Live, not a round yet: {1} keeps it. Calls {0} after the last label.",
    "# {0} - time",
    "# {1} - key",
    "TrainPanel_liveSlow=Live, not a round yet: {1} keeps it. Calls {0} after the last label; a faster trainer or fewer "
            + "feature sets would follow sooner.",
    "TrainPanel_liveKept=Live: these are the calls of the current round. They follow your next label.",
    "TrainPanel_liveTrial=Live update waits while a threshold is tried.",
    "# {0} - reason",
    "TrainPanel_liveProblem=Live: no calls. {0}",
    "TrainPanel_liveHidden=Live: calls stay hidden while the exam is labelled."
})
public final class TrainPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 240;
    private static final int BUTTON_HEIGHT = 36;
    private static final int STEPS = 1000;
    private static final double SLOW_S = 2;
    private static final String TRAIN_ID = "org.cytoloop.trainer.TrainAction";
    private static final String LIVE_ID = "org.cytoloop.trainer.LiveUpdateAction";

    private final CountsBar bar = new CountsBar();
    private final Paragraph counts = new Paragraph("", WIDTH);
    private final JButton train = new JButton();
    private final Paragraph problem = new Paragraph("", WIDTH);
    private final JProgressBar progress = new JProgressBar(0, STEPS);
    private final JButton cancel = new JButton();
    private final JLabel doing = new JLabel(" ");
    private final JPanel running = new JPanel(new BorderLayout(6, 2));
    private final JCheckBox live = new JCheckBox();
    private final QuietText liveNote = new QuietText("trainer.liveNote", "", WIDTH);
    private transient TrainerModel model;

    /** Without a study. */
    public TrainPanel() {
        super(new BorderLayout());
        setOpaque(false);
        counts.setName("trainer.counts");
        train.setName("trainer.train");
        Mnemonics.setLocalizedText(train, Bundle.TrainPanel_train());
        train.addActionListener(event -> model.train());
        problem.setName("trainer.problem");
        buildRunning();
        live.setName("trainer.live");
        live.setOpaque(false);
        Mnemonics.setLocalizedText(live, Bundle.TrainPanel_live());
        live.addActionListener(event -> model.live().setOn(live.isSelected()));
        Column column = new Column()
                .with(bar, 0)
                .with(counts, 3)
                .with(train, 6)
                .with(problem, 4)
                .with(running, 4)
                .with(live, 4)
                .with(liveNote, 0);
        add(column, BorderLayout.CENTER);
        dress();
    }

    private void buildRunning() {
        running.setOpaque(false);
        progress.setName("trainer.progress");
        cancel.setName("trainer.cancel");
        Mnemonics.setLocalizedText(cancel, Bundle.TrainPanel_cancel());
        cancel.setToolTipText(Bundle.TrainPanel_cancelTip());
        cancel.addActionListener(event -> model.training().cancel());
        doing.setName("trainer.doing");
        doing.setMinimumSize(new Dimension(0, doing.getPreferredSize().height));
        running.add(progress, BorderLayout.CENTER);
        running.add(cancel, BorderLayout.LINE_END);
        running.add(doing, BorderLayout.PAGE_END);
    }

    private void dress() {
        Font font = UIManager.getFont("Button.font");
        train.setFont(font.deriveFont(Font.BOLD, font.getSize2D() * 1.15f));
        train.setPreferredSize(new Dimension(80, BUTTON_HEIGHT));
        doing.setForeground(UIManager.getColor("Label.disabledForeground"));
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (liveNote != null) {
            dress();
        }
    }

    /** Shows the training of a study; null for none. */
    public void setModel(TrainerModel next) {
        model = next;
        if (next != null) {
            showSamples();
            showTraining();
            showLive();
        }
    }

    /** The samples, the choice or what was typed are others. */
    public void showSamples() {
        Readiness now = model.readiness();
        bar.show(now.on(), now.off());
        String numbers = Bundle.TrainPanel_counts(Figures.count(now.on()), Figures.count(now.off()));
        counts.setText(
                now.advice().isEmpty()
                        ? Bundle.TrainPanel_plain(numbers)
                        : Bundle.TrainPanel_advised(numbers, now.advice()));
        counts.setVisible(now.on() + now.off() > 0);
        bar.setVisible(now.on() + now.off() > 0);
        showProblem();
    }

    private void showProblem() {
        String why = model.problem();
        String failed = model.study().names().text(model.training().problem());
        train.setEnabled(why.isEmpty());
        problem.setText(why.isEmpty() ? failed : why);
        problem.setVisible(!problem.getText().isEmpty());
        boolean again = model.training().isTraining();
        Mnemonics.setLocalizedText(train, again ? Bundle.TrainPanel_again() : Bundle.TrainPanel_train());
        String tip = again ? Bundle.TrainPanel_againTip() : Bundle.TrainPanel_trainTip();
        train.setToolTipText(why.isEmpty() ? KeyHints.in(tip, "Model", TRAIN_ID) : why);
    }

    /** A training began, went on or ended. */
    public void showTraining() {
        TrainingRun run = model.training();
        running.setVisible(run.isRunning());
        if (run.isRunning()) {
            progress.setValue((int) Math.round(STEPS * run.fraction()));
            String step = model.study().names().text(run.step());
            doing.setText(step.isEmpty() ? run.name() : run.name() + ": " + step);
            doing.setToolTipText(doing.getText());
        }
        showProblem();
    }

    /** Live update was switched, or has other calls. */
    public void showLive() {
        LiveUpdate now = model.live();
        live.setSelected(now.isOn());
        live.setToolTipText(KeyHints.in(Bundle.TrainPanel_liveTip(), "Model", LIVE_ID));
        liveNote.setText(now.isOn() ? note(now) : "");
        liveNote.setVisible(now.isOn());
    }

    private String note(LiveUpdate now) {
        if (model.study().calls().isHidden()) {
            return Bundle.TrainPanel_liveHidden();
        }
        if (model.threshold().isTrying()) {
            return Bundle.TrainPanel_liveTrial();
        }
        String why = model.problem().isEmpty() ? now.problem() : model.problem();
        if (!why.isEmpty()) {
            return Bundle.TrainPanel_liveProblem(why);
        }
        if (now.isKept()) {
            return Bundle.TrainPanel_liveKept();
        }
        if (Double.isNaN(now.secondsToSee())) {
            return now.isWorking() ? Bundle.TrainPanel_liveFirst() : Bundle.TrainPanel_liveBegin();
        }
        String time = Figures.seconds(now.secondsToSee());
        String key = KeyHints.of("Model", TRAIN_ID);
        return now.secondsToSee() > SLOW_S
                ? Bundle.TrainPanel_liveSlow(time, key)
                : Bundle.TrainPanel_liveShown(time, key);
    }
}
