/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.dial;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JRadioButton;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.model.TrainingBalance.Method;
import org.cytoloop.operations.training.BalanceWords;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workbench.widgets.Column;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The dial itself: the share, how it is reached, and what that means; and the buttons below it. */
@Messages({
    "DialControls_share=Share of &ON in training:",
    "DialControls_sliderTip=Drag, or use the arrow keys: the slices show which cells would flip. Esc goes back.",
    "DialControls_numberTip=The share of ON in percent, 5 to 95",
    "DialControls_labelled=As &labelled",
    "DialControls_labelledTip=Every sample counts alike.",
    "DialControls_weights=&Weights",
    "DialControls_weightsTip=All samples are trained on; those of one class weigh more.",
    "DialControls_part=Su&b-sampling",
    "DialControls_partTip=A random part of the class there is too much of is left out; all others weigh the same.",
    "DialControls_take=Ta&ke",
    "DialControls_takeTip=Trains a round with this balance, makes it current and calls the cells of all slices; one undo "
            + "brings back the balance and the round before",
    "DialControls_takeFirst=Takes this balance for the first training; can be undone",
    "DialControls_back=Back to &As Labelled",
    "DialControls_backTip=Tries the samples as they were labelled; take it to train so",
    "DialControls_cancel=&Cancel",
    "DialControls_cancelTip=Stops; before the round is there, nothing is changed",
    "DialControls_percent=%"
})
final class DialControls extends Column {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 360;
    private static final int LEAST = 5;
    private static final int MOST = 95;

    private final JSlider slider = new JSlider(LEAST, MOST);
    private final ShareMarks marks = new ShareMarks(slider);
    private final SpinnerNumberModel number = new SpinnerNumberModel(50, 0, 100, 1);
    private final JSpinner field = new JSpinner(number);
    private final JRadioButton labelled =
            radio("asLabelled", Bundle.DialControls_labelled(), Bundle.DialControls_labelledTip());
    private final JRadioButton weights =
            radio("weights", Bundle.DialControls_weights(), Bundle.DialControls_weightsTip());
    private final JRadioButton part = radio("subsample", Bundle.DialControls_part(), Bundle.DialControls_partTip());
    private final Paragraph meaning = new Paragraph("", WIDTH);
    private final Paragraph warnings = new Paragraph("", WIDTH);
    private final JButton take = button("take", Bundle.DialControls_take(), Bundle.DialControls_takeTip());
    private final JButton back = button("back", Bundle.DialControls_back(), Bundle.DialControls_backTip());
    private final JButton cancel = button("cancel", Bundle.DialControls_cancel(), Bundle.DialControls_cancelTip());
    private final JProgressBar progress = new JProgressBar();
    private final JPanel running = new JPanel(new BorderLayout(6, 0));
    private transient DialModel model;
    private boolean showing;

    DialControls() {
        JLabel label = new JLabel();
        Mnemonics.setLocalizedText(label, Bundle.DialControls_share());
        label.setLabelFor(slider);
        slider.setName("balance.dial.slider");
        slider.setToolTipText(Bundle.DialControls_sliderTip());
        slider.setOpaque(false);
        slider.addChangeListener(event -> tryShare(slider.getValue()));
        field.setName("balance.dial.number");
        field.setToolTipText(Bundle.DialControls_numberTip());
        JSpinner.NumberEditor editor = new JSpinner.NumberEditor(field, "0.#");
        editor.getTextField().setColumns(4);
        editor.getTextField().getAccessibleContext().setAccessibleName(Bundle.DialControls_numberTip());
        field.setEditor(editor);
        field.addChangeListener(event -> tryShare(number.getNumber().doubleValue()));
        ButtonGroup group = new ButtonGroup();
        group.add(labelled);
        group.add(weights);
        group.add(part);
        labelled.addActionListener(event -> tryMethod(Method.AS_LABELLED));
        weights.addActionListener(event -> tryMethod(Method.WEIGHTS));
        part.addActionListener(event -> tryMethod(Method.SUBSAMPLE));
        meaning.setName("balance.dial.meaning");
        warnings.setName("balance.dial.warnings");
        take.addActionListener(event -> model.take());
        back.addActionListener(event -> tryMethod(Method.AS_LABELLED));
        cancel.addActionListener(event -> model.cancel());
        progress.setName("balance.dial.progress");
        progress.setIndeterminate(true);
        running.setOpaque(false);
        running.add(progress, BorderLayout.CENTER);
        running.add(cancel, BorderLayout.LINE_END);
        with(label, 0).with(dial(), 2);
        with(row(labelled, weights, part), 4);
        with(meaning, 4).with(warnings, 6);
    }

    /** The buttons, and how far it is; they stay in sight when the window is low. */
    JPanel foot() {
        return new Column().with(row(take, back), 6).with(running, 6);
    }

    private JPanel dial() {
        JPanel percent = new JPanel(new FlowLayout(FlowLayout.LEADING, 4, 0));
        percent.setOpaque(false);
        percent.add(field);
        percent.add(new JLabel(Bundle.DialControls_percent()));
        JPanel side = new JPanel(new BorderLayout());
        side.setOpaque(false);
        side.add(percent, BorderLayout.PAGE_START);
        JPanel scale = new JPanel(new BorderLayout());
        scale.setOpaque(false);
        scale.add(slider, BorderLayout.PAGE_START);
        scale.add(marks, BorderLayout.CENTER);
        JPanel dial = new JPanel(new BorderLayout(6, 0));
        dial.setOpaque(false);
        dial.add(scale, BorderLayout.CENTER);
        dial.add(side, BorderLayout.LINE_END);
        return dial;
    }

    private static JPanel row(JComponent... parts) {
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        row.setOpaque(false);
        for (JComponent each : parts) {
            JPanel room = new JPanel(new BorderLayout());
            room.setOpaque(false);
            room.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, 8));
            room.add(each);
            row.add(room);
        }
        return row;
    }

    private static JRadioButton radio(String name, String text, String tip) {
        JRadioButton radio = new JRadioButton();
        radio.setName("balance.dial." + name);
        Mnemonics.setLocalizedText(radio, text);
        radio.setToolTipText(tip);
        radio.setOpaque(false);
        return radio;
    }

    private static JButton button(String name, String text, String tip) {
        JButton button = new JButton();
        button.setName("balance.dial." + name);
        Mnemonics.setLocalizedText(button, text);
        button.setToolTipText(tip);
        return button;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(WIDTH + 30, super.getPreferredSize().height);
    }

    boolean focus() {
        return slider.requestFocusInWindow();
    }

    private void tryShare(double percent) {
        if (!showing && model != null) {
            model.setShare(Math.max(LEAST, Math.min(MOST, percent)) / 100);
        }
    }

    private void tryMethod(Method method) {
        if (!showing && model != null) {
            model.setMethod(method);
        }
    }

    /** Shows what is tried; null for no study. */
    void show(DialModel next) {
        model = next;
        boolean free = next != null && !next.isTaking();
        for (JComponent each : new JComponent[] {slider, field, labelled, weights, part}) {
            each.setEnabled(free);
        }
        take.setEnabled(next != null && next.canTake());
        running.setVisible(next != null && next.isTaking());
        if (next == null) {
            back.setEnabled(false);
            meaning.setText("");
            warnings.setVisible(false);
            marks.show(Double.NaN, Double.NaN);
            return;
        }
        TrainingBalance tried = next.tried();
        back.setEnabled(free && !tried.isAsLabelled());
        take.setToolTipText(next.round().isPresent() ? Bundle.DialControls_takeTip() : Bundle.DialControls_takeFirst());
        showing = true;
        double share = next.share();
        if (!Double.isNaN(share)) {
            slider.setValue((int) Math.round(share * 100));
            double percent = Math.round(share * 1000) / 10.0;
            if (Math.abs(number.getNumber().doubleValue() - percent) > 1e-9) {
                number.setValue(percent);
            }
        }
        JRadioButton chosen =
                switch (tried.method()) {
                    case AS_LABELLED -> labelled;
                    case WEIGHTS -> weights;
                    case SUBSAMPLE -> part;
                };
        chosen.setSelected(true);
        showing = false;
        marks.show(next.plan().labelledShare(), next.shareNow());
        meaning.setText(BalanceWords.meaning(next.plan()));
        warnings.setText(String.join("\n", next.warnings()));
        warnings.setVisible(!next.warnings().isEmpty());
    }
}
