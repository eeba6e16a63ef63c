/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.editor;

import java.awt.BorderLayout;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.cytoloop.rules.draft.Reading;
import org.cytoloop.rules.draft.Reading.Fix;
import org.cytoloop.rules.draft.Reading.Mistake;
import org.cytoloop.rules.parts.Edits;
import org.cytoloop.rules.parts.TextUndo;
import org.cytoloop.rules.parts.WrapPanel;
import org.cytoloop.workbench.problems.Paragraph;
import org.openide.util.NbBundle.Messages;

/** A line of the editor: a condition, a button that removes it, and below what is wrong with it. */
@Messages({
    "# {0} - number of the condition",
    "ConditionRow_name=Condition {0}",
    "ConditionRow_tip=A cell is ON when this holds; Ctrl+Space lists the features, Enter adds a condition",
    "ConditionRow_example=for example  cFos.snr >= 2.5 \u00b1 0.3",
    "ConditionRow_another=another condition",
    "# {0} - number of the condition",
    "ConditionRow_remove=Remove condition {0}",
    "# {0} - name of a feature",
    "ConditionRow_fix=Use {0}",
    "ConditionRow_fixTip=Puts this name in place of the one that is not known"
})
final class ConditionRow extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 220;

    private final ConditionField field;
    private final transient TextUndo undo;
    private final JButton remove = new JButton("\u00d7");
    private final Paragraph error = new Paragraph("", WIDTH);
    private final WrapPanel fixes = new WrapPanel(3);
    private final int index;
    private final transient Actions actions;
    private boolean refreshing;
    private transient Reading shown;

    /** What the rows do. */
    interface Actions extends ConditionField.Completing {
        /** A line says something else. */
        void edited(int index, String text);

        /** The caret of a line is elsewhere. */
        void focused(int index, int caret);

        /** Another line is wanted below. */
        void add(int index);

        /** A line is not wanted any more. */
        void remove(int index);
    }

    ConditionRow(int index, Actions actions) {
        super(new BorderLayout());
        this.index = index;
        this.actions = actions;
        field = new ConditionField(actions);
        undo = TextUndo.install(field);
        field.setName("rules.condition." + index);
        field.getAccessibleContext().setAccessibleName(Bundle.ConditionRow_name(index + 1));
        field.setToolTipText(Bundle.ConditionRow_tip());
        field.putClientProperty(
                "JTextField.placeholderText",
                index == 0 ? Bundle.ConditionRow_example() : Bundle.ConditionRow_another());
        Edits.of(field, () -> {
            if (!refreshing) {
                actions.edited(index, field.getText());
            }
        });
        field.addCaretListener(event -> {
            if (!refreshing && field.isFocusOwner()) {
                actions.focused(index, event.getDot());
            }
        });
        field.addActionListener(event -> actions.add(index));
        remove.setName("rules.condition." + index + ".remove");
        remove.putClientProperty("JButton.buttonType", "toolBarButton");
        remove.setToolTipText(Bundle.ConditionRow_remove(index + 1));
        remove.getAccessibleContext().setAccessibleName(Bundle.ConditionRow_remove(index + 1));
        remove.addActionListener(event -> actions.remove(index));
        JPanel line = new JPanel(new BorderLayout(2, 0));
        line.setOpaque(false);
        line.add(field, BorderLayout.CENTER);
        line.add(remove, BorderLayout.LINE_END);
        JPanel below = new JPanel();
        below.setOpaque(false);
        below.setLayout(new BoxLayout(below, BoxLayout.Y_AXIS));
        error.setName("rules.condition." + index + ".error");
        error.setAlignmentX(LEFT_ALIGNMENT);
        error.setBorder(BorderFactory.createEmptyBorder(1, 6, 2, 6));
        fixes.setAlignmentX(LEFT_ALIGNMENT);
        below.add(error);
        below.add(fixes);
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(0, 0, 3, 0));
        add(line, BorderLayout.NORTH);
        add(below, BorderLayout.CENTER);
        show(new Reading("", Optional.empty(), Optional.empty()), true);
    }

    /** Shows a line as it was read. */
    void show(Reading reading, boolean editable) {
        refreshing = true;
        undo.replace(field, reading.text());
        refreshing = false;
        field.setEditable(editable);
        remove.setEnabled(editable && (index > 0 || !reading.text().isEmpty()));
        if (reading.equals(shown)) {
            return;
        }
        shown = reading;
        field.show(reading.mistake());
        error.setForeground(ConditionField.errorColour());
        error.setText(reading.mistake().map(Mistake::sentence).orElse(""));
        error.setVisible(reading.mistake().isPresent());
        fixes.removeAll();
        reading.mistake().ifPresent(mistake -> {
            for (int i = 0; i < mistake.fixes().size(); i++) {
                fixes.add(fix(i, mistake.fixes().get(i)));
            }
        });
        fixes.setVisible(fixes.getComponentCount() > 0);
        revalidate();
        repaint();
    }

    private JButton fix(int number, Fix fix) {
        JButton button = new JButton(Bundle.ConditionRow_fix(fix.name()));
        button.setName("rules.condition." + index + ".fix." + number);
        button.setToolTipText(Bundle.ConditionRow_fixTip());
        button.addActionListener(event -> {
            actions.edited(index, fix.text());
            focusAtEnd();
        });
        return button;
    }

    /** Puts the caret behind the last character. */
    void focusAtEnd() {
        field.requestFocusInWindow();
        field.setCaretPosition(field.getDocument().getLength());
    }
}
