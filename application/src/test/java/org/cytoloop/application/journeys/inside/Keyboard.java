/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import javax.swing.AbstractButton;

/** What a user without a mouse can do: walk by Tab, use mnemonics, type. */
final class Keyboard {
    private static final int FAR = 60;

    private Keyboard() {}

    /** Presses Tab until the focus is in the component of that name. */
    static void tabTo(String name) {
        walkTo(name, KeyEvent.VK_TAB);
    }

    /** Presses Shift+Tab until the focus is in the component of that name. */
    static void tabBackTo(String name) {
        walkTo(name, KeyEvent.VK_SHIFT, KeyEvent.VK_TAB);
    }

    private static void walkTo(String name, int... step) {
        Ui.find(name, Component.class);
        for (int i = 0; i < FAR; i++) {
            if (Ui.ask(() -> isFocusIn(name))) {
                return;
            }
            Ui.keys(step);
        }
        Screens.shot("failed");
        throw new AssertionError("Tab does not lead to " + name + " but to " + Ui.ask(Keyboard::focus));
    }

    private static boolean isFocusIn(String name) {
        for (Component at = focus(); at != null; at = at.getParent()) {
            if (name.equals(at.getName())) {
                return true;
            }
        }
        return false;
    }

    private static Component focus() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    /** Replaces what stands in the field that has the focus. */
    static void retype(String text) {
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
        Ui.type(text);
    }

    /** Presses a button by Alt and its mnemonic. */
    static void mnemonic(String name) {
        AbstractButton button = Ui.find(name, AbstractButton.class);
        Ui.await(name + " can be pressed", button::isEnabled);
        int key = Ui.ask(button::getMnemonic);
        Check.that(name + " has a mnemonic", key != 0);
        Ui.keys(KeyEvent.VK_ALT, key);
    }
}
