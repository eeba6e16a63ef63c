/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import javax.swing.text.JTextComponent;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.engine.guard.GuardedCall;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.workbench.desk.Desk;
import org.netbeans.core.startup.MainLookup;

/**
 * The computer learns: a first round, a second, what changed between them, both side by side and as a difference over the
 * slices, another threshold, calls that follow the labels, trainings that are cancelled or fail, a round rebuilt, and all
 * of it still there when the study is opened again.
 */
public final class Training implements Runnable {
    private static final String SCORE = "[01]\\.\\d\\d+";
    private static final String INTERVAL = ".*[01]\\.\\d\\d+.*[01]\\.\\d\\d+.*";

    private final Path folder;
    private TruthStudy made;

    /** @param folder to work in */
    public Training(Path folder) {
        this.folder = folder;
    }

    @Override
    public void run() {
        Screens.size();
        List.of(BadTrainer.values()).forEach(MainLookup::register);
        made = TruthStudy.make(folder);
        Bench.open(made.folder());
        Hand.whole(slice(0));
        Bench.awaitQuiet();
        oneClass();
        firstRound();
        secondRound();
        ComparedRounds compared = new ComparedRounds(made);
        compared.name();
        compared.compare();
        compared.difference();
        TriedThreshold threshold = new TriedThreshold();
        threshold.tryIt();
        threshold.apply();
        live();
        cancelled();
        broken();
        compared.rebuild();
        compared.makeFirstCurrent();
        dark();
        closeAndReopen();
    }

    private static String slice(int index) {
        return Bench.study().slices().get(index).name();
    }

    // ---------------------------------------------------------------- rounds

    /** With OFF cells only there is nothing to learn; it says so, in front. */
    private void oneClass() {
        Check.that("the trainer is behind", Ui.ask(() -> Ui.look("trainer.train", Component.class)) == null);
        made.label(0, 6);
        Trained.pressT();
        Ui.await(
                "why it cannot be trained",
                () -> Trained.modelNow().problem().contains("only OFF samples")
                        && Ui.look("trainer.problem", JTextComponent.class) != null);
        Check.same(
                "the sentence",
                "There are only OFF samples so far: label some ON cells too.",
                Trained.text("trainer.problem"));
        Check.that("the button is grey", !Ui.ask(() -> Ui.find("trainer.train", Component.class)
                .isEnabled()));
        Check.same("rounds", List.of(), Trained.rounds());
        Screens.shot("one-class");
    }

    private void firstRound() {
        CellRef on = made.cells(slice(0), Label.ON, 1).get(0);
        Hand.label(on, made.places().get(on), KeyEvent.VK_1);
        made.label(3, 0);
        Hand.whole(slice(0));
        ruleCardToFront();
        Trained.pressT();
        Ui.await("the trainer comes to the front", () -> Ui.look("trainer.train", Component.class) != null);
        Trained.awaitRound(1);
        RoundInfo round = Trained.current();
        Check.same("ON samples", 19, round.samplesOn());
        Check.same("OFF samples", 36, round.samplesOff());
        for (Slice slice : Bench.study().slices()) {
            Check.same(
                    "cells called on " + slice.name(),
                    (int) made.truth().keySet().stream()
                            .filter(cell -> cell.slice().equals(slice.name()))
                            .count(),
                    Trained.calls(slice.name(), round).length);
        }
        Screens.shot("round-1");
        HelpPictures.of("trainer", "TrainerTopComponent");
        viewerShowsCalls(round);
        card();
    }

    private void viewerShowsCalls(RoundInfo round) {
        CellRef cell = made.cells(slice(0), Label.ON, 1).get(0);
        Trained.pointAndRead(cell, made.places().get(cell), round);
        Hand.whole(slice(0));
    }

    private void card() {
        for (String unit : List.of("grouped", "plain")) {
            String value = Trained.text("trainer.score.f1." + unit);
            Check.that("F1 " + unit + ": " + value, value.matches(SCORE));
            String interval = Trained.text("trainer.score.f1." + unit + ".interval");
            Check.that("its interval: " + interval, interval.matches(INTERVAL));
        }
        Check.that("optimism in words", Trained.text("trainer.card.optimism").length() > 20);
        Component table = Ui.find("trainer.confusion.table", Component.class);
        Ui.act(() -> ((JComponent) table).scrollRectToVisible(new java.awt.Rectangle(table.getSize())));
        Ui.settle();
        Screens.shot("card-below");
        unfold("trainer.calibration");
        Component words = Ui.find("trainer.calibration.words", Component.class);
        Ui.act(() ->
                ((JComponent) words).scrollRectToVisible(new java.awt.Rectangle(0, 0, 10, words.getHeight() + 60)));
        Ui.settle();
        Check.that(
                "calibration in words",
                Trained.text("trainer.calibration.words").length() > 20);
        Screens.shot("calibration");
        unfold("trainer.calibration");
    }

    private static void unfold(String section) {
        Ui.press(section);
        Ui.settle();
    }

    private void secondRound() {
        made.label(15, 25);
        Hand.whole(slice(0));
        typedT();
        Trained.pressT();
        Trained.awaitRound(2);
        int on = (int) Bench.samples().stream()
                .filter(sample -> sample.label() == Label.ON)
                .count();
        Check.that("more samples are ON: " + on, on > 19);
        Check.same("ON samples", Map.of(1, 19, 2, on), on());
        String change = Trained.text("trainer.card.change");
        Check.that("what changed: " + change, change.matches("(?s).*\\d.*"));
        Component words = Ui.find("trainer.card.change", Component.class);
        Ui.act(() -> ((JComponent) words).scrollRectToVisible(new java.awt.Rectangle(words.getSize())));
        Ui.settle();
        Screens.shot("round-2-what-changed");
    }

    private static Map<Integer, Integer> on() {
        Map<Integer, Integer> on = new TreeMap<>();
        Trained.rounds().forEach(round -> on.put(round.number(), round.samplesOn()));
        return on;
    }

    /** T in a field is a letter. */
    private static void typedT() {
        Ui.command("Window", "org.cytoloop.rounds.window.RoundsTopComponent");
        tab("rounds.tabs", 1);
        JTextComponent note = Ui.find("rounds.note", JTextComponent.class);
        Ui.click(note);
        Ui.type("test");
        Check.same("what was typed", "test", Ui.ask(note::getText));
        Check.that(
                "nothing is trained",
                !Ui.ask(() -> Trained.modelNow().training().isRunning()));
        Ui.focus(Ui.find("viewer.canvas", JComponent.class));
        Bench.awaitQuiet();
        Check.same("rounds", 1, Trained.rounds().size());
    }

    static void tab(String tabs, int index) {
        JTabbedPane pane = Ui.find(tabs, JTabbedPane.class);
        Ui.act(() -> pane.setSelectedIndex(index));
        Ui.settle();
    }

    private static void ruleCardToFront() {
        Ui.command("Window", "org.cytoloop.rules.RuleCardTopComponent");
        Ui.await("the trainer is behind", () -> Ui.look("trainer.train", Component.class) == null);
    }

    // ------------------------------------------------------------------ live

    private void live() {
        int rounds = Trained.rounds().size();
        CellRef cell = made.cells(slice(0), Label.OFF, 1).get(0);
        Ui.press("trainer.live");
        Ui.await("live calls", () -> Bench.openNow().calls().of(slice(0)).isPresent());
        Ui.await("all slices", () -> !Trained.modelNow().live().isWorking());
        float[] before = Ui.ask(
                () -> Bench.openNow().calls().of(cell.slice()).orElseThrow().pOn());
        Hand.label(cell, made.places().get(cell), KeyEvent.VK_1);
        Ui.await("calls follow the label", () -> {
            float[] now = Bench.openNow().calls().of(cell.slice()).orElseThrow().pOn();
            return now != before && now[cell.cell() - 1] != before[cell.cell() - 1];
        });
        Ui.await("all slices", () -> !Trained.modelNow().live().isWorking());
        Check.same("rounds", rounds, Trained.rounds().size());
        Check.that(
                "it says that it is no round", Trained.text("trainer.liveNote").contains("not a round yet: T"));
        Screens.shot("live");
        Ui.press("trainer.live");
        Ui.await("the round's calls again", () -> !Bench.openNow().calls().isLive());
        Ui.focus(Ui.find("viewer.canvas", JComponent.class));
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        Ui.await(
                "the label is undone",
                () -> Bench.studyNow().sample(TruthStudy.STAINING, cell).isEmpty());
        Bench.awaitQuiet();
    }

    // --------------------------------------------------------------- trouble

    private void cancelled() {
        Trained.choose(BadTrainer.ENDLESS.id());
        List<RoundInfo> rounds = Trained.rounds();
        Snapshot before = Snapshot.take();
        Trained.pressT();
        Ui.await(
                "it trains",
                () -> Trained.modelNow().training().isTraining()
                        && Trained.modelNow().training().fraction() > 0);
        Ui.await("other trainings can begin", () -> Ui.look("trainer.train", Component.class)
                .isEnabled());
        inSight("trainer.cancel");
        Screens.shot("long-training");
        long began = System.nanoTime();
        Ui.press("trainer.cancel");
        Ui.await("it stopped", () -> !Trained.modelNow().training().isRunning());
        Ui.await("nothing runs", () -> Ui.look("trainer.cancel", Component.class) == null);
        double seconds = (System.nanoTime() - began) / 1e9;
        Check.that("cancelled within a second: " + seconds + " s", seconds < 1);
        Ui.await("the trainer works no more", () -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().endsWith(" trainer")));
        Bench.awaitQuiet();
        Check.same("the study", before, Snapshot.take());
        Check.same("rounds", rounds, Trained.rounds());
    }

    private void broken() {
        Trained.choose(BadTrainer.BROKEN.id());
        List<RoundInfo> rounds = Trained.rounds();
        Logger log = Logger.getLogger(GuardedCall.class.getName());
        List<LogRecord> logged = new java.util.concurrent.CopyOnWriteArrayList<>();
        Filter before = log.getFilter();
        log.setFilter(record -> !logged.add(record));
        Trained.pressT();
        Ui.await(
                "it failed",
                () -> !Trained.modelNow().training().isRunning()
                        && !Trained.modelNow().training().problem().isEmpty());
        log.setFilter(before);
        Ui.settle();
        String said = Trained.text("trainer.problem");
        Check.that(
                "one sentence: " + said,
                said.contains("\"journey-broken\" failed while it trained") && !said.contains("\n"));
        inSight("trainer.problem");
        Check.that("no dialog", Ui.ask(() -> Dialogs.front() == null));
        Check.that("in the log", !logged.isEmpty());
        // what is a warning or worse, the platform shows with its stack trace
        Check.that(
                "with its trace, for the log alone",
                logged.get(0).getThrown() != null && logged.get(0).getLevel().intValue() < Level.WARNING.intValue());
        Check.same("rounds", rounds, Trained.rounds());
        Screens.shot("broken-trainer");
    }

    /** Not scrolled away. */
    static void inSight(String name) {
        JComponent part = Ui.find(name, JComponent.class);
        Ui.await(name + " is in sight", () -> part.getVisibleRect().height == part.getHeight());
    }

    // -------------------------------------------------------------- the rest

    private static void dark() {
        Ui.command("View", "org.cytoloop.workbench.theme.DarkThemeAction");
        Ui.settle();
        Screens.shot("dark");
        tab("rounds.tabs", 2);
        Screens.shot("dark-comparison");
        Ui.command("View", "org.cytoloop.workbench.theme.LightThemeAction");
        Ui.settle();
    }

    private void closeAndReopen() {
        Trained.choose("weka-logistic");
        JComboBox<?> weight = Ui.find("trainer.weight", JComboBox.class);
        Ui.act(() -> weight.setSelectedIndex(1));
        List<RoundInfo> rounds = Trained.rounds();
        RoundInfo current = Trained.current();
        Object settings = Ui.ask(() -> Trained.modelNow().choices().settings());
        Bench.awaitQuiet();
        Ui.command("File", "org.cytoloop.workbench.opening.CloseStudyAction");
        Ui.await("the desk is clear", () -> Desk.get().study().isEmpty());
        Screens.shot("closed");
        Bench.open(made.folder());
        Bench.awaitStage(slice(0));
        Trained.awaitDone();
        Check.same("rounds", rounds, Trained.rounds());
        Check.same("current", current, Trained.current());
        Check.same(
                "settings", settings, Ui.ask(() -> Trained.modelNow().choices().settings()));
        JComboBox<?> trainers = Ui.find("trainer.choice", JComboBox.class);
        Check.same("trainer", "weka-logistic", Ui.ask(() -> ((ClassifierTrainer) trainers.getSelectedItem()).id()));
        Check.same("weight", 1, Ui.ask(() -> Ui.find("trainer.weight", JComboBox.class)
                .getSelectedIndex()));
        Screens.shot("reopened");
    }
}
