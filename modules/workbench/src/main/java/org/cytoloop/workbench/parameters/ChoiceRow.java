/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.parameters;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.cytoloop.core.params.ParameterSpec;

/** One of several words. */
final class ChoiceRow implements ParameterRow {
    private final JLabel label;
    private final JComboBox<String> choices;
    private boolean showing;

    ChoiceRow(ParameterSpec spec, String name, Consumer<String> changed) {
        choices = new JComboBox<>(spec.choices().toArray(String[]::new));
        choices.setName(name + spec.id());
        choices.setToolTipText(spec.help());
        choices.addActionListener(event -> {
            if (!showing) {
                changed.accept(text());
            }
        });
        label = new JLabel(spec.displayName() + ":");
        label.setLabelFor(choices);
        label.setToolTipText(spec.help());
        show(spec.defaultValue());
    }

    @Override
    public JLabel label() {
        return label;
    }

    @Override
    public JComponent control() {
        return choices;
    }

    @Override
    public String text() {
        Object selected = choices.getSelectedItem();
        return selected == null ? "" : selected.toString();
    }

    @Override
    public void show(String text) {
        showing = true;
        choices.setSelectedItem(text);
        showing = false;
    }

    @Override
    public List<JComponent> inputs() {
        return List.of(choices);
    }
}
