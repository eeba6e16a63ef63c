/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.queue;

import java.awt.event.ActionEvent;
import java.util.HashSet;
import java.util.Set;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/**
 * The keys of a queue, wherever in it the focus is. A key that is held down acts once: answers are given to cells
 * somebody looked at.
 */
final class QueueKeys {
    private final JComponent target;
    private final Set<Integer> held = new HashSet<>();

    QueueKeys(JComponent target) {
        this.target = target;
    }

    void bind(KeyStroke key, Runnable action) {
        bind(key, "press " + key, () -> {
            if (held.add(key.getKeyCode())) {
                action.run();
            }
        });
        // a modifier may be let go first
        KeyStroke up = KeyStroke.getKeyStroke(key.getKeyCode(), key.getModifiers(), true);
        bind(up, "release " + key.getKeyCode(), () -> held.remove(key.getKeyCode()));
        if (key.getModifiers() != 0) {
            KeyStroke bare = KeyStroke.getKeyStroke(key.getKeyCode(), 0, true);
            bind(bare, "release " + key.getKeyCode(), () -> held.remove(key.getKeyCode()));
        }
    }

    private void bind(KeyStroke key, String name, Runnable action) {
        target.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(key, name);
        target.getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }

    /** Keys that were down when the focus went are let go elsewhere. */
    void focusLost() {
        held.clear();
    }
}
