/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.dialogs;

import java.awt.Color;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** Text of one or more lines that breaks where it must; can be read but not changed. For the EDT. */
public final class Sentence extends JTextArea {
    private static final long serialVersionUID = 1L;

    /**
     * An empty text.
     *
     * @param name name of the component
     * @param columns width it asks for, in characters
     */
    public Sentence(String name, int columns) {
        super(0, columns);
        setName(name);
        setEditable(false);
        setFocusable(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setOpaque(false);
        setBorder(null);
    }

    /** Shows a text, in the colour of errors when it tells one; nothing at all when it is empty. */
    public void tell(String text, boolean wrong) {
        if (!text.equals(getText())) {
            setText(text);
        }
        setForeground(wrong ? errorColour() : UIManager.getColor("Label.foreground"));
        setVisible(!text.isEmpty());
    }

    private static Color errorColour() {
        Color colour = UIManager.getColor("nb.errorForeground");
        return colour == null ? UIManager.getColor("Label.foreground") : colour;
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setFont(UIManager.getFont("Label.font"));
        setOpaque(false);
        setBorder(null);
    }
}
