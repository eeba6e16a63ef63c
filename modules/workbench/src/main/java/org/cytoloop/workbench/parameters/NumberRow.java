/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.parameters;

import java.awt.Dimension;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.cytoloop.core.params.ParameterSpec;
import org.openide.util.NbBundle.Messages;

/** A number: a field, a slider where the range suits one, and a check for "automatic" where that is allowed. */
@Messages({
    "# {0} - name of a parameter",
    "ACS_Slider={0}, slider",
    "LBL_Automatic=Automatic",
    "HINT_Automatic=Let the program choose the value",
    "# {0} - length in µm",
    "LBL_Micrometres=px · {0} µm"
})
final class NumberRow implements ParameterRow {
    private final ParameterSpec spec;
    private final Consumer<String> changed;
    private final JLabel label;
    private final JPanel panel = new JPanel(new GridBagLayout());
    private final JTextField field = new JTextField(5);
    private final JLabel unit;
    private final Optional<SliderScale> scale;
    private final JSlider slider = new JSlider(0, SliderScale.STEPS);
    private final Optional<JCheckBox> automatic;
    private String automaticText;
    private double pixelSizeUm = Double.NaN;
    private boolean enabled = true;
    private boolean showing;

    NumberRow(ParameterSpec spec, String name, Consumer<String> changed) {
        this.spec = spec;
        this.changed = changed;
        scale = SliderScale.of(spec);
        automatic = ParameterDraft.canBeAutomatic(spec)
                ? Optional.of(new JCheckBox(Bundle.LBL_Automatic()))
                : Optional.empty();
        unit = new JLabel(spec.unit());
        label = new JLabel(spec.displayName() + ":");
        label.setLabelFor(field);
        field.setName(name + spec.id());
        slider.setName(name + spec.id() + ".slider");
        slider.getAccessibleContext().setAccessibleName(Bundle.ACS_Slider(spec.displayName()));
        String range = spec.help() + " (" + NumberText.of(spec.minimum()) + " to " + NumberText.of(spec.maximum())
                + (spec.unit().isEmpty() ? "" : " " + spec.unit()) + ")";
        label.setToolTipText(range);
        field.setToolTipText(range);
        slider.setToolTipText(range);
        automatic.ifPresent(check -> {
            check.setName(name + spec.id() + ".automatic");
            check.setToolTipText(Bundle.HINT_Automatic());
            check.getAccessibleContext().setAccessibleName(spec.displayName() + ", " + Bundle.LBL_Automatic());
            check.addActionListener(event -> automaticChanged());
        });
        layOut();
        listen();
        show(spec.defaultValue());
    }

    private void layOut() {
        GridBagConstraints at = new GridBagConstraints();
        at.gridx = 0;
        at.fill = GridBagConstraints.HORIZONTAL;
        at.insets = new Insets(0, 0, 0, 6);
        field.setMinimumSize(field.getPreferredSize());
        panel.add(field, at);
        at.gridx = 1;
        at.weightx = 1;
        at.anchor = GridBagConstraints.LINE_START;
        panel.add(unit, at);
        automatic.ifPresent(check -> {
            at.gridx = 2;
            at.weightx = 0;
            at.insets = new Insets(0, 0, 0, 0);
            panel.add(check, at);
        });
        if (scale.isPresent()) {
            at.gridx = 0;
            at.gridy = 1;
            at.gridwidth = 3;
            at.weightx = 1;
            at.insets = new Insets(0, 0, 0, 0);
            slider.setPreferredSize(new Dimension(200, slider.getPreferredSize().height));
            panel.add(slider, at);
        }
    }

    private void listen() {
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                typed();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                typed();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                // attributes of plain text do not change
            }
        });
        slider.addChangeListener(event -> {
            if (!showing) {
                showing = true;
                automatic.ifPresent(check -> check.setSelected(false));
                field.setText(scale.orElseThrow().text(slider.getValue()));
                showing = false;
                refresh();
                changed.accept(text());
            }
        });
    }

    private void typed() {
        if (!showing) {
            showing = true;
            moveSlider();
            showing = false;
            refresh();
            changed.accept(text());
        }
    }

    private void automaticChanged() {
        if (isAutomatic()) {
            showing = true;
            field.setText(automaticText == null ? "" : automaticText);
            moveSlider();
            showing = false;
        }
        refresh();
        changed.accept(text());
        if (!isAutomatic()) {
            field.requestFocusInWindow();
            field.selectAll();
        }
    }

    private boolean isAutomatic() {
        return automatic.isPresent() && automatic.get().isSelected();
    }

    private void moveSlider() {
        double number = number(field.getText());
        if (scale.isPresent() && !Double.isNaN(number)) {
            slider.setValue(scale.get().step(number));
        }
    }

    private double number(String text) {
        try {
            return Double.parseDouble(NumberText.plain(spec, text));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** The unit's text and what can be used now. */
    private void refresh() {
        field.setEnabled(enabled && !isAutomatic());
        slider.setEnabled(enabled);
        automatic.ifPresent(check -> check.setEnabled(enabled));
        double um = number(field.getText()) * pixelSizeUm;
        unit.setText(spec.unit().equals("px") && um > 0 ? Bundle.LBL_Micrometres(NumberText.rounded(um)) : spec.unit());
    }

    @Override
    public JLabel label() {
        return label;
    }

    @Override
    public JComponent control() {
        return panel;
    }

    @Override
    public String text() {
        return isAutomatic() ? "" : field.getText().trim();
    }

    @Override
    public void show(String text) {
        showing = true;
        boolean auto = automatic.isPresent() && text.isEmpty();
        automatic.ifPresent(check -> check.setSelected(auto));
        String shown = auto ? automaticText : text;
        field.setText(shown == null ? "" : tidy(shown));
        moveSlider();
        showing = false;
        refresh();
    }

    private String tidy(String text) {
        double number = number(text);
        return Double.isNaN(number) ? text : NumberText.of(number);
    }

    @Override
    public void showAutomatic(String text) {
        automaticText = text;
        if (isAutomatic()) {
            show("");
        }
    }

    @Override
    public void showPixelSize(double um) {
        pixelSizeUm = um;
        refresh();
    }

    @Override
    public List<JComponent> inputs() {
        List<JComponent> inputs = new ArrayList<>(List.of(field, slider));
        automatic.ifPresent(inputs::add);
        return inputs;
    }

    @Override
    public void enable(boolean on) {
        enabled = on;
        refresh();
    }
}
