/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.window;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.Optional;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextPane;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import org.openide.awt.Actions;
import org.openide.awt.Mnemonics;

/** A sentence in the middle of an empty place, and buttons that help. For the EDT. */
final class MessagePane extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 420;

    private final transient SimpleAttributeSet centred = new SimpleAttributeSet();
    private final JTextPane text = new JTextPane();
    private final JPanel buttons = new JPanel(new FlowLayout(FlowLayout.CENTER, 8, 0));

    MessagePane(String name, Icon icon) {
        super(new GridBagLayout());
        text.setName(name);
        text.setEditable(false);
        text.setOpaque(false);
        text.setFocusable(true);
        text.setBorder(BorderFactory.createEmptyBorder());
        Font font = new JLabel().getFont();
        StyleConstants.setAlignment(centred, StyleConstants.ALIGN_CENTER);
        StyleConstants.setFontFamily(centred, font.getFamily());
        StyleConstants.setFontSize(centred, font.getSize());
        // a text pane has a typewriter's font of its own, whatever its component's
        text.setParagraphAttributes(centred, false);
        buttons.setOpaque(false);
        GridBagConstraints at = new GridBagConstraints();
        at.gridx = 0;
        at.insets = new Insets(6, 24, 6, 24);
        if (icon != null) {
            add(new JLabel(icon), at);
        }
        add(text, at);
        add(buttons, at);
    }

    void say(String sentence) {
        if (!sentence.equals(text.getText())) {
            text.setText(sentence);
            text.getStyledDocument().setParagraphAttributes(0, sentence.length(), centred, false);
            text.setSize(new Dimension(WIDTH, Short.MAX_VALUE));
            text.setPreferredSize(null);
            Dimension needed = text.getPreferredSize();
            text.setPreferredSize(new Dimension(WIDTH, needed.height));
            text.setMinimumSize(new Dimension(120, needed.height));
            revalidate();
        }
    }

    /** Adds a button for a command of its own. */
    MessagePane offer(String name, String label, Runnable what) {
        JButton button = new JButton();
        Mnemonics.setLocalizedText(button, label);
        button.setName(name);
        button.addActionListener(event -> what.run());
        buttons.add(button);
        return this;
    }

    /** Adds a button for a command that another module registered; none when there is no such command. */
    MessagePane offerCommand(String name, String label, String category, String id) {
        Optional<Action> action = Optional.ofNullable(Actions.forID(category, id));
        action.ifPresent(a -> {
            offer(name, label, () -> a.actionPerformed(null));
        });
        return this;
    }

    /** Shows or hides a button. */
    void show(String name, boolean on) {
        for (Component button : buttons.getComponents()) {
            if (name.equals(button.getName())) {
                button.setVisible(on);
            }
        }
    }
}
