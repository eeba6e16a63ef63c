/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.editor;

import java.awt.FlowLayout;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.cytoloop.labelling.language.NumberText;
import org.cytoloop.labelling.language.Threshold;
import org.cytoloop.rules.model.EditorModel;
import org.cytoloop.rules.parts.Numbers;
import org.cytoloop.rules.parts.TextUndo;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The threshold that is looked at and its grey band, as numbers; without one, a button that adds it. */
@Messages({
    "ThresholdFields_value=Threshold",
    "ThresholdFields_valueTip=The threshold; Enter moves it there",
    "ThresholdFields_band=\u00b1",
    "ThresholdFields_bandName=Half the width of the grey band",
    "ThresholdFields_bandTip=Grey band: cells this near to the threshold are UNSURE unless they are clear; 0 for none",
    "ThresholdFields_add=Add Threshold",
    "ThresholdFields_addTip=Adds a condition on this feature, with a threshold to drag"
})
final class ThresholdFields extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JLabel sign = new JLabel();
    private final JTextField value = new JTextField(5);
    private final JLabel plusMinus = new JLabel(Bundle.ThresholdFields_band());
    private final JTextField band = new JTextField(4);
    private final JButton add = new JButton();
    private transient EditorModel model;

    ThresholdFields() {
        super(new FlowLayout(FlowLayout.LEADING, 4, 0));
        setOpaque(false);
        field(value, "rules.threshold", Bundle.ThresholdFields_value(), Bundle.ThresholdFields_valueTip());
        field(band, "rules.band", Bundle.ThresholdFields_bandName(), Bundle.ThresholdFields_bandTip());
        sign.setLabelFor(value);
        plusMinus.setLabelFor(band);
        Mnemonics.setLocalizedText(add, Bundle.ThresholdFields_add());
        add.setName("rules.addThreshold");
        add.setToolTipText(Bundle.ThresholdFields_addTip());
        add.addActionListener(event -> model.addThreshold());
        add(sign);
        add(value);
        add(plusMinus);
        add(band);
        add(add);
    }

    private void field(JTextField field, String name, String accessible, String tip) {
        field.setName(name);
        field.setToolTipText(tip);
        field.getAccessibleContext().setAccessibleName(accessible);
        TextUndo.install(field);
        field.addActionListener(event -> take());
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                if (!event.isTemporary()) {
                    take();
                }
            }
        });
    }

    private void take() {
        if (model == null || model.threshold().isEmpty()) {
            return;
        }
        Threshold now = model.threshold().get();
        OptionalDouble typed = Numbers.typed(value.getText());
        OptionalDouble wide = Numbers.typed(band.getText());
        mark(value, typed.isPresent());
        mark(band, wide.isPresent() && wide.getAsDouble() >= 0);
        if (typed.isEmpty() || wide.isEmpty() || wide.getAsDouble() < 0) {
            return;
        }
        boolean same = typed.getAsDouble() == now.value() && wide.getAsDouble() == now.band();
        if (!same && !model.isReadOnly()) {
            model.move(model.place().orElseThrow(), typed.getAsDouble(), wide.getAsDouble());
        }
    }

    private static void mark(JTextField field, boolean right) {
        field.putClientProperty("JComponent.outline", right ? null : "error");
    }

    /** Shows the threshold that is looked at. */
    void refresh(EditorModel next) {
        model = next;
        Optional<Threshold> threshold = next == null ? Optional.empty() : next.threshold();
        boolean has = threshold.isPresent();
        sign.setVisible(has);
        value.setVisible(has);
        plusMinus.setVisible(has);
        band.setVisible(has);
        boolean editable = next != null && !next.isReadOnly();
        value.setEditable(editable);
        band.setEditable(editable);
        add.setVisible(!has && editable && next.values().isPresent());
        threshold.ifPresent(found -> {
            sign.setText(found.comparison().sign());
            set(value, NumberText.sensible(found.value()));
            set(band, NumberText.sensible(found.band()));
        });
    }

    private static void set(JTextField field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
            mark(field, true);
        }
    }
}
