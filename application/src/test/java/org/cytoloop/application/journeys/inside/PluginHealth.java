/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JTable;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.spi.health.HealthState;
import org.netbeans.api.autoupdate.OperationException;

/**
 * A plug-in goes in whose parts cannot be made, are missing, hang, throw, and take the id of another. The workbench goes
 * on, and the health page says of each what is wrong and what to do. Afterwards other parts of the loop are chosen.
 */
public final class PluginHealth implements Runnable {
    /** What goes wrong is told in the log for the authors of plug-ins; here it is meant. */
    private static final List<Logger> MEANT = Stream.of(
                    "org.cytoloop.engine.guard.GuardedCall",
                    "org.cytoloop.spi.Registered",
                    "org.openide.util.lookup.MetaInfServicesLookup")
            .map(Logger::getLogger)
            .toList();

    private final Path folder;
    private TruthStudy made;

    /** @param folder to work in */
    public PluginHealth(Path folder) {
        this.folder = folder;
    }

    @Override
    public void run() {
        Screens.size();
        MEANT.forEach(logger -> logger.setFilter(entry -> false));
        made = TruthStudy.make(folder);
        Bench.open(made.folder());
        Hand.whole(Bench.study().slices().get(0).name());
        Bench.awaitQuiet();
        made.label(6, 10);
        install();
        page();
        troubled();
        report();
        switchedOff();
        Ui.press("health.close");
        Ui.backToMainWindow();
        new ChosenParts().choose();
    }

    private void install() {
        try {
            Plugins.install(Plugins.inFile(BrokenPlugin.make(folder)));
        } catch (IOException | OperationException e) {
            throw new AssertionError("the broken plug-in", e);
        }
        Plugins.await(ClassifierTrainer.class, BrokenPlugin.THROWS, true);
        Plugins.await(SliceReaderProvider.class, BrokenPlugin.HANGS, true);
        Check.that("our detector is there", !Services.all(CellDetector.class).isEmpty());
        // the reader that hangs is asked, and left out; the one that can read the file is found all the same
        String image = made.folder().resolveSibling("images").toString();
        Path file = Bench.study().slices().get(0).image().files().get(0);
        Check.that(
                "a reader for " + file + " in " + image,
                Services.readerFor(file)
                        .filter(reader -> !reader.id().equals(BrokenPlugin.HANGS))
                        .isPresent());
    }

    // ------------------------------------------------------------- the page

    private static void page() {
        Menus.choose("Help", "Plug-in Health");
        Ui.find("health.table", JTable.class);
        Ui.await("all plug-ins", () -> tableNow().getRowCount() > 20);
        Ui.settle();
        Check.same("the trainer that cannot be made", HealthState.FAILED, state(BrokenPlugin.UNMADE));
        checkSays("Unmade", "IllegalStateException", "the licence server does not answer", "remove it in the window");
        Screens.shot("broken-provider");
        Check.same("the detector that is missing", HealthState.FAILED, state(BrokenPlugin.ABSENT));
        checkSays("Absent", "the class " + BrokenPlugin.ABSENT + " is missing", "org.example.broken");
        Check.same("the reader that hangs", HealthState.TROUBLED, state("Hanging Reader"));
        checkSays("Hanging Reader", "still running", "did not say whether it can read a file within");
        Screens.shot("hanging-reader");
        Check.same("an id used twice", HealthState.SHADOWED, state("My Own Logistic"));
        checkSays("My Own Logistic", "has the same id and comes first", "Remove one of the two");
        bioFormats();
        Check.same("a trainer that has done nothing yet", HealthState.WELL, state("Breaks while Training"));
        find();
    }

    /** A build without it says how to get it. */
    private static void bioFormats() {
        boolean there = Services.all(SliceReaderProvider.class).stream()
                .anyMatch(reader -> reader.id().equals("bio-formats"));
        Check.same("Bio-Formats", there ? HealthState.WELL : HealthState.NOT_INSTALLED, state("Bio-Formats"));
        if (!there) {
            checkSays("Bio-Formats", "mvn -P bio-formats package", "Tools > Plugins");
        }
        Screens.shot("bio-formats");
    }

    /** Typing narrows the table. */
    private static void find() {
        int all = Ui.ask(() -> tableNow().getRowCount());
        Ui.focus(Ui.find("health.filter", Component.class));
        Ui.type("failed");
        Ui.await("what failed", () -> tableNow().getRowCount() == 2);
        Keyboard.retype(" ");
        Ui.await("all again", () -> tableNow().getRowCount() == all);
    }

    private static JTable tableNow() {
        return Ui.look("health.table", JTable.class);
    }

    /** The row with a name, or the last part of a class, in the view; on the event thread. */
    private static int rowNow(String name) {
        JTable table = tableNow();
        String last = name.substring(name.lastIndexOf('.') + 1);
        for (int row = 0; row < table.getRowCount(); row++) {
            if (last.equals(table.getValueAt(row, 2))) {
                return row;
            }
        }
        throw new AssertionError("the page has no row " + last);
    }

    private static Object stateNow(String name) {
        return tableNow().getValueAt(rowNow(name), 0);
    }

    private static Object state(String name) {
        return Ui.ask(() -> stateNow(name));
    }

    /** Not by a click: the table may be filled anew between looking for the row and clicking it. */
    private static String select(String name) {
        Ui.act(() -> {
            JTable table = tableNow();
            int row = rowNow(name);
            table.setRowSelectionInterval(row, row);
            table.scrollRectToVisible(table.getCellRect(row, 0, true));
        });
        Ui.settle();
        return Trained.text("health.details");
    }

    private static void checkSays(String name, String... words) {
        String details = select(name);
        Check.that("about the selected: " + details, details.contains(name));
        for (String word : words) {
            Check.that(word + " in: " + details, details.contains(word));
        }
        checkNoTrace(details);
    }

    private static void checkNoTrace(String text) {
        Check.that("no stack trace: " + text, !text.contains("\n\tat ") && !text.contains(".java:"));
    }

    // ------------------------------------------------------------- in use

    /** The trainer that throws: one sentence, and the page knows at once. */
    private static void troubled() {
        Ui.command("Window", "org.cytoloop.trainer.TrainerTopComponent");
        Trained.choose(BrokenPlugin.THROWS);
        Bench.awaitQuiet();
        List<RoundInfo> rounds = Trained.rounds();
        Ui.command("Model", "org.cytoloop.trainer.TrainAction");
        Ui.await(
                "it failed",
                () -> !Trained.modelNow().training().isRunning()
                        && !Trained.modelNow().training().problem().isEmpty());
        Ui.settle();
        String said = Trained.text("trainer.problem");
        Check.that(
                "one sentence: " + said,
                said.contains("\"" + BrokenPlugin.THROWS + "\" failed while it trained") && !said.contains("\n"));
        Check.same("rounds", rounds, Trained.rounds());
        Ui.await("the page knows", () -> stateNow("Breaks while Training").equals(HealthState.TROUBLED));
        checkSays("Breaks while Training", "index 7 out of bounds", "Switch it off", "In this run of the program");
        Screens.shot("troubled");
        Ui.command("View", "org.cytoloop.workbench.theme.DarkThemeAction");
        Ui.settle();
        Screens.shot("troubled-dark");
        Ui.command("View", "org.cytoloop.workbench.theme.LightThemeAction");
        Ui.settle();
    }

    private static void report() {
        Ui.press("health.copy");
        String text = Ui.ask(
                () -> (String) Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor));
        for (String word : List.of(
                "Cytoloop",
                "Java",
                "TROUBLED: Trainer \"Breaks while Training\"",
                "FAILED: Trainer \"Unmade\"",
                "WELL\ttrainer\t",
                "org.example.broken\t1.2")) {
            Check.that(word + " in the report: " + text, text.contains(word));
        }
        checkNoTrace(text);
    }

    /** Switched off, it is gone from the list at once, and nothing else is; switched on, it is back. */
    private static void switchedOff() {
        int there = trainers().size();
        Ui.press("health.switch");
        Ui.await("it is off", () -> stateNow("Breaks while Training").equals(HealthState.SWITCHED_OFF));
        Ui.await("it is not offered", () -> !trainersNow().contains(BrokenPlugin.THROWS));
        Check.same("trainers", there - 1, trainers().size());
        Ui.await("why it cannot be trained", () -> Trained.modelNow().problem().contains("switched off"));
        Screens.shot("switched-off");
        AbstractButton button = Ui.find("health.switch", AbstractButton.class);
        Ui.await("it can be switched on", () -> button.getText().equals("Switch On"));
        Ui.press("health.switch");
        Ui.await("it is offered again", () -> trainersNow().contains(BrokenPlugin.THROWS));
        Ui.await("it is on", () -> stateNow("Breaks while Training").equals(HealthState.TROUBLED));
        Ui.press("health.again");
        Ui.await("it is forgiven", () -> stateNow("Breaks while Training").equals(HealthState.WELL));
        undoChoice();
    }

    /** The trainer before is chosen again. */
    private static void undoChoice() {
        Ui.focus(Ui.find("viewer.canvas", JComponent.class));
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        Ui.await("the choice is undone", () -> Bench.studyNow()
                .choices()
                .of("trainer", TruthStudy.STAINING)
                .providers()
                .isEmpty());
    }

    private static List<String> trainers() {
        return Ui.ask(PluginHealth::trainersNow);
    }

    private static List<String> trainersNow() {
        JComboBox<?> trainers = Ui.look("trainer.choice", JComboBox.class);
        return java.util.stream.IntStream.range(0, trainers.getItemCount())
                .mapToObj(i -> ((ClassifierTrainer) trainers.getItemAt(i)).id())
                .toList();
    }
}
