/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.parts;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** Content, or a few sentences in the middle on why there is none. */
public final class Pages extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final String EMPTY = "empty";
    private static final String CONTENT = "content";
    private static final int WIDTH = 460;

    private final CardLayout cards = new CardLayout();
    private final JTextArea hint = text();

    /**
     * Pages.
     *
     * @param prefix begins the name of the hint for journeys
     */
    public Pages(String prefix, JComponent content) {
        setLayout(cards);
        hint.setName(prefix + ".hint");
        hint.setFocusable(false);
        JPanel middle = new JPanel(new GridBagLayout());
        GridBagConstraints where = new GridBagConstraints();
        where.insets = new Insets(16, 16, 16, 16);
        middle.add(hint, where);
        add(middle, EMPTY);
        JPanel page = new JPanel(new BorderLayout());
        page.add(content);
        add(page, CONTENT);
    }

    /** Shows the content, or in its place a hint that is not empty. */
    public void show(String sentences) {
        boolean none = !sentences.isEmpty();
        if (none) {
            hint.setText(sentences);
            hint.setSize(new Dimension(WIDTH, Short.MAX_VALUE));
        }
        cards.show(this, none ? EMPTY : CONTENT);
    }

    /** Sentences that wrap and can be copied, in the look of a label. */
    public static JTextArea text() {
        JTextArea text = new JTextArea() {
            private static final long serialVersionUID = 1L;

            @Override
            public void updateUI() {
                super.updateUI();
                setFont(UIManager.getFont("Label.font"));
                setForeground(UIManager.getColor("Label.foreground"));
                setBackground(UIManager.getColor("Panel.background"));
            }
        };
        text.setEditable(false);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.updateUI();
        return text;
    }

    /** The same in a pane that scrolls. */
    public static JScrollPane scrolling(JTextArea text) {
        JScrollPane pane = new JScrollPane(text);
        pane.setBorder(javax.swing.BorderFactory.createEmptyBorder(4, 10, 4, 6));
        return pane;
    }
}
