/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.widgets;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.StringJoiner;
import javax.swing.KeyStroke;

/** Writes keys as people read them: "R", "Ctrl+Shift+Z", "[". */
public final class KeyStrokes {
    private KeyStrokes() {}

    /** The text of a key. */
    public static String text(KeyStroke key) {
        StringJoiner text = new StringJoiner("+");
        int modifiers = key.getModifiers();
        if ((modifiers & InputEvent.CTRL_DOWN_MASK) != 0) {
            text.add("Ctrl");
        }
        if ((modifiers & InputEvent.META_DOWN_MASK) != 0) {
            text.add("\u2318");
        }
        if ((modifiers & InputEvent.ALT_DOWN_MASK) != 0) {
            text.add("Alt");
        }
        if ((modifiers & InputEvent.SHIFT_DOWN_MASK) != 0) {
            text.add("Shift");
        }
        text.add(keyText(key));
        return text.toString();
    }

    private static String keyText(KeyStroke key) {
        return switch (key.getKeyCode()) {
            case KeyEvent.VK_UNDEFINED -> String.valueOf(key.getKeyChar()).toUpperCase(java.util.Locale.ROOT);
            case KeyEvent.VK_COMMA -> ",";
            case KeyEvent.VK_PERIOD -> ".";
            case KeyEvent.VK_OPEN_BRACKET -> "[";
            case KeyEvent.VK_CLOSE_BRACKET -> "]";
            case KeyEvent.VK_PLUS, KeyEvent.VK_ADD -> "Plus";
            case KeyEvent.VK_MINUS, KeyEvent.VK_SUBTRACT -> "Minus";
            case KeyEvent.VK_EQUALS -> "=";
            case KeyEvent.VK_SLASH -> "/";
            case KeyEvent.VK_SEMICOLON -> ";";
            case KeyEvent.VK_LEFT -> "Left";
            case KeyEvent.VK_RIGHT -> "Right";
            case KeyEvent.VK_UP -> "Up";
            case KeyEvent.VK_DOWN -> "Down";
            case KeyEvent.VK_SPACE -> "Space";
            case KeyEvent.VK_TAB -> "Tab";
            case KeyEvent.VK_ENTER -> "Enter";
            case KeyEvent.VK_ESCAPE -> "Esc";
            case KeyEvent.VK_DELETE -> "Del";
            case KeyEvent.VK_BACK_SPACE -> "Backspace";
            default -> KeyEvent.getKeyText(key.getKeyCode());
        };
    }
}
