/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.swing.JMenu;
import javax.swing.JMenuItem;

/**
 * Opens every menu, without a study and with one: every command has a mnemonic of its own and a tooltip, and is enabled
 * when it can work. Keeps a picture of each.
 */
public final class MenuTour implements Runnable {
    /** What can work on an empty desk, beside the platform's own commands. */
    private static final Set<String> WITHOUT_STUDY = Set.of("New Study...", "Open Study...", "Open Demo Study");

    private final Path folder;

    /** @param folder to work in */
    public MenuTour(Path folder) {
        this.folder = folder;
    }

    @Override
    public void run() {
        Screens.size();
        List<String> wrong = new ArrayList<>();
        Set<String> enabled = new TreeSet<>();
        tour("empty", wrong, enabled);
        Bench.open(Studies.demo(folder));
        Bench.awaitStage(Bench.study().slices().get(0).name());
        Bench.awaitQuiet();
        tour("study", wrong, new TreeSet<>());
        Check.same("what is wrong with commands", List.of(), wrong);
        for (String command : WITHOUT_STUDY) {
            Check.that(command + " works without a study: " + enabled, enabled.contains(command));
        }
        for (String command : enabled) {
            Check.that(
                    command + " is enabled without a study",
                    !command.startsWith("Sample ▸") && !command.startsWith("Slice ▸"));
        }
    }

    private static void tour(String when, List<String> wrong, Set<String> enabled) {
        for (JMenu menu : Ui.ask(Menus::all)) {
            Ui.act(menu::doClick);
            Ui.await(menu.getText() + " is open", menu::isPopupMenuVisible);
            Ui.settle();
            Screens.shot("menu-" + when + "-" + menu.getText().toLowerCase(java.util.Locale.ROOT));
            Ui.act(() -> read(menu, wrong, enabled));
            Ui.act(() -> javax.swing.MenuSelectionManager.defaultManager().clearSelectedPath());
            Ui.settle();
        }
    }

    private static void read(JMenu menu, List<String> wrong, Set<String> enabled) {
        Map<Integer, String> taken = new HashMap<>();
        for (Component child : menu.getMenuComponents()) {
            if (child instanceof JMenuItem item && item.isVisible()) {
                String where = menu.getText() + " ▸ " + item.getText();
                if (item.getMnemonic() == 0) {
                    wrong.add(where + " has no mnemonic");
                } else if (taken.putIfAbsent(item.getMnemonic(), item.getText()) != null) {
                    wrong.add(where + " shares its mnemonic with " + taken.get(item.getMnemonic()));
                }
                if (!(item instanceof JMenu)
                        && (item.getToolTipText() == null
                                || item.getToolTipText().isBlank())) {
                    wrong.add(where + " has no tooltip");
                }
                if (item.isEnabled()) {
                    enabled.add(menu.getText().equals("File") ? item.getText() : where);
                }
            }
        }
    }
}
