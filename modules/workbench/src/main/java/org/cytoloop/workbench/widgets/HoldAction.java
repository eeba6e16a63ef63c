/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.widgets;

import java.awt.EventQueue;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.beans.PropertyChangeListener;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.OpenStudy;

/**
 * A command that lasts as long as its key is held down: "hold Space to pan". Chosen from a menu, where no key can be
 * held, it lasts until it is chosen again. It also ends when another window becomes active or the study changes. For
 * the EDT.
 */
public abstract class HoldAction extends DeskAction {
    private static final long serialVersionUID = 1L;
    private static final int NO_KEY = KeyEvent.VK_UNDEFINED;

    private final transient KeyEventDispatcher keys = this::watch;
    private final transient PropertyChangeListener windows = change -> end();
    private final transient DeskListener studies = new DeskListener() {
        @Override
        public void deskChanged(DeskChange change) {
            if (change == DeskChange.STUDY) {
                end();
            }
        }
    };
    private boolean held;
    private int heldKey = NO_KEY;

    /** A command; see {@link DeskAction}. */
    protected HoldAction(Desk desk, String name, String tooltip, String icon) {
        super(desk, name, tooltip, icon);
    }

    /** The key went down. */
    protected abstract void pressed(OpenStudy study);

    /** The key went up, or what else ended it; called once for each {@link #pressed}. The study may be gone. */
    protected abstract void released();

    /** True from {@link #pressed} to {@link #released}. */
    public final boolean isHeld() {
        return held;
    }

    @Override
    protected final void perform(OpenStudy study) {
        int key = EventQueue.getCurrentEvent() instanceof KeyEvent event && event.getID() == KeyEvent.KEY_PRESSED
                ? event.getKeyCode()
                : NO_KEY;
        if (!held) {
            begin(study, key);
        } else if (key == NO_KEY) {
            end();
        }
    }

    private void begin(OpenStudy study, int key) {
        held = true;
        heldKey = key;
        KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        focus.addKeyEventDispatcher(keys);
        focus.addPropertyChangeListener("activeWindow", windows);
        desk().addListener(studies);
        pressed(study);
    }

    private void end() {
        if (!held) {
            return;
        }
        held = false;
        heldKey = NO_KEY;
        KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        focus.removeKeyEventDispatcher(keys);
        focus.removePropertyChangeListener("activeWindow", windows);
        desk().removeListener(studies);
        released();
    }

    private boolean watch(KeyEvent event) {
        if (heldKey != NO_KEY
                && event.getID() == KeyEvent.KEY_RELEASED
                && event.getKeyCode() == heldKey
                && !isRepeat(event)) {
            end();
        }
        return false;
    }

    /** Some X servers repeat a held key as pairs of up and down at the same moment. */
    private static boolean isRepeat(KeyEvent up) {
        return Toolkit.getDefaultToolkit().getSystemEventQueue().peekEvent(KeyEvent.KEY_PRESSED)
                        instanceof KeyEvent down
                && down.getKeyCode() == up.getKeyCode()
                && down.getWhen() == up.getWhen();
    }
}
