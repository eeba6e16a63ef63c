/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.review.window;

import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;

/** Keys of the window, wherever in it the focus is, but for texts one is writing. */
final class ReviewKeys {
    private final JComponent target;

    ReviewKeys(JComponent target) {
        this.target = target;
    }

    void bind(String key, Runnable action) {
        target.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), key);
        target.getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean accept(Object sender) {
                return !(KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner()
                        instanceof JTextComponent);
            }

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }
}
