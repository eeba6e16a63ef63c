/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.editor;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.cytoloop.rules.draft.Reading;
import org.cytoloop.rules.model.EditorModel;
import org.cytoloop.rules.parts.Suggestion;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The conditions of the rule, one line each. */
@Messages({
    "ConditionsPanel_add=Add &Condition",
    "ConditionsPanel_addTip=One more condition; a cell is ON when all of them hold"
})
final class ConditionsPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JPanel lines = new JPanel();
    private final JButton add = new JButton();
    private final List<ConditionRow> rows = new ArrayList<>();
    private final transient ConditionRow.Actions actions = new Commands();
    private transient EditorModel model;

    ConditionsPanel() {
        super(new BorderLayout(0, 2));
        setOpaque(false);
        lines.setOpaque(false);
        lines.setLayout(new BoxLayout(lines, BoxLayout.Y_AXIS));
        Mnemonics.setLocalizedText(add, Bundle.ConditionsPanel_add());
        add.setName("rules.addCondition");
        add.setToolTipText(Bundle.ConditionsPanel_addTip());
        add.addActionListener(event -> actions.add(rows.size() - 1));
        JPanel below = new JPanel(new BorderLayout());
        below.setOpaque(false);
        below.add(add, BorderLayout.LINE_START);
        add(lines, BorderLayout.CENTER);
        add(below, BorderLayout.SOUTH);
    }

    /** Shows the conditions of a draft. */
    void refresh(EditorModel next, boolean editable) {
        model = next;
        List<Reading> readings = next == null ? List.of() : next.reading().lines();
        int wanted = Math.max(1, readings.size());
        while (rows.size() > wanted) {
            lines.remove(rows.remove(rows.size() - 1));
        }
        while (rows.size() < wanted) {
            ConditionRow row = new ConditionRow(rows.size(), actions);
            rows.add(row);
            lines.add(row);
        }
        for (int i = 0; i < wanted; i++) {
            Reading reading =
                    i < readings.size() ? readings.get(i) : new Reading("", Optional.empty(), Optional.empty());
            rows.get(i).show(reading, editable);
        }
        add.setEnabled(editable);
        lines.revalidate();
        lines.repaint();
    }

    private final class Commands implements ConditionRow.Actions {
        @Override
        public List<Suggestion> at(String text, int caret) {
            return model == null ? List.of() : Completions.at(model.schema(), text, caret);
        }

        @Override
        public void edited(int index, String text) {
            if (model != null) {
                model.setCondition(index, text);
            }
        }

        @Override
        public void focused(int index, int caret) {
            if (model != null) {
                model.focus(index, caret);
            }
        }

        @Override
        public void add(int index) {
            if (model == null) {
                return;
            }
            boolean emptyBelow = index + 1 < rows.size()
                    && model.draft().conditions().get(index + 1).isBlank();
            if (model.draft().conditions().isEmpty()) {
                model.addCondition(0, "");
            }
            if (!emptyBelow) {
                model.addCondition(index + 1, "");
            }
            rows.get(Math.min(index + 1, rows.size() - 1)).focusAtEnd();
        }

        @Override
        public void remove(int index) {
            if (model != null && index < model.draft().conditions().size()) {
                model.removeCondition(index);
                rows.get(Math.max(0, Math.min(index, rows.size() - 1))).focusAtEnd();
            }
        }
    }
}
