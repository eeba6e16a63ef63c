/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.about;

import java.awt.Font;
import java.awt.Insets;
import javax.swing.JTextArea;

/** A text to read and to copy from, in the widths its author chose. */
final class LicenceText extends JTextArea {
    private static final long serialVersionUID = 1L;

    LicenceText(String name, String text) {
        setName(name);
        setEditable(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setMargin(new Insets(6, 8, 6, 8));
        setFont(new Font(Font.MONOSPACED, Font.PLAIN, getFont().getSize() - 1));
        show(text);
    }

    /** Shows a text from its beginning. */
    void show(String text) {
        setText(text);
        setCaretPosition(0);
    }
}
