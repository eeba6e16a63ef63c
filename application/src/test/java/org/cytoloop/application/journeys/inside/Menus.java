/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import org.openide.windows.WindowManager;

/** The menus, chosen from by Alt and mnemonics, and read as a whole. */
final class Menus {
    private Menus() {}

    /** Opens a menu by its mnemonic and chooses a command by its. */
    static void choose(String menu, String command) {
        JMenu open = Ui.ask(() -> menu(menu));
        Ui.keys(KeyEvent.VK_ALT, Ui.ask(open::getMnemonic));
        Ui.await("menu " + menu + " is open", open::isPopupMenuVisible);
        JMenuItem item = Ui.ask(() -> item(open, command));
        int key = Ui.ask(item::getMnemonic);
        Check.that(command + " has a mnemonic", key != 0);
        Ui.keys(key);
        Ui.settle();
    }

    /** All menus of the menu bar; on the event thread. */
    static List<JMenu> all() {
        JMenuBar bar = ((JFrame) WindowManager.getDefault().getMainWindow()).getJMenuBar();
        List<JMenu> menus = new ArrayList<>();
        for (int i = 0; i < bar.getMenuCount(); i++) {
            if (bar.getMenu(i) != null) {
                menus.add(bar.getMenu(i));
            }
        }
        return menus;
    }

    private static JMenu menu(String name) {
        return all().stream()
                .filter(menu -> menu.getText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no menu " + name));
    }

    private static JMenuItem item(JMenu menu, String text) {
        for (Component child : menu.getMenuComponents()) {
            if (child instanceof JMenuItem item && item.getText().equals(text)) {
                return item;
            }
        }
        throw new AssertionError("there is no command " + text + " in " + menu.getText());
    }
}
