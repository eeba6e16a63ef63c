/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.editor;

import java.awt.BorderLayout;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.cytoloop.core.model.RuleExample;
import org.cytoloop.crops.marks.LabelMark;
import org.cytoloop.rules.cells.CellBoard;
import org.cytoloop.rules.model.EditorModel;
import org.cytoloop.rules.parts.ExampleCrops;
import org.cytoloop.rules.parts.ExampleTexts;
import org.cytoloop.workbench.widgets.KeyHints;
import org.openide.util.NbBundle.Messages;

/** The examples of the rule: a row for each kind, with a button that takes the selected cell. */
@Messages({
    "ExamplesPanel_take=Take Cell",
    "# {0} - kind of example",
    "ExamplesPanel_takeName=Take the selected cell as {0}",
    "# {0} - kind of example",
    "ExamplesPanel_takeTip=Takes the cell that is selected in a slice, in the ladder or in the sampler as {0}",
    "ExamplesPanel_noCell=Select a cell first: click it in the slice (review tool), in the ladder or in the sampler"
})
final class ExamplesPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int MARK = 12;
    private static final int EDGE = 36;

    private final Map<RuleExample.Kind, JButton> buttons = new EnumMap<>(RuleExample.Kind.class);
    private final Map<RuleExample.Kind, ExampleCrops> crops = new EnumMap<>(RuleExample.Kind.class);
    private transient EditorModel model;

    ExamplesPanel() {
        setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
        setOpaque(false);
        for (RuleExample.Kind kind : RuleExample.Kind.values()) {
            add(row(kind));
        }
    }

    private JPanel row(RuleExample.Kind kind) {
        String key = "rules.example." + kind.name().toLowerCase(java.util.Locale.ROOT);
        JButton take = new JButton(Bundle.ExamplesPanel_take());
        take.setName(key);
        take.getAccessibleContext().setAccessibleName(Bundle.ExamplesPanel_takeName(ExampleTexts.name(kind)));
        take.addActionListener(event -> model.addExample(kind));
        ExampleCrops row = new ExampleCrops(key + ".crop", EDGE, example -> model.removeExample(example));
        buttons.put(kind, take);
        crops.put(kind, row);
        JLabel name = new JLabel(
                ExampleTexts.name(kind), LabelMark.coloured(ExampleTexts.label(kind), MARK), SwingConstants.LEADING);
        JPanel head = new JPanel(new BorderLayout(6, 0));
        head.setOpaque(false);
        head.add(name, BorderLayout.CENTER);
        head.add(take, BorderLayout.LINE_END);
        JPanel both = new JPanel(new BorderLayout());
        both.setOpaque(false);
        both.add(head, BorderLayout.NORTH);
        both.add(row, BorderLayout.CENTER);
        both.setAlignmentX(LEFT_ALIGNMENT);
        both.setBorder(BorderFactory.createEmptyBorder(0, 0, 3, 0));
        return both;
    }

    /** Shows the examples of a draft. */
    void refresh(EditorModel next, CellBoard board, boolean editable) {
        model = next;
        List<RuleExample> all = next == null ? List.of() : next.draft().examples();
        crops.forEach((kind, row) -> row.show(
                next == null ? null : next.study(),
                board,
                all.stream().filter(example -> example.kind() == kind).toList()));
        cellChanged(editable);
    }

    /** Another cell is selected. */
    void cellChanged(boolean editable) {
        boolean can = editable && model != null && model.candidate().isPresent();
        buttons.forEach((kind, button) -> {
            button.setEnabled(can);
            button.setToolTipText(
                    can || !editable
                            ? KeyHints.in(
                                    Bundle.ExamplesPanel_takeTip(ExampleTexts.name(kind)), "Sample", actionId(kind))
                            : Bundle.ExamplesPanel_noCell());
        });
    }

    private static String actionId(RuleExample.Kind kind) {
        return "org.cytoloop.rules.actions."
                + switch (kind) {
                    case CLEAR_ON -> "ExampleOnAction";
                    case CLEAR_OFF -> "ExampleOffAction";
                    case BORDERLINE -> "ExampleBorderlineAction";
                };
    }

    /** Contrast or names are others. */
    void displayChanged() {
        crops.values().forEach(ExampleCrops::displayChanged);
    }

    /** Lets go of the study. */
    void release() {
        model = null;
        crops.values().forEach(ExampleCrops::release);
    }
}
