/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.card;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import org.cytoloop.core.model.Label;
import org.cytoloop.crops.marks.FlagMark;
import org.cytoloop.crops.marks.LabelMark;
import org.cytoloop.labelling.rules.RuleAnswer;
import org.cytoloop.rules.model.CellFacts;
import org.cytoloop.rules.parts.Numbers;
import org.cytoloop.workbench.problems.Paragraph;
import org.openide.util.NbBundle.Messages;

/** One cell: its label, its values of the rule's features, what the rule says of it and why. */
@Messages({
    "# {0} - number of the cell",
    "CellBlock_cell=Cell {0,number,0}",
    "# {0} - number of the cell",
    "# {1} - its label",
    "CellBlock_labelled=Cell {0,number,0}, labelled {1}",
    "CellBlock_point=Point at a cell to see what the rule says of it.",
    "CellBlock_on=The rule says ON",
    "CellBlock_off=The rule says OFF",
    "CellBlock_grey=In the grey: UNSURE unless it is clear to you",
    "CellBlock_unknown=The rule cannot tell: a value is missing",
    "CellBlock_silent=The rule has no condition: its words decide",
    "CellBlock_notMeasured=This cell is not measured yet",
    "CellBlock_contradicts=Your label says otherwise."
})
final class CellBlock extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 240;
    private static final int MARK = 12;

    private final JLabel name = new JLabel();
    private final JLabel says = new JLabel();
    private final Paragraph why = new Paragraph("", WIDTH);
    private final JLabel flagMark = new JLabel(new FlagMark(14));
    private final Paragraph flag = new Paragraph("", WIDTH - 24);
    private final JPanel flagged = new JPanel(new BorderLayout(6, 0));
    private final JPanel values = new JPanel(new GridBagLayout());
    private final List<JLabel> features = new ArrayList<>();
    private final List<JLabel> numbers = new ArrayList<>();
    private int tallest;

    CellBlock() {
        super(new BorderLayout(0, 3));
        setName("ruleCard.block");
        name.setName("ruleCard.cell");
        name.setFont(name.getFont().deriveFont(Font.BOLD));
        name.setMinimumSize(new Dimension(0, 0));
        says.setName("ruleCard.says");
        says.setMinimumSize(new Dimension(0, 0));
        why.setName("ruleCard.reason");
        flag.setName("ruleCard.flag");
        flagMark.setVerticalAlignment(SwingConstants.TOP);
        flagged.setOpaque(false);
        flagged.add(flagMark, BorderLayout.LINE_START);
        flagged.add(flag, BorderLayout.CENTER);
        JPanel texts = new JPanel(new BorderLayout(0, 3));
        texts.setOpaque(false);
        texts.add(says, BorderLayout.NORTH);
        texts.add(why, BorderLayout.CENTER);
        texts.add(flagged, BorderLayout.SOUTH);
        values.setOpaque(false);
        JPanel all = new JPanel(new BorderLayout(0, 3));
        all.setOpaque(false);
        all.add(name, BorderLayout.NORTH);
        all.add(values, BorderLayout.CENTER);
        all.add(texts, BorderLayout.SOUTH);
        // room that is not needed lies below, not between the lines
        add(all, BorderLayout.NORTH);
        show(Optional.empty(), false);
    }

    /** The line above has the theme's colour. */
    @Override
    public void updateUI() {
        super.updateUI();
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(1, 0, 0, 0, UIManager.getColor("Component.borderColor")),
                BorderFactory.createEmptyBorder(6, 8, 6, 8)));
    }

    /** It never becomes lower while the same rule is shown: nothing should jump under a moving mouse. */
    @Override
    public Dimension getPreferredSize() {
        Dimension size = super.getPreferredSize();
        tallest = Math.max(tallest, size.height);
        return new Dimension(size.width, tallest);
    }

    /** Another rule is shown. */
    void forgetHeight() {
        tallest = 0;
        revalidate();
    }

    /**
     * Shows a cell.
     *
     * @param hasConditions true when the rule has conditions at all
     */
    void show(Optional<CellFacts> facts, boolean hasConditions) {
        if (facts.isEmpty()) {
            name.setVisible(false);
            values(List.of());
            says.setVisible(false);
            set(why, Bundle.CellBlock_point());
            why.setForeground(UIManager.getColor("Label.disabledForeground"));
            flagged.setVisible(false);
            return;
        }
        CellFacts cell = facts.get();
        name.setVisible(true);
        says.setVisible(true);
        why.setForeground(UIManager.getColor("Label.foreground"));
        set(
                name,
                cell.label()
                        .map(label -> Bundle.CellBlock_labelled(cell.cell().cell(), label))
                        .orElse(Bundle.CellBlock_cell(cell.cell().cell())),
                cell.label().map(label -> LabelMark.coloured(label, MARK)).orElse(null));
        values(cell.values());
        set(says, says(cell, hasConditions), mark(cell));
        boolean unsaid = cell.contradicts() && cell.flag().isEmpty();
        set(why, unsaid ? cell.reason() + "\n" + Bundle.CellBlock_contradicts() : cell.reason());
        set(flag, cell.flag().orElse(""));
        flagged.setVisible(cell.flag().isPresent());
    }

    private static String says(CellFacts cell, boolean hasConditions) {
        if (cell.answer().isEmpty()) {
            return hasConditions ? Bundle.CellBlock_notMeasured() : Bundle.CellBlock_silent();
        }
        return switch (cell.answer().get()) {
            case ON -> Bundle.CellBlock_on();
            case OFF -> Bundle.CellBlock_off();
            case GREY -> Bundle.CellBlock_grey();
            case UNKNOWN -> Bundle.CellBlock_unknown();
        };
    }

    private static Icon mark(CellFacts cell) {
        RuleAnswer answer = cell.answer().orElse(RuleAnswer.UNKNOWN);
        return switch (answer) {
            case ON -> LabelMark.coloured(Label.ON, MARK);
            case OFF -> LabelMark.coloured(Label.OFF, MARK);
            case GREY -> LabelMark.coloured(Label.UNSURE, MARK);
            case UNKNOWN -> null;
        };
    }

    private void values(List<CellFacts.Value> now) {
        while (features.size() < now.size()) {
            addRow(features.size());
        }
        for (int i = 0; i < features.size(); i++) {
            boolean used = i < now.size();
            features.get(i).setVisible(used);
            numbers.get(i).setVisible(used);
            if (used) {
                CellFacts.Value value = now.get(i);
                set(features.get(i), value.feature(), null);
                set(numbers.get(i), Numbers.shown(value.value(), value.unit()), null);
            }
        }
    }

    private void addRow(int row) {
        JLabel feature = new JLabel();
        feature.setMinimumSize(new Dimension(0, 0));
        JLabel number = new JLabel();
        number.setName("ruleCard.value." + row);
        number.setFont(number.getFont().deriveFont(Font.BOLD));
        GridBagConstraints place = new GridBagConstraints();
        place.gridy = row;
        place.insets = new Insets(0, 0, 1, 6);
        place.weightx = 1;
        place.fill = GridBagConstraints.HORIZONTAL;
        values.add(feature, place);
        place.gridx = 1;
        place.weightx = 0;
        place.insets = new Insets(0, 0, 1, 0);
        place.anchor = GridBagConstraints.LINE_END;
        values.add(number, place);
        features.add(feature);
        numbers.add(number);
    }

    private static void set(JLabel label, String text, Icon icon) {
        if (!text.equals(label.getText())) {
            label.setText(text);
        }
        label.setIcon(icon);
    }

    private static void set(Paragraph paragraph, String text) {
        if (!text.equals(paragraph.getText())) {
            paragraph.setText(text);
        }
    }
}
