/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.widgets;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;

/**
 * Keeps the letter of the key that opened a window from being typed into the text that gets the focus there, as long as
 * the key is held. For the EDT.
 */
public final class SwallowedKey implements KeyEventDispatcher {
    /** Keys repeat sooner than this, ms; what comes later is pressed anew, and the release went elsewhere. */
    private static final long REPEATS_WITHIN = 1200;

    private final KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
    private final int code;
    private long last;

    private SwallowedKey(int code, long last) {
        this.code = code;
        this.last = last;
    }

    /**
     * Swallows what the key that is being pressed types; nothing when a window is opened with the mouse. A key pressed
     * while the focus is on its way somewhere is delivered within the event of its arrival, not one of its own.
     *
     * @param usual code of the key, when it cannot be told from the event
     */
    public static void ofCurrentEvent(int usual) {
        AWTEvent event = EventQueue.getCurrentEvent();
        if (event instanceof MouseEvent) {
            return;
        }
        int code = event instanceof KeyEvent key ? key.getKeyCode() : usual;
        SwallowedKey swallowed = new SwallowedKey(code, EventQueue.getMostRecentEventTime());
        swallowed.focus.addKeyEventDispatcher(swallowed);
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        boolean typed = event.getID() == KeyEvent.KEY_TYPED;
        boolean late = event.getWhen() - last > REPEATS_WITHIN;
        last = event.getWhen();
        if (late || event.getID() == KeyEvent.KEY_RELEASED || !typed && event.getKeyCode() != code) {
            focus.removeKeyEventDispatcher(this);
            return false;
        }
        return true;
    }
}
