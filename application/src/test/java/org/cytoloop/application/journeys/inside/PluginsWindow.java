/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;

/**
 * The platform's window in which plug-ins are installed and removed, used as a person does, by what stands on its buttons:
 * its parts have no names.
 */
final class PluginsWindow {
    /** What the template is called there. */
    static final String TEMPLATE = "Cytoloop Plug-in Template";

    private static final String TITLE = "Plugins";
    private static final String INSTALLER = "Plugin Installer";
    private static final String CONTINUE = "Continue";

    private PluginsWindow() {}

    /** Installs what is in a file, without a restart; the licence is accepted, and that nobody has signed it. */
    static void install(Path nbm, boolean look) {
        open();
        tab("Downloaded");
        press(TITLE, "Add Plugins...");
        Choosers.approve(List.of(nbm));
        JTable table = table();
        Ui.await("it is listed", () -> row(table, TEMPLATE) >= 0);
        select(table);
        Ui.await("it is described", () -> says(TITLE, "Nearest neighbours"));
        look(look, "downloaded");
        press(TITLE, "Install");
        awaitInstaller("Welcome");
        look(look, "to-be-installed");
        press(INSTALLER, "Next >");
        awaitInstaller("License Agreement");
        press(INSTALLER, "I accept the terms in all of the license agreements.");
        look(look, "licence");
        press(INSTALLER, "Install");
        Ui.await("it asks whether to go on", () -> button(null, CONTINUE) != null);
        look(look, "not-signed");
        press(null, CONTINUE);
        awaitInstaller("Installation completed successfully");
        look(look, "done");
        finish();
        close();
    }

    /** Has it removed at the next start. The platform lists what was installed since it started only after a look around. */
    static void remove() {
        Plugins.refresh();
        open();
        tab("Installed");
        Ui.await("it is among the installed", () -> row(table(), TEMPLATE) >= 0);
        JTable table = table();
        select(table);
        mark(table);
        Screens.shot("installed");
        press(TITLE, "Uninstall");
        awaitInstaller("Welcome");
        press(INSTALLER, "Uninstall");
        awaitInstaller("Restart application to complete");
        press(INSTALLER, "Restart Later");
        Screens.shot("removed-at-restart");
        finish();
        close();
    }

    // ------------------------------------------------------------ its parts

    private static void open() {
        Menus.choose("Tools", TITLE);
        Ui.await("the window is open and filled", () -> {
            JTabbedPane tabs = first(TITLE, JTabbedPane.class, part -> true);
            return tabs != null && tabs.getTabCount() == 5 && table() != null && table().isEnabled();
        });
    }

    private static void close() {
        press(TITLE, "Close");
        Ui.await("it is closed", () -> dialog(TITLE) == null);
        Ui.backToMainWindow();
    }

    private static void finish() {
        press(INSTALLER, "Finish");
        Ui.await("the installer is closed", () -> dialog(INSTALLER) == null);
    }

    private static void awaitInstaller(String step) {
        Ui.await("the installer is at: " + step, () -> says(INSTALLER, step));
    }

    private static void tab(String title) {
        Ui.act(() -> {
            JTabbedPane tabs = first(TITLE, JTabbedPane.class, part -> true);
            for (int i = 0; i < tabs.getTabCount(); i++) {
                if (plain(tabs.getTitleAt(i)).startsWith(title)) {
                    tabs.setSelectedIndex(i);
                    return;
                }
            }
            throw new AssertionError("no tab " + title);
        });
        Ui.settle();
    }

    /** Titles with numbers in bold are HTML. */
    private static String plain(String text) {
        return text.replaceAll("<[^>]*>", "").strip();
    }

    /** The table of the tab in front; on the event thread or not. */
    private static JTable table() {
        return Ui.ask(() -> first(TITLE, JTable.class, part -> true));
    }

    private static int row(JTable table, String name) {
        for (int i = 0; table != null && i < table.getRowCount(); i++) {
            if (name.equals(table.getValueAt(i, 1))) {
                return i;
            }
        }
        return -1;
    }

    private static void select(JTable table) {
        Ui.act(() -> {
            int row = row(table, TEMPLATE);
            table.scrollRectToVisible(table.getCellRect(row, 0, true));
            table.setRowSelectionInterval(row, row);
        });
        Ui.settle();
    }

    /** Ticks its box. */
    private static void mark(JTable table) {
        Rectangle cell = Ui.ask(() -> table.getCellRect(row(table, TEMPLATE), 0, true));
        Ui.click(table, new Point((int) cell.getCenterX(), (int) cell.getCenterY()));
        Ui.await("it is ticked", () -> Boolean.TRUE.equals(table.getValueAt(row(table, TEMPLATE), 0)));
    }

    private static void press(String title, String text) {
        Ui.await(text + " can be pressed", () -> {
            AbstractButton button = button(title, text);
            return button != null && button.isEnabled();
        });
        Ui.begin(() -> button(title, text).doClick());
        Ui.settle();
    }

    private static AbstractButton button(String title, String text) {
        return first(title, AbstractButton.class, part -> text.equals(part.getText()));
    }

    /** True when a dialog shows a text. */
    private static boolean says(String title, String words) {
        boolean written =
                first(title, JTextComponent.class, part -> part.getText().contains(words)) != null;
        return written
                || first(title, JLabel.class, part -> String.valueOf(part.getText())
                                .contains(words))
                        != null;
    }

    private static void look(boolean look, String name) {
        if (look) {
            Ui.settle();
            Screens.shot(name);
        }
    }

    private static Dialog dialog(String title) {
        for (Window window : Window.getWindows()) {
            if (window instanceof Dialog dialog
                    && dialog.isShowing()
                    && dialog.getTitle().startsWith(title)) {
                return dialog;
            }
        }
        return null;
    }

    /** The first showing part of a dialog, or of any dialog, that fits; null when there is none. On the event thread. */
    private static <T extends Component> T first(String title, Class<T> type, Predicate<T> fits) {
        List<T> found = new ArrayList<>();
        for (Window window : Window.getWindows()) {
            if (window instanceof Dialog dialog
                    && dialog.isShowing()
                    && (title == null || String.valueOf(dialog.getTitle()).startsWith(title))) {
                collect(dialog, type, fits, found);
            }
        }
        return found.isEmpty() ? null : found.get(0);
    }

    private static <T extends Component> void collect(Container in, Class<T> type, Predicate<T> fits, List<T> found) {
        for (Component child : in.getComponents()) {
            if (type.isInstance(child) && child.isShowing() && fits.test(type.cast(child))) {
                found.add(type.cast(child));
            }
            if (child instanceof Container inner) {
                collect(inner, type, fits, found);
            }
        }
    }
}
