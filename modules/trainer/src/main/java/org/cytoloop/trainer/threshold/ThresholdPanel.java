/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.threshold;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.KeyStroke;
import javax.swing.SpinnerNumberModel;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.operations.training.ThresholdPreview;
import org.cytoloop.trainer.model.ThresholdTrial;
import org.cytoloop.trainer.model.TrainerModel;
import org.cytoloop.trainer.model.TrialScores;
import org.cytoloop.trainer.parts.Figures;
import org.cytoloop.workbench.desk.ShownNames;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workbench.widgets.Column;
import org.cytoloop.workbench.widgets.QuietText;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The threshold of the current round: tried while it is dragged, with what would flip, and then applied or not. */
@Messages({
    "# {0} - number of the round",
    "ThresholdPanel_words=From this p(ON) upwards round {0} calls a cell ON: lower finds more of the ON cells, higher "
            + "calls fewer OFF cells ON.",
    "ThresholdPanel_label=Threshold",
    "ThresholdPanel_sliderTip=Drag, or use the arrow keys: the slices show the calls it would give. Esc goes back.",
    "ThresholdPanel_numberTip=The threshold as a number from 0 to 1",
    "ThresholdPanel_apply=Appl&y",
    "ThresholdPanel_applyTip=Makes this the threshold of the round; can be undone",
    "ThresholdPanel_reset=Reset",
    "ThresholdPanel_resetTip=Goes back to the threshold of the round (Esc)",
    "# {0} - threshold",
    "ThresholdPanel_now=Of the round: {0}. Nothing is tried.",
    "# {0} - tried",
    "# {1} - of the round",
    "# {2} - cells gained",
    "# {3} - cells lost",
    "ThresholdPanel_trying=Trying {0} in place of {1}: {2} cells would become ON, {3} OFF.",
    "# {0} - tried",
    "# {1} - of the round",
    "ThresholdPanel_reading=Trying {0} in place of {1}; counting cells...",
    "# {0} - f1",
    "# {1} - precision",
    "# {2} - recall",
    "ThresholdPanel_scores=Grouped, cross-validated: F1 {0}, precision {1}, recall {2}.",
    "# {0} - before",
    "# {1} - after",
    "ThresholdPanel_step={0} → {1}",
    "ThresholdPanel_all=All slices",
    "# {0} - number of slices",
    "ThresholdPanel_leftOut=Without {0} slices that were not called with this round.",
    "ThresholdPanel_noAnimal=no animal"
})
public final class ThresholdPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 230;
    private static final int STEPS = 100;
    private static final double STEP = 0.01;

    private final QuietText words = new QuietText("trainer.threshold.words", "", WIDTH);
    private final JSlider slider = new JSlider(0, STEPS);
    private final SpinnerNumberModel number = new SpinnerNumberModel(0.5, 0, 1, STEP);
    private final JSpinner field = new JSpinner(number);
    private final Paragraph state = new Paragraph("", WIDTH);
    private final Paragraph scores = new Paragraph("", WIDTH);
    private final QuietText leftOut = new QuietText("trainer.threshold.leftOut", "", WIDTH);
    private final FlipTable flips = new FlipTable();
    private final JButton apply = new JButton();
    private final JButton reset = new JButton();
    private transient TrainerModel model;
    private boolean showing;

    /** Without a study. */
    public ThresholdPanel() {
        super(new BorderLayout());
        setOpaque(false);
        slider.setName("trainer.threshold.slider");
        slider.setToolTipText(Bundle.ThresholdPanel_sliderTip());
        slider.setOpaque(false);
        slider.getAccessibleContext().setAccessibleName(Bundle.ThresholdPanel_label());
        slider.addChangeListener(event -> tryValue(slider.getValue() / (double) STEPS));
        JSpinner.NumberEditor editor = new JSpinner.NumberEditor(field, "0.00#");
        editor.getTextField().setColumns(4);
        field.setEditor(editor);
        field.setName("trainer.threshold.number");
        field.setToolTipText(Bundle.ThresholdPanel_numberTip());
        editor.getTextField().getAccessibleContext().setAccessibleName(Bundle.ThresholdPanel_label());
        field.addChangeListener(event -> tryValue(number.getNumber().doubleValue()));
        state.setName("trainer.threshold.state");
        scores.setName("trainer.threshold.scores");
        button(apply, "trainer.threshold.apply", Bundle.ThresholdPanel_apply(), Bundle.ThresholdPanel_applyTip());
        apply.addActionListener(event -> model.threshold().apply());
        button(reset, "trainer.threshold.reset", Bundle.ThresholdPanel_reset(), Bundle.ThresholdPanel_resetTip());
        reset.addActionListener(event -> model.threshold().reset());
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        buttons.setOpaque(false);
        buttons.add(apply);
        buttons.add(reset);
        add(new Column()
                .with(words, 0)
                .with(dial(), 4)
                .with(state, 2)
                .with(scores, 4)
                .with(flips, 4)
                .with(leftOut, 2)
                .with(buttons, 6));
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ESCAPE"), "reset");
        getActionMap().put("reset", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                if (model != null) {
                    model.threshold().reset();
                }
            }
        });
    }

    private JPanel dial() {
        JPanel dial = new JPanel(new BorderLayout(6, 0));
        dial.setOpaque(false);
        dial.add(slider, BorderLayout.CENTER);
        dial.add(field, BorderLayout.LINE_END);
        return dial;
    }

    private static void button(JButton button, String name, String text, String tip) {
        button.setName(name);
        Mnemonics.setLocalizedText(button, text);
        button.setToolTipText(tip);
    }

    private void tryValue(double value) {
        if (!showing && model != null) {
            model.threshold().setValue(value);
        }
    }

    /** Shows the threshold of a study; null for none. */
    public void setModel(TrainerModel next) {
        model = next;
        if (next != null) {
            refresh();
        }
    }

    /** Gives the dial the focus. */
    public void focus() {
        slider.requestFocusInWindow();
    }

    /** Another threshold is tried, or none, or it is known what it would change. */
    public void refresh() {
        ThresholdTrial trial = model.threshold();
        RoundInfo round = trial.round().orElse(null);
        slider.setEnabled(round != null);
        field.setEnabled(round != null);
        apply.setEnabled(trial.isTrying());
        reset.setEnabled(trial.isTrying());
        if (round == null) {
            return;
        }
        words.setText(Bundle.ThresholdPanel_words(Integer.toString(round.number())));
        showing = true;
        slider.setValue((int) Math.round(trial.value() * STEPS));
        if (Math.abs(number.getNumber().doubleValue() - trial.value()) > 1e-9) {
            number.setValue(trial.value());
        }
        showing = false;
        showFlips(trial, round);
        showScores(trial, round);
    }

    private void showFlips(ThresholdTrial trial, RoundInfo round) {
        Optional<ThresholdPreview> preview = trial.preview();
        flips.setVisible(preview.isPresent());
        leftOut.setVisible(preview.filter(known -> !known.notes().isEmpty()).isPresent());
        preview.ifPresent(known -> leftOut.setText(
                Bundle.ThresholdPanel_leftOut(Integer.toString(known.notes().size()))));
        String tried = Figures.threshold(trial.value());
        String before = Figures.threshold(round.threshold());
        if (!trial.problem().isEmpty()) {
            state.setText(trial.problem());
        } else if (!trial.isTrying()) {
            state.setText(Bundle.ThresholdPanel_now(before));
        } else if (preview.isEmpty()) {
            state.setText(Bundle.ThresholdPanel_reading(tried, before));
        }
        if (preview.isPresent()) {
            ThresholdPreview.Flips at = preview.get().at(trial.value());
            flips.show(rows(at));
            if (trial.isTrying()) {
                int gained = 0;
                int lost = 0;
                for (ThresholdPreview.Row slice : at.slices()) {
                    gained += slice.gained();
                    lost += slice.lost();
                }
                state.setText(Bundle.ThresholdPanel_trying(tried, before, Figures.count(gained), Figures.count(lost)));
            }
        }
    }

    /** The total, then each animal with its slices below it, by the names that may be shown. */
    private List<FlipTable.Row> rows(ThresholdPreview.Flips at) {
        ShownNames names = model.study().names();
        Map<String, List<ThresholdPreview.Row>> byAnimal = new TreeMap<>();
        for (ThresholdPreview.Row slice : at.slices()) {
            String animal = model.study()
                    .study()
                    .slice(slice.name())
                    .map(known -> known.animal())
                    .orElse("");
            byAnimal.computeIfAbsent(animal, none -> new ArrayList<>()).add(slice);
        }
        List<FlipTable.Row> rows = new ArrayList<>();
        rows.add(new FlipTable.Row(
                Bundle.ThresholdPanel_all(),
                true,
                at.total().onNow(),
                at.total().onThen()));
        byAnimal.forEach((animal, slices) -> {
            String title = animal.isEmpty() ? Bundle.ThresholdPanel_noAnimal() : names.animal(animal);
            rows.add(new FlipTable.Row(
                    title,
                    true,
                    slices.stream().mapToInt(ThresholdPreview.Row::onNow).sum(),
                    slices.stream().mapToInt(ThresholdPreview.Row::onThen).sum()));
            slices.forEach(slice ->
                    rows.add(new FlipTable.Row(names.slice(slice.name()), false, slice.onNow(), slice.onThen())));
        });
        return rows;
    }

    private void showScores(ThresholdTrial trial, RoundInfo round) {
        scores.setVisible(trial.scores().isPresent());
        trial.scores().ifPresent(known -> scores.setText(words(known, trial.value(), round.threshold())));
    }

    private static String words(TrialScores known, double tried, double before) {
        Confusion then = known.at(tried);
        Confusion now = known.at(before);
        return Bundle.ThresholdPanel_scores(
                step(now.f1(), then.f1()), step(now.precision(), then.precision()), step(now.recall(), then.recall()));
    }

    private static String step(double before, double after) {
        String now = Figures.score(before);
        String then = Figures.score(after);
        return now.equals(then) ? now : Bundle.ThresholdPanel_step(now, then);
    }
}
