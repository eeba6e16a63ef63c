/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.editor;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Font;
import java.util.function.BiConsumer;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import org.cytoloop.core.model.Label;
import org.cytoloop.crops.marks.LabelMark;
import org.cytoloop.rules.model.EditorModel;
import org.cytoloop.rules.model.RulesModel;
import org.cytoloop.rules.parts.Edits;
import org.cytoloop.rules.parts.FittingPanel;
import org.cytoloop.rules.parts.TextUndo;
import org.cytoloop.rules.parts.WordsArea;
import org.cytoloop.workbench.problems.Paragraph;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** What the rule says: words, conditions, examples. */
@Messages({
    "TextPage_on=&ON if",
    "TextPage_onTip=In your own words: what makes a cell ON",
    "TextPage_onExample=For example: the whole nucleus is clearly brighter than the tissue around it, in focus.",
    "TextPage_off=OFF &if",
    "TextPage_offTip=In your own words: what makes a cell OFF",
    "TextPage_offExample=For example: no brighter than the background, or only lit by a vessel, an edge or a "
            + "bright neighbour.",
    "TextPage_conditions=ON when all of these hold",
    "TextPage_examples=Examples",
    "# {0} - number of labels",
    "TextPage_ruleFirst=The rule comes first: {0,choice,1#one cell is|1<{0,number} cells are} labelled already, "
            + "but nothing says yet what ON and OFF mean.",
    "TextPage_newer=This rule was written by a newer version of Cytoloop, whose conditions this one cannot read. "
            + "Its words are shown as they are; update Cytoloop to change them."
})
final class TextPage extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int MARK = 12;
    private static final int ROWS = 3;
    private static final int WIDTH = 260;

    private final Paragraph hint = new Paragraph("", WIDTH);
    private final WordsArea on = new WordsArea(Bundle.TextPage_onExample(), ROWS);
    private final WordsArea off = new WordsArea(Bundle.TextPage_offExample(), ROWS);
    private final transient TextUndo onUndo = TextUndo.install(on);
    private final transient TextUndo offUndo = TextUndo.install(off);
    private final ConditionsPanel conditions = new ConditionsPanel();
    private final ExamplesPanel examples = new ExamplesPanel();
    private final Column column = new Column();
    private transient EditorModel model;
    private boolean refreshing;

    TextPage() {
        super(new BorderLayout());
        hint.setName("rules.hint");
        hint.setBorder(BorderFactory.createEmptyBorder(0, 0, 6, 0));
        column.add(left(hint));
        words(on, "rules.on", Bundle.TextPage_on(), Bundle.TextPage_onTip(), Label.ON, EditorModel::setOnText);
        words(off, "rules.off", Bundle.TextPage_off(), Bundle.TextPage_offTip(), Label.OFF, EditorModel::setOffText);
        column.add(heading(Bundle.TextPage_conditions()));
        column.add(left(conditions));
        column.add(heading(Bundle.TextPage_examples()));
        column.add(left(examples));
        FittingPanel north = new FittingPanel();
        north.add(column, BorderLayout.NORTH);
        add(north.scrolling(), BorderLayout.CENTER);
    }

    private void words(
            WordsArea area,
            String name,
            String label,
            String tip,
            Label meaning,
            BiConsumer<EditorModel, String> setter) {
        area.setName(name);
        area.setToolTipText(tip);
        Edits.of(area, () -> {
            if (!refreshing && model != null) {
                setter.accept(model, area.getText());
            }
        });
        JLabel head = new JLabel();
        Mnemonics.setLocalizedText(head, label);
        Icon icon = LabelMark.coloured(meaning, MARK);
        head.setIcon(icon);
        head.setFont(head.getFont().deriveFont(Font.BOLD));
        head.setLabelFor(area);
        head.setAlignmentX(LEFT_ALIGNMENT);
        column.add(head);
        column.add(Box.createVerticalStrut(2));
        JScrollPane scroll = new JScrollPane(
                area, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        column.add(left(scroll));
        column.add(Box.createVerticalStrut(6));
    }

    private static JLabel heading(String text) {
        JLabel label = new JLabel(text);
        label.setFont(label.getFont().deriveFont(Font.BOLD));
        label.setBorder(BorderFactory.createEmptyBorder(2, 0, 3, 0));
        label.setAlignmentX(LEFT_ALIGNMENT);
        return label;
    }

    private static JComponent left(JComponent component) {
        component.setAlignmentX(LEFT_ALIGNMENT);
        return component;
    }

    Component first() {
        return on;
    }

    /** Shows the draft. */
    void refresh(RulesModel rules) {
        model = rules == null ? null : rules.editor();
        boolean editable = model != null && !model.isReadOnly();
        refreshing = true;
        onUndo.replace(on, model == null ? "" : model.draft().onText());
        offUndo.replace(off, model == null ? "" : model.draft().offText());
        refreshing = false;
        on.setEditable(editable);
        off.setEditable(editable);
        on.setEnabled(model != null);
        off.setEnabled(model != null);
        conditions.refresh(model, editable);
        examples.refresh(model, rules == null ? null : rules.board(), editable);
        String says = hint();
        if (!says.equals(hint.getText())) {
            hint.setText(says);
        }
        hint.setVisible(!says.isEmpty());
    }

    private String hint() {
        if (model == null) {
            return "";
        }
        if (model.isReadOnly()) {
            return Bundle.TextPage_newer();
        }
        return model.current().isEmpty() && model.labels().size() > 0
                ? Bundle.TextPage_ruleFirst(model.labels().size())
                : "";
    }

    void cellChanged() {
        examples.cellChanged(model != null && !model.isReadOnly());
    }

    void displayChanged() {
        examples.displayChanged();
    }

    void release() {
        refresh(null);
        examples.release();
    }

    /** Below each other. */
    private static final class Column extends JPanel {
        private static final long serialVersionUID = 1L;

        Column() {
            setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
            setBorder(BorderFactory.createEmptyBorder(4, 8, 6, 6));
        }
    }
}
