/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.labels;

import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** Sentences of a report: they wrap, scroll, and can be selected and copied. */
public final class TextPart extends JTextArea {
    private static final long serialVersionUID = 1L;

    /** An empty part with a name for journeys and one for screen readers. */
    public TextPart(String name, String accessible) {
        setName(name);
        getAccessibleContext().setAccessibleName(accessible);
        setEditable(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 8));
        dress();
    }

    private void dress() {
        setFont(UIManager.getFont("Label.font"));
        setForeground(UIManager.getColor("Label.foreground"));
        setBackground(UIManager.getColor("Panel.background"));
    }

    @Override
    public void updateUI() {
        super.updateUI();
        dress();
    }

    /** Shows sentences from their beginning. */
    public void show(String text) {
        if (!text.equals(getText())) {
            setText(text);
            setCaretPosition(0);
        }
    }

    /** In a pane that scrolls. */
    public JScrollPane scrolling() {
        JScrollPane pane = new JScrollPane(this);
        pane.setBorder(BorderFactory.createEmptyBorder());
        return pane;
    }
}
