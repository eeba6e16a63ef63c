/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JEditorPane;
import javax.swing.JList;
import javax.swing.JTextField;
import org.cytoloop.help.book.HelpBook;
import org.cytoloop.help.book.HelpPage;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** The help: F1 on windows, links, search, back, keys as they are, light and dark; every window has its page. */
public final class Help implements Runnable {
    private final Path folder;

    /** @param folder to work in */
    public Help(Path folder) {
        this.folder = folder;
    }

    @Override
    public void run() {
        Screens.size();
        everyWindowHasAPage();
        Bench.open(Studies.demo(folder));
        Bench.awaitStage(Bench.study().slices().get(0).name());
        Bench.awaitQuiet();
        Ui.click(Ui.find("viewer.canvas", JComponent.class));
        Ui.await(
                "the slice is in front",
                () -> TopComponent.getRegistry().getActivated() != null
                        && WindowManager.getDefault()
                                .findTopComponentID(TopComponent.getRegistry().getActivated())
                                .startsWith("SliceTopComponent"));
        Ui.keys(KeyEvent.VK_F1);
        shows("Looking at a slice");
        Screens.shot("slice");
        aboutWindow("SamplerTopComponent", "Sampling and labelling");
        aboutWindow("SlicesTopComponent", "Slices window");
        Screens.shot("slices");
        search();
        keys();
        Ui.command("View", "org.cytoloop.workbench.theme.DarkThemeAction");
        Ui.settle();
        Screens.shot("dark");
        contents("Every number explained");
        Screens.shot("dark-numbers");
        Ui.command("View", "org.cytoloop.workbench.theme.LightThemeAction");
        Ui.settle();
        contents("Quick start in ten minutes");
        Screens.shot("start");
    }

    private static void everyWindowHasAPage() {
        Set<String> without = new TreeSet<>();
        FileObject windows = FileUtil.getConfigFile("Windows2/Components");
        for (FileObject window : windows.getChildren()) {
            boolean ours = String.valueOf(window.getAttribute("instanceClass")).contains("cytoloop")
                    || isOurs(window.getName());
            if (ours && HelpBook.read().about(window.getName()).isEmpty()) {
                without.add(window.getName());
            }
        }
        Check.same("windows without a page in the help", Set.of(), without);
    }

    private static boolean isOurs(String id) {
        return Ui.ask(() -> {
            TopComponent window = WindowManager.getDefault().findTopComponent(id);
            return window != null && window.getClass().getName().startsWith("org.cytoloop.");
        });
    }

    private static void aboutWindow(String id, String title) {
        Ui.act(() -> {
            TopComponent window = WindowManager.getDefault().findTopComponent(id);
            window.open();
            window.requestActive();
        });
        Ui.await("the window is in front", () -> WindowManager.getDefault()
                .findTopComponentID(TopComponent.getRegistry().getActivated())
                .equals(id));
        Ui.command("Help", "org.cytoloop.help.window.HelpAction");
        shows(title);
    }

    private static void search() {
        JTextField search = Ui.find("help.search", JTextField.class);
        Ui.click(search);
        Keyboard.retype("rogan");
        JList<?> list = Ui.find("help.contents", JList.class);
        Ui.await(
                "few pages",
                () -> list.getModel().getSize() > 0 && list.getModel().getSize() < 5);
        Ui.keys(KeyEvent.VK_ENTER);
        Ui.await("a page with the word", () -> text().contains("Rogan"));
        Screens.shot("found");
        Ui.act(() -> search.setText(""));
        Ui.find("help.back", JButton.class);
        Ui.press("help.back");
        shows("Slices window");
    }

    /** The page of keys tells those that are set now. */
    private static void keys() {
        contents("Keys");
        for (String key : List.of("Ctrl+Z", "Shift+M", "F1", "T")) {
            Ui.await("key " + key, () -> text().lines()
                    .anyMatch(line -> line.strip().equals(key)));
        }
        Screens.shot("keys");
    }

    private static void contents(String title) {
        JList<?> list = Ui.find("help.contents", JList.class);
        Ui.act(() -> {
            for (int i = 0; i < list.getModel().getSize(); i++) {
                HelpPage page = (HelpPage) list.getModel().getElementAt(i);
                if (page.title().equals(title)) {
                    list.setSelectedIndex(i);
                    list.ensureIndexIsVisible(i);
                }
            }
        });
        shows(title);
    }

    private static void shows(String title) {
        Ui.await("the page \"" + title + "\"", () -> text().strip().startsWith(title));
        Ui.settle();
    }

    /** What the page says; on the event thread. */
    private static String text() throws Exception {
        JEditorPane page = Ui.look("help.page", JEditorPane.class);
        return page == null
                ? ""
                : page.getDocument().getText(0, page.getDocument().getLength());
    }
}
