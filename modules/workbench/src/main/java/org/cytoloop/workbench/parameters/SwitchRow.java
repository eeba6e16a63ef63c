/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.parameters;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.cytoloop.core.params.ParameterSpec;

/** Yes or no. */
final class SwitchRow implements ParameterRow {
    private final JLabel label = new JLabel();
    private final JCheckBox check;

    SwitchRow(ParameterSpec spec, String name, Consumer<String> changed) {
        check = new JCheckBox(spec.displayName());
        check.setName(name + spec.id());
        check.setToolTipText(spec.help());
        check.addActionListener(event -> changed.accept(text()));
        show(spec.defaultValue());
    }

    @Override
    public JLabel label() {
        return label;
    }

    @Override
    public JComponent control() {
        return check;
    }

    @Override
    public String text() {
        return Boolean.toString(check.isSelected());
    }

    @Override
    public void show(String text) {
        check.setSelected(Boolean.parseBoolean(text));
    }

    @Override
    public List<JComponent> inputs() {
        return List.of(check);
    }
}
