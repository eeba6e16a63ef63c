/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.actions;

import java.awt.EventQueue;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;

/**
 * Keeps the letter of the key that opened a window from being typed into the text that gets the focus there, however long
 * it is held down. For the EDT.
 */
final class SwallowedKey implements KeyEventDispatcher {
    private final KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
    private final int code;

    private SwallowedKey(int code) {
        this.code = code;
    }

    /** Swallows what the key that is being pressed types until it is let go; nothing when it was not a key. */
    static void ofCurrentEvent() {
        int code = EventQueue.getCurrentEvent() instanceof KeyEvent key && key.getID() == KeyEvent.KEY_PRESSED
                ? key.getKeyCode()
                : KeyEvent.VK_UNDEFINED;
        SwallowedKey swallowed = new SwallowedKey(code);
        swallowed.focus.addKeyEventDispatcher(swallowed);
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        boolean typed = event.getID() == KeyEvent.KEY_TYPED;
        boolean repeated = event.getID() == KeyEvent.KEY_PRESSED
                && code != KeyEvent.VK_UNDEFINED
                && event.getKeyCode() == code;
        if (!typed && !repeated) {
            // it is let go, or another key is pressed, whose letter is meant
            focus.removeKeyEventDispatcher(this);
        }
        return typed || repeated;
    }
}
