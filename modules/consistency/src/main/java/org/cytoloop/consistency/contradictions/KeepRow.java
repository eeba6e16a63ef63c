/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.contradictions;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.event.ActionEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** One line in which the user says why a label is kept. */
@Messages({
    "# {0} - what the cell is called",
    "# {1} - its label",
    "KeepRow_why=Why does {0} stay {1}?",
    "KeepRow_reasonTip=Say it in your own words, or choose a reason given before; Enter keeps the label, Esc leaves it",
    "KeepRow_keep=&Keep",
    "KeepRow_keepTip=Keeps the label for this reason (Enter)",
    "KeepRow_cancel=Cancel",
    "KeepRow_cancelTip=Leaves it as it is (Esc)"
})
final class KeepRow extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JLabel question = new JLabel();
    private final JComboBox<String> reason = new JComboBox<>();
    private final JButton keep = new JButton();
    private final JButton cancel = new JButton(Bundle.KeepRow_cancel());
    private transient Consumer<String> given = text -> {};
    private transient Runnable left = () -> {};

    KeepRow() {
        super(new BorderLayout(8, 0));
        setBorder(BorderFactory.createEmptyBorder(3, 8, 4, 8));
        question.setLabelFor(reason);
        reason.setName("contradictions.reason");
        reason.setEditable(true);
        reason.setToolTipText(Bundle.KeepRow_reasonTip());
        reason.getAccessibleContext().setAccessibleDescription(Bundle.KeepRow_reasonTip());
        Mnemonics.setLocalizedText(keep, Bundle.KeepRow_keep());
        keep.setName("contradictions.reason.keep");
        keep.setToolTipText(Bundle.KeepRow_keepTip());
        cancel.setName("contradictions.reason.cancel");
        cancel.setToolTipText(Bundle.KeepRow_cancelTip());
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, 4, 0));
        buttons.add(keep);
        buttons.add(cancel);
        add(question, BorderLayout.LINE_START);
        add(reason, BorderLayout.CENTER);
        add(buttons, BorderLayout.LINE_END);
        keep.addActionListener(event -> given.accept(text()));
        cancel.addActionListener(event -> left.run());
        bind((JComponent) reason.getEditor().getEditorComponent());
        setVisible(false);
    }

    private void bind(JComponent editor) {
        editor.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "keep");
        editor.getActionMap().put("keep", action(() -> given.accept(text())));
        editor.getInputMap().put(KeyStroke.getKeyStroke("ESCAPE"), "leave");
        editor.getActionMap().put("leave", action(() -> left.run()));
    }

    private static AbstractAction action(Runnable runnable) {
        return new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                runnable.run();
            }
        };
    }

    /** What stands in the field. */
    private String text() {
        return ((JTextComponent) reason.getEditor().getEditorComponent()).getText();
    }

    /**
     * Asks why a label stays.
     *
     * @param reasons to offer; the first stands in the field
     * @param keeping takes the reason
     * @param leaving called when the user thinks better of it
     */
    void ask(String cell, Object label, List<String> reasons, Consumer<String> keeping, Runnable leaving) {
        given = keeping;
        left = leaving;
        question.setText(Bundle.KeepRow_why(cell, label));
        reason.removeAllItems();
        reasons.forEach(reason::addItem);
        setVisible(true);
        JTextComponent editor = (JTextComponent) reason.getEditor().getEditorComponent();
        editor.setText(reasons.isEmpty() ? "" : reasons.get(0));
        editor.requestFocusInWindow();
        editor.selectAll();
    }

    /** Asks no more. */
    void close() {
        setVisible(false);
        given = text -> {};
        left = () -> {};
    }
}
