/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.swing.JComboBox;
import javax.swing.JTable;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.spi.health.HealthState;
import org.cytoloop.workbench.desk.Desk;

/** What the windows show of the plug-in template, and what it left in a study. */
final class TemplateParts {
    static final String TRAINER = "template-nearest-neighbours";
    static final String FEATURES = "template-laws-texture";
    static final String MINER = "template-coverage";
    static final Set<String> ALL = Set.of(TRAINER, FEATURES, MINER);
    /** The words by which a message names the plug-in. */
    static final String MODULE = "plug-in " + Plugins.TEMPLATE + " 1.0";

    private TemplateParts() {}

    /** Waits until the trainer's window offers the template's trainer and features, or does not. */
    static void awaitInTrainer(boolean there) {
        Ui.command("Window", "org.cytoloop.trainer.TrainerTopComponent");
        unfold();
        JComboBox<?> trainers = Ui.find("trainer.choice", JComboBox.class);
        Ui.await(
                "the trainer is " + (there ? "there" : "gone"),
                () -> Trained.offeredNow(trainers, TRAINER).isPresent() == there);
        Ui.await(
                "the features are " + (there ? "there" : "gone"),
                () -> (Ui.look("trainer.set." + FEATURES, Component.class) != null) == there);
    }

    private static void unfold() {
        Ui.find("trainer.advanced", Component.class);
        if (Ui.ask(() -> Ui.look("trainer.seed", Component.class)) == null) {
            Ui.press("trainer.advanced");
        }
    }

    /** The health page tells of so many parts of the template that they are in a state. */
    static void health(HealthState state, Set<String> ids, String picture) {
        Menus.choose("Help", "Plug-in Health");
        JTable table = Ui.find("health.table", JTable.class);
        Ui.await("parts that are " + state + ": " + ids, () -> idsNow(table, state)
                .equals(ids));
        Ui.act(() -> {
            for (int i = 0; i < table.getRowCount(); i++) {
                if (String.valueOf(table.getValueAt(i, 3)).startsWith("template-")) {
                    table.setRowSelectionInterval(i, i);
                    table.scrollRectToVisible(table.getCellRect(i, 0, true));
                }
            }
        });
        Ui.settle();
        Screens.shot(picture);
        Ui.press("health.close");
        Ui.await("the page is closed", () -> Ui.look("health.dialog", Component.class) == null);
        Ui.backToMainWindow();
    }

    private static Set<String> idsNow(JTable table, HealthState state) {
        Set<String> ids = new TreeSet<>();
        for (int i = 0; i < table.getRowCount(); i++) {
            String id = String.valueOf(table.getValueAt(i, 3));
            if (id.startsWith("template-") && table.getValueAt(i, 0) == state) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** What the study knows of who made a round, by kind and id. */
    static Map<String, UsedProvider> makers(RoundInfo round) {
        return Bench.study().provenance().of(round).stream()
                .collect(Collectors.toMap(used -> used.kind() + "/" + used.id(), used -> used));
    }

    /** Every call of a round, slice by slice. */
    static List<String> calls(RoundInfo round) {
        Map<String, String> calls = new TreeMap<>();
        for (Slice slice : Bench.study().slices()) {
            calls.put(slice.name(), Arrays.toString(Trained.calls(slice.name(), round)));
        }
        return calls.entrySet().stream().map(Map.Entry::toString).toList();
    }

    /** Keeps lines for the next start. */
    static void keep(Path file, List<String> lines) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new AssertionError("the lines could not be kept", e);
        }
    }

    static void closeStudy() {
        Bench.awaitQuiet();
        Ui.command("File", "org.cytoloop.workbench.opening.CloseStudyAction");
        Ui.await("the desk is clear", () -> Desk.get().study().isEmpty());
    }
}
