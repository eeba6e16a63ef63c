/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JTable;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Finding;
import org.cytoloop.engine.guard.GuardedCall;
import org.cytoloop.mining.model.MiningModel;
import org.cytoloop.mining.model.MiningState;
import org.cytoloop.mistakes.mining.MinerRecord;
import org.cytoloop.workbench.desk.Desk;
import org.netbeans.core.startup.MainLookup;

/**
 * Somebody without a mouse looks for mistakes: asks every miner, answers by keys, takes answers back, looks at a cell in its
 * slice, trains again, sees the families of the mistakes, comes back the next day, and meets two miners with bugs.
 */
public final class Mining implements Runnable {
    private static final String STAINING = TruthStudy.STAINING;
    private static final int EACH = 11;
    private static final List<String> MINERS = List.of(
            "informative-cells",
            "most-uncertain",
            "missed-on",
            "false-on",
            "suspect-labels",
            "rounds-disagree",
            "rule-disagrees",
            "unlike-labelled");

    private final Path folder;
    private TruthStudy made;
    private MinedAnswers answers;
    private MinerKeys keys;

    /** @param folder to work in */
    public Mining(Path folder) {
        this.folder = folder;
    }

    @Override
    public void run() {
        Screens.size();
        made = MinedStudy.open(folder);
        answers = new MinedAnswers(folder.resolve("copies"));
        keys = new MinerKeys(made, answers);
        firstOffered();
        for (String miner : MINERS) {
            ask(miner);
        }
        moreLikeThis();
        trainAgain();
        families();
        dark();
        closeAndReopen();
        hanging();
        broken();
    }

    // ---------------------------------------------------------------- miners

    private void firstOffered() {
        MinerKeys.open();
        Ui.await("a miner is chosen", () -> !MinerKeys.chosenNow().isEmpty());
        MinerKeys.awaitCells();
        List<String> offered = Ui.ask(() ->
                MinerKeys.modelNow().miners().stream().map(MinerRecord::id).toList());
        Check.same("the first that is offered", MINERS.get(0), offered.get(0));
        Check.same("is chosen", MINERS.get(0), Ui.ask(MinerKeys::chosenNow));
        Check.that("all are offered: " + offered, offered.size() == 9 && offered.containsAll(MINERS));
        Screens.shot("first-miner");
        HelpPictures.of("mining", "MiningTopComponent");
    }

    private void ask(String miner) {
        MinerKeys.choose(miner);
        Screens.shot(miner);
        keys.answer(1);
        answers.areOnDisk();
        keys.answer(EACH / 2);
        if (miner.equals(MINERS.get(0)) || miner.equals("suspect-labels")) {
            keys.takeBack(last());
            Screens.shot(miner + "-taken-back");
        }
        if (miner.equals("most-uncertain")) {
            toTheSlice();
        }
        keys.answer(EACH - EACH / 2);
        Bench.awaitQuiet();
        answers.areOnDisk();
        keys.counted();
        keys.tellPace();
        Check.that(miner + " was answered", answers.answered(miner) >= 10);
        Screens.shot(miner + "-answered");
    }

    private static CellRef last() {
        List<Finding> findings = Bench.study().findings().of(STAINING);
        return findings.get(findings.size() - 1).question().cell();
    }

    /** J shows the cell in its slice, selected; Shift+M goes back to it. */
    private void toTheSlice() {
        CellRef cell = MinerKeys.asked().cell();
        showInSlice(cell);
        Screens.shot("in-slice");
        MinerKeys.open();
        MinerKeys.awaitCells();
        Check.same("the cell is asked still", cell, MinerKeys.asked().cell());
    }

    private static void showInSlice(CellRef cell) {
        Ui.keys(KeyEvent.VK_J);
        Bench.awaitStage(cell.slice());
        Ui.find("viewer.canvas", JComponent.class);
        Ui.await("it is selected", () -> Bench.openNow()
                .selection()
                .selected()
                .filter(cell::equals)
                .isPresent());
        Ui.settle();
    }

    /** From a slice, by the selected cell. */
    private void moreLikeThis() {
        CellRef cell = MinerKeys.asked().cell();
        showInSlice(cell);
        Ui.keys(KeyEvent.VK_SHIFT, KeyEvent.VK_L);
        Ui.await("cells like it are asked for", () -> MinerKeys.chosenNow().equals(MiningModel.MORE_LIKE_THESE));
        MinerKeys.awaitCells();
        Check.same("like this one", List.of(cell), Ui.ask(() -> MinerKeys.modelNow()
                .like()));
        Screens.shot("more-like-this");
        keys.answer(EACH);
        Bench.awaitQuiet();
        answers.areOnDisk();
        keys.counted();
        keys.tellPace();
        Screens.shot("more-like-this-answered");
    }

    // ----------------------------------------------------------------- round

    private void trainAgain() {
        String hint = "new answers since round 2: train again (T)";
        Ui.await("it says so", () -> {
            AbstractButton train = Ui.look("mining.train", AbstractButton.class);
            return train != null && train.getText().equals(answers.size() + " " + hint);
        });
        Ui.keys(KeyEvent.VK_T);
        Trained.awaitRound(3);
        Ui.await("it was done", () -> Ui.look("mining.train", JComponent.class) == null);
        MinerKeys.open();
        MinerKeys.choose("most-uncertain");
        keys.answer(3);
        Bench.awaitQuiet();
        answers.areOnDisk();
        keys.counted();
        List<Finding> findings = Bench.study().findings().of(STAINING);
        Check.same(
                "round in question",
                3,
                findings.get(findings.size() - 1).question().round());
        Screens.shot("after-round-3");
    }

    // -------------------------------------------------------------- families

    private void families() {
        Ui.keys(KeyEvent.VK_SHIFT, KeyEvent.VK_K);
        JTable table = Ui.find("families.table", JTable.class);
        Ui.await("families", () -> table.getRowCount() > 0);
        Bench.awaitQuiet();
        String head = Trained.text("families.head");
        System.out.println("FAMILIES " + head);
        Check.that("all mistakes: " + head, head.startsWith(answers.wrongCalls() + " confirmed mistake"));
        int cells = 0;
        for (int i = 0; i < Ui.ask(table::getRowCount); i++) {
            int row = i;
            List<String> line = Ui.ask(() -> row(table, row));
            System.out.println("FAMILY " + String.join(" | ", line));
            Check.that("a name", !line.get(0).isBlank());
            Check.same("cells by slice of " + line.get(0), Integer.parseInt(line.get(1)), sum(line.get(3)));
            cells += Integer.parseInt(line.get(1));
        }
        Check.same("mistakes in all rows", answers.wrongCalls(), (long) cells);
        Screens.shot("families");
        HelpPictures.of("families", "MiningTopComponent");
        Set<CellRef> mistakes = mistakes();
        Keyboard.mnemonic("families.more");
        Ui.await("cells like these are asked for", () -> MinerKeys.chosenNow().equals(MiningModel.MORE_LIKE_THESE));
        MinerKeys.awaitCells();
        List<CellRef> like = Ui.ask(() -> MinerKeys.modelNow().like());
        Check.that("like those of the family: " + like, like.size() > 1 && mistakes.containsAll(like));
        Check.that(
                "20 more or as many as there are",
                Ui.ask(() -> MinerKeys.modelNow().queue().items().size()) >= 20);
        Screens.shot("more-like-a-family");
        keys.answer(3);
        Bench.awaitQuiet();
        answers.areOnDisk();
    }

    private static Set<CellRef> mistakes() {
        return Set.copyOf(Bench.study().findings().of(STAINING).stream()
                .filter(Finding::isMistake)
                .map(finding -> finding.question().cell())
                .toList());
    }

    private static List<String> row(JTable table, int row) {
        List<String> line = new ArrayList<>();
        for (int i = 0; i < table.getColumnCount(); i++) {
            line.add(String.valueOf(table.getValueAt(row, i)));
        }
        return line;
    }

    /** Of numbers that follow names, as in "mouse1_a 3, mouse1_b 2". */
    private static int sum(String counts) {
        int sum = 0;
        for (String count : counts.split(", ")) {
            sum += Integer.parseInt(count.substring(count.lastIndexOf('\u00a0') + 1));
        }
        return sum;
    }

    // -------------------------------------------------------------- the rest

    private static void dark() {
        Ui.command("View", "org.cytoloop.workbench.theme.DarkThemeAction");
        Ui.settle();
        Screens.shot("dark");
        Ui.keys(KeyEvent.VK_SHIFT, KeyEvent.VK_K);
        Ui.find("families.table", JTable.class);
        Ui.settle();
        Screens.shot("dark-families");
        Ui.command("View", "org.cytoloop.workbench.theme.LightThemeAction");
        Ui.settle();
        MinerKeys.open();
    }

    private void closeAndReopen() {
        MinerKeys.choose("missed-on");
        keys.counted();
        String counts = Trained.text("mining.counts");
        List<Finding> findings = Bench.study().findings().of(STAINING);
        Bench.awaitQuiet();
        Ui.command("File", "org.cytoloop.workbench.opening.CloseStudyAction");
        Ui.await("the desk is clear", () -> Desk.get().study().isEmpty());
        Screens.shot("closed");
        List.of(BadMiner.values()).forEach(MainLookup::register);
        Bench.open(made.folder());
        Bench.awaitQuiet();
        MinerKeys.open();
        MinerKeys.awaitCells();
        Check.same("the miner of the day before", "missed-on", Ui.ask(MinerKeys::chosenNow));
        Check.same("findings", findings, Bench.study().findings().of(STAINING));
        Check.same("counts", counts, Trained.text("mining.counts"));
        answers.areOnDisk();
        Screens.shot("reopened");
    }

    // --------------------------------------------------------------- trouble

    /** While it hangs another can be asked, and it can be cancelled. */
    private void hanging() {
        MinerKeys.select(BadMiner.HANGING.id());
        awaitHanging();
        Screens.shot("hanging");
        MinerKeys.choose("most-uncertain");
        keys.answer(2);
        MinerKeys.select(BadMiner.HANGING.id());
        awaitHanging();
        Keyboard.mnemonic("mining.cancel");
        Ui.await("it is cancelled", () -> Trained.text("mining.nothing")
                .equals("Stopped. Choose Ask Again, or another miner."));
        Ui.await("nothing hangs any more", () -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().endsWith(" miner")));
        JComponent miners = Ui.find("mining.miners", JComponent.class);
        Ui.await("another can be chosen at once", miners::isFocusOwner);
        Screens.shot("cancelled");
    }

    private static void awaitHanging() {
        Ui.await(
                "it is waited for",
                () -> MinerKeys.modelNow().state() == MiningState.ASKING
                        && Ui.look("mining.cancel", JComponent.class) != null
                        && Thread.getAllStackTraces().keySet().stream()
                                .anyMatch(thread -> thread.getName().endsWith(" miner")));
    }

    private void broken() {
        Logger log = Logger.getLogger(GuardedCall.class.getName());
        List<LogRecord> logged = new CopyOnWriteArrayList<>();
        Filter before = log.getFilter();
        log.setFilter(record -> !logged.add(record));
        MinerKeys.select(BadMiner.BROKEN.id());
        Ui.await("it failed", () -> Trained.text("mining.nothing").contains("journey-broken"));
        String said = Trained.text("mining.nothing");
        Check.that(
                "one sentence: " + said,
                said.startsWith("The miner \"journey-broken\" failed while it looked for cells")
                        && !said.contains("\n"));
        Check.that("no dialog", Ui.ask(() -> Dialogs.front() == null));
        Check.that("in the log", !logged.isEmpty() && logged.get(0).getThrown() != null);
        Screens.shot("broken");
        log.setFilter(before);
        MinerKeys.select("most-uncertain");
        Ui.keys(KeyEvent.VK_ENTER);
        MinerKeys.awaitCells();
        keys.answer(2);
        Bench.awaitQuiet();
        answers.areOnDisk();
        keys.counted();
    }
}
