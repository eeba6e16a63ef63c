/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.awt.Point;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.MenuSelectionManager;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workspace.Study;

/**
 * Opens every menu, without a study, with an empty one and with slices: every command has a mnemonic of its own and a
 * tooltip, and is enabled exactly when it can work; no key belongs to two commands. Keeps a picture of each menu.
 */
public final class MenuTour implements Runnable {
    private static final Set<String> ALWAYS_FILE =
            Set.of("New Study...", "Open Study...", "Open Recent", "Open Demo Study", "Exit");
    /** What needs a study, but neither slices nor cells. */
    private static final Set<String> REVIEW = Set.of(
            "Review Slices",
            "Mine Errors",
            "Mistake Families",
            "Contradictions",
            "Second Look",
            "Second Reading",
            "Agreement",
            "Audit",
            "Mask Names");

    /** What needs a study, but neither labels nor rounds. */
    private static final Set<String> MODEL = Set.of(
            "Train",
            "Live Update",
            "Rounds",
            "Balance and Growth",
            "Balance Dial",
            "Parts of the Loop...",
            "Exam...",
            "Counts",
            "Coverage",
            "Growth");

    private static final Set<String> ALWAYS_VIEW = Set.of("Full Screen", "Light Theme", "Dark Theme");

    private final Path folder;
    private final Set<String> wrong = new LinkedHashSet<>();

    /** @param folder to work in */
    public MenuTour(Path folder) {
        this.folder = folder;
    }

    @Override
    public void run() {
        Screens.size();
        // away from the cells, as labels are given to the one under the mouse
        JComponent bar = Ui.ask(() -> (JComponent) Menus.all().get(0).getParent());
        Ui.hover(bar, new Point(bar.getWidth() - 5, 5));
        Map<String, Set<String>> without = tour("empty");
        Bench.open(emptyStudy());
        Bench.awaitQuiet();
        Map<String, Set<String>> empty = tour("no-slices");
        Ui.command("File", "org.cytoloop.workbench.opening.CloseStudyAction");
        Ui.await("the desk is empty", () -> Desk.get().study().isEmpty());
        Bench.open(Studies.demo(folder));
        Bench.awaitStage(Bench.study().slices().get(0).name());
        Bench.awaitQuiet();
        Map<String, Set<String>> with = tour("study");
        checkEnabled(without, ALWAYS_FILE, Set.of(), Set.of(), Set.of(), ALWAYS_VIEW, Set.of(), Set.of());
        checkEnabled(
                empty,
                and(ALWAYS_FILE, "Close Study", "Add Images...", "Import Rule...", "Report..."),
                Set.of(),
                Set.of(),
                Set.of("Next Step", "Rule Editor"),
                ALWAYS_VIEW,
                REVIEW,
                MODEL);
        checkWithSlices(with);
        wrong.addAll(Ui.ask(ClaimedKeys::conflicts));
        Check.same("what is wrong with commands", List.of(), List.copyOf(wrong));
    }

    private Path emptyStudy() {
        StudySettings settings =
                new StudySettings("empty", DetectionMode.SHARED, "1", List.of(new Staining("cFos", "2")));
        try (Study study = Study.create(folder.resolve("empty"), settings, "Anna")) {
            return study.folder();
        } catch (ProblemException e) {
            throw new AssertionError("the study could not be made", e);
        }
    }

    /** Two slices with cells, the first is shown, nothing is labelled, no cell is selected. */
    private void checkWithSlices(Map<String, Set<String>> enabled) {
        checkEnabled(
                enabled,
                and(
                        ALWAYS_FILE,
                        "Close Study",
                        "Add Images...",
                        "Import Cells...",
                        "Import Samples...",
                        "Import Rule...",
                        "Report..."),
                Set.of("Undo", "Paste Slice Details..."),
                Set.of(
                        "Detect Cells...",
                        "Next Slice",
                        "Training Slice",
                        "Propose Training Slices...",
                        "Edit Slice Details...",
                        "Remove Slices...",
                        "Copy View",
                        "Save View as PNG...",
                        "Uncertainty Map",
                        "Only Uncertain",
                        "Only Changed"),
                Set.of(
                        "Rectangle Tool",
                        "Place Rectangle",
                        "Click-Label Tool",
                        "Review Tool",
                        "Give OFF",
                        "Swap Class to Give",
                        "Suggest Regions",
                        "Rule Editor",
                        "Next Step"),
                and(
                        ALWAYS_VIEW,
                        "Fit Slice",
                        "Actual Size",
                        "Larger",
                        "Smaller",
                        "Move Slice",
                        "Auto Contrast",
                        "Next Channel",
                        "Just the Active Channel",
                        "More Contrast",
                        "Less Contrast",
                        "Histogram",
                        "Link Channels",
                        "Cell Outlines",
                        "Labels",
                        "Calls",
                        "Certainty",
                        "Hide Overlays",
                        "Overview",
                        "Zoom Together",
                        "Split View"),
                REVIEW,
                MODEL);
    }

    private static Set<String> and(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(List.of(more));
        return all;
    }

    private void checkEnabled(
            Map<String, Set<String>> enabled,
            Set<String> file,
            Set<String> edit,
            Set<String> slice,
            Set<String> sample,
            Set<String> view,
            Set<String> review,
            Set<String> model) {
        Map<String, Set<String>> expected = Map.of(
                "File", file, "Edit", edit, "Slice", slice, "Sample", sample, "View", view, "Review", review, "Model",
                model);
        expected.forEach((menu, commands) -> {
            Set<String> more = new TreeSet<>(enabled.get(menu));
            more.removeAll(commands);
            Set<String> less = new TreeSet<>(commands);
            less.removeAll(enabled.get(menu));
            if (!more.isEmpty() || !less.isEmpty()) {
                wrong.add(menu + ": enabled though they cannot work " + more + ", greyed though they can " + less);
            }
        });
    }

    private Map<String, Set<String>> tour(String when) {
        Map<String, Set<String>> enabled = new TreeMap<>();
        for (JMenu menu : Ui.ask(Menus::all)) {
            Ui.act(menu::doClick);
            Ui.await(menu.getText() + " is open", menu::isPopupMenuVisible);
            Ui.settle();
            Screens.shot("menu-" + when + "-" + menu.getText().toLowerCase(Locale.ROOT));
            enabled.put(menu.getText(), Ui.ask(() -> read(menu)));
            if (menu.getText().equals("Window")) {
                readConfiguration(menu);
            }
            Ui.act(() -> MenuSelectionManager.defaultManager().clearSelectedPath());
            Ui.settle();
        }
        return enabled;
    }

    /** Notes what is wrong with the commands of a menu; returns those that are enabled. */
    private Set<String> read(JMenu menu) {
        Set<String> enabled = new TreeSet<>();
        Map<Integer, String> taken = new HashMap<>();
        for (JMenuItem item : items(menu)) {
            String where = menu.getText() + " ▸ " + item.getText();
            if (item.getMnemonic() == 0) {
                wrong.add(where + " has no mnemonic");
            } else if (taken.putIfAbsent(item.getMnemonic(), item.getText()) != null) {
                wrong.add(where + " shares its mnemonic with " + taken.get(item.getMnemonic()));
            }
            if (!(item instanceof JMenu)
                    && (item.getToolTipText() == null || item.getToolTipText().isBlank())) {
                wrong.add(where + " has no tooltip");
            }
            if (item.isEnabled()) {
                enabled.add(item.getText().replaceAll("^(Undo|Redo) .*", "$1"));
            }
        }
        return enabled;
    }

    /** The platform's commands of a menu in a menu have tooltips too. */
    private void readConfiguration(JMenu windows) {
        JMenu menu = Ui.ask(() -> items(windows).stream()
                .filter(item -> item.getText().equals("Configure Window"))
                .map(JMenu.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("windows cannot be configured")));
        Ui.act(menu::doClick);
        Ui.await("windows can be configured", menu::isPopupMenuVisible);
        Ui.ask(() -> read(menu));
    }

    private static List<JMenuItem> items(JMenu menu) {
        List<JMenuItem> items = new ArrayList<>();
        for (Component child : menu.getMenuComponents()) {
            if (child instanceof JMenuItem item && item.isVisible()) {
                items.add(item);
            }
        }
        return items;
    }
}
