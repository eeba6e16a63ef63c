/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.awt.Window;
import java.awt.geom.Point2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.health.HealthState;
import org.cytoloop.workspace.Choices;

/**
 * The next day without the plug-in: the study opens and says what it misses, its results can be read, it is trained with
 * another trainer; then the plug-in is installed again, and everything is as it was.
 */
public final class PluginMissed implements Runnable {
    private final Path folder;

    /** @param folder in which the study of {@link PluginUsed} lies */
    public PluginMissed(Path folder) {
        this.folder = folder;
    }

    @Override
    public void run() {
        Screens.size();
        Check.that("the plug-in is gone", !Plugins.isOn(Plugins.TEMPLATE));
        Bench.open(folder.resolve("truth.cytoloop"));
        told();
        readable();
        refused();
        Trained.choose("weka-logistic");
        Bench.awaitQuiet();
        Trained.pressT();
        Trained.awaitRound(2);
        PluginsWindow.install(Plugins.template(), false);
        TemplateParts.awaitInTrainer(true);
        again();
    }

    // -------------------------------------------------------------- without

    private static void told() {
        Window dialog = Ui.find("missing.dialog", Window.class);
        Bench.awaitStage(Bench.study().slices().get(0).name());
        Bench.awaitQuiet();
        List<String> sentences = sentences();
        System.out.println("PLUGIN missing: " + sentences);
        Check.same("parts that are missing", 3, sentences.size());
        named(sentences.get(0), "Nearest neighbours", "round 1 of " + TruthStudy.STAINING);
        named(sentences.get(1), "Laws texture", "round 1 of " + TruthStudy.STAINING);
        named(sentences.get(2), "Stands for many", "the next work on " + TruthStudy.STAINING);
        BlindRepeats.shots("missing");
        Ui.press("missing.close");
        Ui.await("the message is closed", () -> !dialog.isShowing());
        Ui.backToMainWindow();
        TemplateParts.health(HealthState.NOT_INSTALLED, TemplateParts.ALL, "health-without");
    }

    private static void named(String sentence, String name, String affected) {
        for (String words : List.of('"' + name + '"', TemplateParts.MODULE, affected)) {
            Check.that(words + " is in: " + sentence, sentence.contains(words));
        }
    }

    private static List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (int i = 1; !Trained.text("missing.sentence." + i).isEmpty(); i++) {
            sentences.add(Trained.text("missing.sentence." + i));
        }
        return sentences;
    }

    private void readable() {
        RoundInfo round = Trained.current();
        Check.same("calls", SavedFile.lines(folder.resolve(PluginUsed.CALLS)), TemplateParts.calls(round));
        pointAt(round);
        Hand.whole(Bench.study().slices().get(0).name());
        Ui.command("Window", "org.cytoloop.counts.window.CountsTopComponent");
        JTable counts = Ui.find("counts.table", JTable.class);
        Ui.await("counts of " + Bench.study().slices().size(), () -> counts.getRowCount() > 1);
        Screens.shot("counts-without");
        Path page = folder.resolve("report.html");
        Ui.command("File", Report.COMMAND);
        Report.name(page);
        Report.make();
        Report.written(page);
        Ui.press("report.close");
        Ui.await("the dialog is closed", () -> Ui.look("report.dialog", Window.class) == null);
        Ui.backToMainWindow();
        String report = ReportPage.read(page).text();
        Check.that("the report names the trainer", report.contains(TemplateParts.TRAINER));
        Hand.whole(Bench.study().slices().get(0).name());
    }

    private static void pointAt(RoundInfo round) {
        String slice = Bench.study().slices().get(0).name();
        try {
            Cells cells = Bench.study().cells(slice);
            int middle = cells.size() / 2;
            Trained.pointAndRead(
                    new CellRef(slice, middle + 1), new Point2D.Double(cells.x(middle), cells.y(middle)), round);
        } catch (ProblemException e) {
            throw new AssertionError("the cells of " + slice, e);
        }
    }

    private static void refused() {
        TemplateParts.awaitInTrainer(false);
        Trained.awaitDone();
        Trained.pressT();
        Ui.await("why not", () -> Ui.look("trainer.problem", JTextComponent.class) != null);
        String why = Trained.text("trainer.problem").replace('\n', ' ');
        System.out.println("PLUGIN refused: " + why);
        Check.that("one sentence: " + why, why.contains("Nearest neighbours") && why.contains(TemplateParts.MODULE));
        Check.that("it cannot be pressed", !Ui.ask(() -> Ui.find("trainer.train", Component.class)
                .isEnabled()));
        Check.same("rounds", 1, Trained.rounds().size());
        Screens.shot("refused");
    }

    // ----------------------------------------------------------- once again

    private void again() {
        TemplateParts.closeStudy();
        Bench.open(folder.resolve("truth.cytoloop"));
        Hand.whole(Bench.study().slices().get(0).name());
        Trained.awaitDone();
        List<String> before = SavedFile.lines(folder.resolve(PluginUsed.CALLS));
        RoundInfo first = Trained.rounds().get(0);
        Check.same("calls of round 1", before, TemplateParts.calls(first));
        Trained.choose(TemplateParts.TRAINER);
        Bench.awaitQuiet();
        Check.same(
                "the study's trainer",
                List.of(TemplateParts.TRAINER),
                Bench.study().choices().of(Choices.TRAINER, TruthStudy.STAINING).providers());
        Trained.pressT();
        Trained.awaitRound(3);
        Check.same("calls of the same training", before, TemplateParts.calls(Trained.current()));
        Check.that("no message", Ui.ask(() -> Ui.look("missing.dialog", Window.class)) == null);
        Screens.shot("again");
    }
}
