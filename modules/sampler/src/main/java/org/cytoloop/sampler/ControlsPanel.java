/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler;

import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javax.swing.AbstractButton;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.SpinnerNumberModel;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.DefaultFormatter;
import org.cytoloop.sampler.actions.CommandKeys;
import org.cytoloop.sampler.model.DrawSettings;
import org.cytoloop.sampler.model.LabelCounts;
import org.cytoloop.sampler.model.SamplerDesk;
import org.cytoloop.sampler.model.SamplerModel;
import org.cytoloop.sampler.model.Seeds;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** How to draw, what to do with the batch, and how far one has come. */
@Messages({
    "ControlsPanel_count=Ce&lls:",
    "ControlsPanel_countTip=How many cells a rectangle draws, 1 to 500; 20 to 50 are judged well at a glance",
    "ControlsPanel_seed=S&eed:",
    "ControlsPanel_seedTip=Leave it empty for another random draw each time; "
            + "a number gives the same cells in the same rectangle again",
    "ControlsPanel_random=random",
    "ControlsPanel_repeats=Aga&in %:",
    "ControlsPanel_repeatsTip=<html>So many of the cells you are shown, in percent, are ones you labelled before, "
            + "asked again<br>without saying so. Your answers change no label; they show how far you agree with "
            + "yourself.<br>0 asks none again, 5 is a good share.",
    "ControlsPanel_redraw=Re&draw",
    "ControlsPanel_redrawTip=Takes this batch back and draws other cells in its rectangle",
    "ControlsPanel_takeBack=Take Bac&k",
    "ControlsPanel_takeBackTip=Takes the labels of this batch away",
    "ControlsPanel_suggest=Su&ggest",
    "ControlsPanel_suggestTip=Shows regions worth sampling next as dashed rectangles in the slice; "
            + "a click on one draws there"
})
final class ControlsPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient SamplerDesk sampler;
    private final ClassButtons classes;
    private final JSpinner count = new JSpinner(new SpinnerNumberModel(30, DrawSettings.FEWEST, DrawSettings.MOST, 1));
    private final JTextField seed = new JTextField(5);
    private final JSpinner repeats = new JSpinner(new SpinnerNumberModel(5, 0, DrawSettings.MOST_REPEATS, 1));
    private final JButton redraw = new JButton();
    private final JButton takeBack = new JButton();
    private final JToggleButton suggest = new JToggleButton();
    private final CountsPanel counts = new CountsPanel();
    private boolean refreshing;

    ControlsPanel(SamplerDesk sampler) {
        super(new GridBagLayout());
        this.sampler = sampler;
        classes = new ClassButtons(sampler);
        setBorder(BorderFactory.createEmptyBorder(5, 6, 5, 3));
        prepareCount();
        prepareSeed();
        prepareRepeats();
        prepare(redraw, "sampler.redraw", Bundle.ControlsPanel_redraw());
        prepare(takeBack, "sampler.takeBack", Bundle.ControlsPanel_takeBack());
        prepare(suggest, "sampler.suggest", Bundle.ControlsPanel_suggest());
        showKeys();
        redraw.addActionListener(event -> with(SamplerModel::redraw));
        takeBack.addActionListener(event -> with(SamplerModel::takeBack));
        suggest.addActionListener(event -> with(model -> model.set(how -> how.withSuggesting(suggest.isSelected()))));
        row(0, 0, classes);
        row(1, 6, numbers());
        row(2, 6, buttons());
        row(3, 9, counts);
        add(new JPanel(null), new GridBagConstraints(0, 4, 1, 1, 1, 1, 10, 1, new Insets(0, 0, 0, 0), 0, 0));
    }

    private void row(int y, int above, JComponent content) {
        add(
                content,
                new GridBagConstraints(
                        0,
                        y,
                        1,
                        1,
                        1,
                        0,
                        GridBagConstraints.CENTER,
                        GridBagConstraints.HORIZONTAL,
                        new Insets(above, 0, 0, 0),
                        0,
                        0));
    }

    private JComponent numbers() {
        JPanel panel = new JPanel(new GridBagLayout());
        JLabel countLabel = label(Bundle.ControlsPanel_count(), count);
        JLabel seedLabel = label(Bundle.ControlsPanel_seed(), seed);
        GridBagConstraints at = new GridBagConstraints();
        at.insets = new Insets(0, 0, 0, 4);
        panel.add(countLabel, at);
        panel.add(count, at);
        at.insets = new Insets(0, 8, 0, 4);
        panel.add(seedLabel, at);
        at.insets = new Insets(0, 0, 0, 0);
        at.weightx = 1;
        at.fill = GridBagConstraints.HORIZONTAL;
        panel.add(seed, at);
        at.weightx = 0;
        at.fill = GridBagConstraints.NONE;
        at.insets = new Insets(0, 8, 0, 4);
        panel.add(label(Bundle.ControlsPanel_repeats(), repeats), at);
        at.insets = new Insets(0, 0, 0, 0);
        panel.add(repeats, at);
        return panel;
    }

    private static JLabel label(String text, JComponent field) {
        JLabel label = new JLabel();
        Mnemonics.setLocalizedText(label, text);
        label.setLabelFor(field);
        return label;
    }

    private JComponent buttons() {
        JPanel panel = new JPanel(new GridBagLayout());
        GridBagConstraints at = new GridBagConstraints();
        at.weightx = 1;
        at.fill = GridBagConstraints.HORIZONTAL;
        panel.add(redraw, at);
        at.insets = new Insets(0, 5, 0, 0);
        panel.add(takeBack, at);
        panel.add(suggest, at);
        return panel;
    }

    private static void prepare(AbstractButton button, String name, String text) {
        button.setName(name);
        Mnemonics.setLocalizedText(button, text);
        button.setMargin(new Insets(2, 3, 2, 3));
    }

    /** Names the keys as they are now: the user may have chosen others. */
    void showKeys() {
        classes.showKeys();
        redraw.setToolTipText(CommandKeys.in(Bundle.ControlsPanel_redrawTip(), "RedrawAction"));
        takeBack.setToolTipText(CommandKeys.in(Bundle.ControlsPanel_takeBackTip(), "TakeBackAction"));
        suggest.setToolTipText(CommandKeys.in(Bundle.ControlsPanel_suggestTip(), "SuggestRegionsAction"));
    }

    private void prepareCount() {
        count.setName("sampler.count");
        count.setToolTipText(Bundle.ControlsPanel_countTip());
        JSpinner.NumberEditor editor = new JSpinner.NumberEditor(count, "0");
        count.setEditor(editor);
        editor.getTextField().setColumns(3);
        editor.getTextField().setToolTipText(Bundle.ControlsPanel_countTip());
        ((DefaultFormatter) editor.getTextField().getFormatter()).setCommitsOnValidEdit(true);
        count.addChangeListener(event -> with(model -> model.set(how -> how.withCount((Integer) count.getValue()))));
    }

    private void prepareRepeats() {
        repeats.setName("sampler.repeats");
        repeats.setToolTipText(Bundle.ControlsPanel_repeatsTip());
        JSpinner.NumberEditor editor = new JSpinner.NumberEditor(repeats, "0");
        repeats.setEditor(editor);
        editor.getTextField().setColumns(3);
        editor.getTextField().setToolTipText(Bundle.ControlsPanel_repeatsTip());
        ((DefaultFormatter) editor.getTextField().getFormatter()).setCommitsOnValidEdit(true);
        repeats.addChangeListener(
                event -> with(model -> model.set(how -> how.withRepeats((Integer) repeats.getValue()))));
    }

    private void prepareSeed() {
        seed.setName("sampler.seed");
        seed.setToolTipText(Bundle.ControlsPanel_seedTip());
        seed.putClientProperty("JTextField.placeholderText", Bundle.ControlsPanel_random());
        seed.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                seedTyped();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                seedTyped();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                // plain text has no attributes
            }
        });
    }

    private void seedTyped() {
        String text = seed.getText();
        OptionalLong typed = Seeds.parse(text);
        boolean wrong = typed.isEmpty() && !text.isBlank();
        seed.putClientProperty("JComponent.outline", wrong ? "error" : null);
        with(model -> model.set(how -> how.withSeed(typed)));
    }

    private void with(Consumer<SamplerModel> command) {
        if (!refreshing) {
            sampler.model().ifPresent(command);
        }
    }

    void refresh() {
        Optional<SamplerModel> model = sampler.model();
        DrawSettings how = model.map(SamplerModel::settings).orElse(DrawSettings.FIRST);
        refreshing = true;
        classes.show(model);
        count.setEnabled(model.isPresent());
        if (!count.getValue().equals(how.count())) {
            count.setValue(how.count());
        }
        repeats.setEnabled(model.isPresent());
        if (!repeats.getValue().equals(how.repeats())) {
            repeats.setValue(how.repeats());
        }
        seed.setEnabled(model.isPresent());
        if (!Seeds.parse(seed.getText()).equals(how.seed())) {
            seed.setText(how.seed().isPresent() ? Long.toString(how.seed().getAsLong()) : "");
        }
        redraw.setEnabled(model.filter(SamplerModel::canTakeBack).isPresent());
        takeBack.setEnabled(model.filter(SamplerModel::canTakeBack).isPresent());
        suggest.setEnabled(model.filter(SamplerModel::canSuggest).isPresent());
        suggest.setSelected(how.suggesting());
        counts.show(model.map(now -> now.view().counts()).orElse(LabelCounts.NONE));
        refreshing = false;
    }
}
