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
 * Keeps the letter of the key that opened a window from being typed into the text that gets the focus there. For the
 * EDT.
 */
final class SwallowedKey implements KeyEventDispatcher {
    private final KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();

    private SwallowedKey() {}

    /** Swallows what the key that is being pressed types; nothing when it was not a key. */
    static void ofCurrentEvent() {
        if (EventQueue.getCurrentEvent() instanceof KeyEvent key && key.getID() == KeyEvent.KEY_PRESSED) {
            SwallowedKey swallowed = new SwallowedKey();
            swallowed.focus.addKeyEventDispatcher(swallowed);
        }
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        focus.removeKeyEventDispatcher(this);
        return event.getID() == KeyEvent.KEY_TYPED;
    }
}
