/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.parameters;

import java.awt.Component;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.UIManager;
import javax.swing.event.ChangeEvent;
import javax.swing.event.ChangeListener;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/**
 * A form for the parameters of a provider: a row for each, the rare ones behind "Advanced". Controls are named
 * {@code prefix + parameter id} (with {@code .slider} and {@code .automatic} for those of numbers), the button
 * {@code prefix + "advanced"}. For the EDT.
 */
@Messages({"LBL_Advanced=&Advanced", "HINT_Advanced=Show the settings that are rarely changed"})
public final class ParameterForm extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient List<ParameterSpec> specs;
    private final transient ParameterDraft draft;
    private final transient Map<String, ParameterRow> rows = new LinkedHashMap<>();
    private final transient List<ChangeListener> listeners = new CopyOnWriteArrayList<>();
    private final JToggleButton disclosure = new JToggleButton();
    private final List<Component> advanced = new ArrayList<>();

    /**
     * A form with the defaults.
     *
     * @param prefix of the names of the controls, such as "detect."
     * @param basic ids of the parameters that are always seen; empty for all
     */
    public ParameterForm(List<ParameterSpec> specs, String prefix, Set<String> basic) {
        super(new GridBagLayout());
        this.specs = List.copyOf(specs);
        this.draft = new ParameterDraft(specs);
        setOpaque(false);
        int line = 0;
        for (ParameterSpec spec : specs) {
            rows.put(spec.id(), row(spec, prefix));
            if (isBasic(spec, basic)) {
                place(rows.get(spec.id()), line++);
            }
        }
        if (specs.stream().anyMatch(spec -> !isBasic(spec, basic))) {
            placeDisclosure(prefix, line++);
        }
        for (ParameterSpec spec : specs) {
            if (!isBasic(spec, basic)) {
                ParameterRow row = rows.get(spec.id());
                place(row, line++);
                advanced.addAll(List.of(row.label(), row.control()));
            }
        }
        showAdvanced();
    }

    private static boolean isBasic(ParameterSpec spec, Set<String> basic) {
        return basic.isEmpty() || basic.contains(spec.id());
    }

    private ParameterRow row(ParameterSpec spec, String prefix) {
        return switch (spec.kind()) {
            case INTEGER, REAL -> new NumberRow(spec, prefix, text -> changed(spec, text));
            case BOOLEAN -> new SwitchRow(spec, prefix, text -> changed(spec, text));
            case CHOICE -> new ChoiceRow(spec, prefix, text -> changed(spec, text));
        };
    }

    private void place(ParameterRow row, int line) {
        GridBagConstraints at = new GridBagConstraints();
        at.gridy = line;
        at.gridx = 0;
        at.anchor = GridBagConstraints.FIRST_LINE_START;
        at.insets = new Insets(line == 0 ? 4 : 10, 0, 0, 10);
        add(row.label(), at);
        at.gridx = 1;
        at.weightx = 1;
        at.fill = GridBagConstraints.HORIZONTAL;
        at.anchor = GridBagConstraints.LINE_START;
        at.insets = new Insets(line == 0 ? 0 : 6, 0, 0, 0);
        add(row.control(), at);
    }

    private void placeDisclosure(String prefix, int line) {
        Mnemonics.setLocalizedText(disclosure, Bundle.LBL_Advanced());
        disclosure.setName(prefix + "advanced");
        disclosure.setToolTipText(Bundle.HINT_Advanced());
        disclosure.setBorderPainted(false);
        disclosure.setContentAreaFilled(false);
        disclosure.setMargin(new Insets(2, 0, 2, 0));
        disclosure.addActionListener(event -> showAdvanced());
        GridBagConstraints at = new GridBagConstraints();
        at.gridy = line;
        at.gridwidth = 2;
        at.anchor = GridBagConstraints.LINE_START;
        at.insets = new Insets(8, 0, 0, 0);
        add(disclosure, at);
    }

    private void showAdvanced() {
        boolean open = disclosure.isSelected();
        disclosure.setIcon(UIManager.getIcon(open ? "Tree.expandedIcon" : "Tree.collapsedIcon"));
        advanced.forEach(part -> part.setVisible(open));
        revalidate();
        repaint();
    }

    private void changed(ParameterSpec spec, String text) {
        if (draft.put(spec.id(), text)) {
            mark(spec);
            fire();
        }
    }

    /** A field with a wrong value has the outline of the look and feel for errors. */
    private void mark(ParameterSpec spec) {
        Object outline = draft.problem(spec).isPresent() ? "error" : null;
        rows.get(spec.id()).inputs().forEach(input -> input.putClientProperty("JComponent.outline", outline));
        rows.get(spec.id()).control().repaint();
    }

    private void fire() {
        ChangeEvent event = new ChangeEvent(this);
        listeners.forEach(listener -> listener.stateChanged(event));
    }

    /** What is wrong with the values, in one sentence; empty when they can be used. */
    public Optional<String> problem() {
        return draft.problem();
    }

    /**
     * The values.
     *
     * @throws ProblemException when they cannot be used, as {@link #problem()} says
     */
    public ParameterSet values() throws ProblemException {
        return draft.values();
    }

    /**
     * Shows other values, and tells listeners when something changed. What is not given, unknown or not allowed is left
     * at its default.
     */
    public void setValues(Map<String, String> values) {
        boolean other = false;
        for (ParameterSpec spec : specs) {
            String before = draft.text(spec.id());
            draft.put(spec.id(), values.getOrDefault(spec.id(), spec.defaultValue()));
            if (draft.problem(spec).isPresent()) {
                draft.put(spec.id(), spec.defaultValue());
            }
            rows.get(spec.id()).show(draft.text(spec.id()));
            mark(spec);
            other |= !before.equals(draft.text(spec.id()));
        }
        if (other) {
            fire();
        }
    }

    /** Shows what automatic choice gave for a parameter, while it is automatic; NaN when that is not known. */
    public void showAutomatic(String id, double value) {
        ParameterRow row = rows.get(id);
        if (row != null) {
            row.showAutomatic(Double.isNaN(value) ? null : NumberText.rounded(value));
        }
    }

    /** Says lengths in µm as well; NaN when the size of a pixel is unknown. */
    public void showPixelSize(double um) {
        rows.values().forEach(row -> row.showPixelSize(um));
    }

    /** Tells a listener of every change of a value. */
    public void addChangeListener(ChangeListener listener) {
        listeners.add(listener);
    }

    /** Tells a listener no more. */
    public void removeChangeListener(ChangeListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void setEnabled(boolean on) {
        super.setEnabled(on);
        rows.values().forEach(row -> {
            row.enable(on);
            row.label().setEnabled(on);
        });
    }
}
