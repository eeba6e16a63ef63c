/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.widgets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;

class KeyHintsTest {
    @Test
    void of_findsTheRegisteredKey() {
        assertEquals("Ctrl+Z", KeyHints.of("Edit", "org.cytoloop.workbench.frame.UndoAction"));
        assertEquals("", KeyHints.of("Edit", "org.cytoloop.workbench.frame.NoSuchAction"));
        assertEquals("", KeyHints.of("View", "org.cytoloop.workbench.theme.DarkThemeAction"), "has no key");
        assertEquals("Undo (Ctrl+Z)", KeyHints.in("Undo", "Edit", "org.cytoloop.workbench.frame.UndoAction"));
    }

    @Test
    void text_readsAsOnTheKeyboard() {
        assertEquals("R", KeyStrokes.text(KeyStroke.getKeyStroke("R")));
        assertEquals("1", KeyStrokes.text(KeyStroke.getKeyStroke("1")));
        assertEquals("Ctrl+Shift+Z", KeyStrokes.text(KeyStroke.getKeyStroke("ctrl shift Z")));
        assertEquals("[", KeyStrokes.text(KeyStroke.getKeyStroke("OPEN_BRACKET")));
        assertEquals(",", KeyStrokes.text(KeyStroke.getKeyStroke("COMMA")));
        assertEquals("Del", KeyStrokes.text(KeyStroke.getKeyStroke("DELETE")));
        assertEquals("Space", KeyStrokes.text(KeyStroke.getKeyStroke("SPACE")));
        assertEquals("F1", KeyStrokes.text(KeyStroke.getKeyStroke("F1")));
    }
}
