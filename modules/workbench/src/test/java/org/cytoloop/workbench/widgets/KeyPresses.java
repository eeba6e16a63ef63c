/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.widgets;

import java.awt.Component;
import java.awt.DefaultKeyboardFocusManager;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.lang.reflect.InvocationTargetException;
import java.util.function.Consumer;
import javax.swing.JPanel;

/** Sends keys through the event queue to a component that is said to have the focus, without a screen. */
final class KeyPresses extends DefaultKeyboardFocusManager implements AutoCloseable {
    private final KeyboardFocusManager before = KeyboardFocusManager.getCurrentKeyboardFocusManager();
    private final Component focused;

    /** @param receiver what handles the key after the component, as the platform's keymap does */
    KeyPresses(Component focused, Consumer<KeyEvent> receiver) {
        this.focused = focused;
        addKeyEventPostProcessor(key -> {
            receiver.accept(key);
            return true;
        });
        KeyboardFocusManager.setCurrentKeyboardFocusManager(this);
    }

    void send(int id, int modifiers, int code) throws InterruptedException, InvocationTargetException {
        EventQueue queue = Toolkit.getDefaultToolkit().getSystemEventQueue();
        char character = (char) code;
        queue.postEvent(new KeyEvent(new JPanel(), id, System.nanoTime(), modifiers, code, character));
        EventQueue.invokeAndWait(() -> {});
    }

    @Override
    public Component getFocusOwner() {
        return focused;
    }

    @Override
    public void close() {
        KeyboardFocusManager.setCurrentKeyboardFocusManager(before);
    }
}
