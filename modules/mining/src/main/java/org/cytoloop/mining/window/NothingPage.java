/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.window;

import java.awt.FlowLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.cytoloop.workbench.problems.Paragraph;
import org.openide.awt.Actions;
import org.openide.awt.Mnemonics;

/** In place of cells: why there are none, and what can be done. */
final class NothingPage extends JPanel {
    private static final long serialVersionUID = 1L;

    private final Paragraph sentence = new Paragraph("", 440);
    private final JPanel buttons = new JPanel(new FlowLayout(FlowLayout.CENTER, 8, 0));

    NothingPage(String name) {
        super(new GridBagLayout());
        sentence.setName(name);
        GridBagConstraints where = new GridBagConstraints();
        where.gridx = 0;
        where.insets = new Insets(8, 16, 8, 16);
        add(sentence, where);
        where.gridy = 1;
        add(buttons, where);
    }

    /** Adds something between the sentence and the buttons. */
    void addBelow(JComponent part) {
        buttons.add(part, 0);
    }

    /** Adds a button. */
    JButton offer(String name, String text, String tip, Runnable what) {
        JButton button = new JButton();
        Mnemonics.setLocalizedText(button, text);
        button.setName(name);
        button.setToolTipText(tip);
        button.addActionListener(event -> what.run());
        buttons.add(button);
        return button;
    }

    /** Runs a command that another module registered; nothing when it cannot work now. */
    static void run(String category, String id) {
        Action action = Actions.forID(category, id);
        if (action != null && action.isEnabled()) {
            action.actionPerformed(null);
        }
    }

    void say(String text) {
        if (!text.equals(sentence.getText())) {
            sentence.setText(text);
            revalidate();
        }
    }
}
