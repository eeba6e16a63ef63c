/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.crops.queue.QueueItem;
import org.cytoloop.mining.model.MiningDesk;
import org.cytoloop.mining.model.MiningModel;
import org.cytoloop.mistakes.mining.MinerRecord;

/** The window of mining as somebody uses it who has no mouse and knows the truth. */
final class MinerKeys {
    private static final String STAINING = TruthStudy.STAINING;

    private final TruthStudy made;
    private final MinedAnswers answers;
    private int given;
    private long nanos;

    MinerKeys(TruthStudy made, MinedAnswers answers) {
        this.made = made;
        this.answers = answers;
    }

    /** What the window shows; on the event thread. */
    static MiningModel modelNow() {
        return MiningDesk.get().model().orElseThrow();
    }

    /** Id of the chosen miner; on the event thread. */
    static String chosenNow() {
        return modelNow().chosen().map(MinerRecord::id).orElse("");
    }

    /** Opens the window, or goes back to it. */
    static void open() {
        Ui.keys(KeyEvent.VK_SHIFT, KeyEvent.VK_M);
        Ui.find("mining.miners", JComponent.class);
        Ui.settle();
    }

    /** Selects a miner in the list by the arrow keys. */
    static void select(String miner) {
        Keyboard.tabBackTo("mining.miners");
        JList<?> list = Ui.find("mining.miners", JList.class);
        for (int i = 0; i < 20 && !Ui.ask(MinerKeys::chosenNow).equals(miner); i++) {
            boolean below = Ui.ask(() -> index(miner) > list.getSelectedIndex());
            Ui.keys(below ? KeyEvent.VK_DOWN : KeyEvent.VK_UP);
        }
        Check.same("the chosen miner", miner, Ui.ask(MinerKeys::chosenNow));
    }

    private static int index(String miner) {
        List<String> ids = modelNow().miners().stream().map(MinerRecord::id).toList();
        return ids.indexOf(miner);
    }

    /** Chooses a miner and goes to its cells. */
    static void choose(String miner) {
        select(miner);
        Ui.keys(KeyEvent.VK_ENTER);
        awaitCells();
    }

    /** Waits until the keys go to a cell. */
    static void awaitCells() {
        Ui.await(
                "a cell is asked",
                () -> Ui.look("mining.queue", JComponent.class) != null
                        && modelNow().queue().current().isPresent());
        JComponent queue = Ui.find("mining.queue", JComponent.class);
        Ui.await("the cells have the keys", queue::isFocusOwner);
        awaitAsked();
    }

    /** The cell that is asked. */
    static QueueItem asked() {
        return Ui.ask(() -> modelNow().queue().current().orElseThrow(() -> new AssertionError("no cell is asked")));
    }

    /** Answers so many cells of the chosen miner, each by the key that fits. */
    void answer(int count) {
        String miner = Ui.ask(MinerKeys::chosenNow);
        long began = System.nanoTime();
        for (int i = 0; i < count; i++) {
            answerNext(miner, i);
        }
        nanos += System.nanoTime() - began;
        given += count;
    }

    /** Tells how fast answers were given since this was last asked. */
    void tellPace() {
        String miner = Ui.ask(MinerKeys::chosenNow);
        System.out.printf(
                Locale.ROOT,
                "PACE %s: %d answers, %.0f a minute; %d of %d really wrong%n",
                miner,
                given,
                given * 60e9 / nanos,
                answers.wrong(miner),
                answers.judged(miner));
        given = 0;
        nanos = 0;
    }

    /** The third is left for later, the fifth cannot be told, every third is given its label instead of a judgement. */
    private void answerNext(String miner, int nth) {
        awaitAsked();
        mayBeOffered();
        if (nth == 2) {
            QueueItem left = asked();
            Ui.keys(KeyEvent.VK_N);
            Ui.await("another cell is asked", () -> !asked().cell().equals(left.cell()));
            awaitAsked();
            mayBeOffered();
        }
        QueueItem item = asked();
        Label answer = nth == 4 ? Label.UNSURE : made.truth().get(item.cell());
        int key = KeyEvent.VK_1 + answer.ordinal();
        if (answer != Label.UNSURE && nth % 3 != 0 && item.present().isPresent()) {
            key = item.present().get() == answer ? KeyEvent.VK_ENTER : KeyEvent.VK_X;
        }
        Optional<Sample> before = Bench.study().sample(STAINING, item.cell());
        Ui.keys(key);
        Ui.await("an answer to " + item.cell(), () -> standingNow(item.cell())
                .filter(finding -> finding.answer() == answer)
                .isPresent());
        answers.note(item.cell(), new MinedAnswers.Given(miner, before, item.present(), answer));
    }

    /** A cell that cannot be seen yet takes no answer. */
    private static void awaitAsked() {
        Ui.await(
                "a cell can be answered",
                () -> modelNow().queue().current().isPresent()
                        && Ui.look("mining.on", JButton.class) != null
                        && Ui.look("mining.on", JButton.class).isEnabled());
    }

    private static Optional<Finding> standingNow(CellRef cell) {
        return Bench.studyNow().findings().standing(STAINING, cell);
    }

    /** No cell of the exam is in the queue, and the one that is asked was not asked before. */
    private void mayBeOffered() {
        Set<CellRef> exam = Bench.study().exams().reserved(STAINING);
        List<QueueItem> items = Ui.ask(() -> modelNow().queue().items());
        Check.that("no exam cell is asked", items.stream().noneMatch(item -> exam.contains(item.cell())));
        CellRef cell = asked().cell();
        Check.that("no answered cell is asked: " + cell, !answers.isAnswered(cell));
    }

    /** Ctrl+Z takes the last answer back, and its cell is asked again. */
    void takeBack(CellRef last) {
        MinedAnswers.Given taken = answers.forget(last);
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        Ui.await("the finding is taken back", () -> standingNow(last).isEmpty());
        Ui.await("its cell is asked again", () -> modelNow()
                .queue()
                .current()
                .filter(item -> item.cell().equals(last))
                .isPresent());
        Bench.awaitQuiet();
        Check.same("the sample", taken.before(), Bench.study().sample(STAINING, last));
        answers.areOnDisk();
        counted();
    }

    /** The counts in the window are those of the truth. */
    void counted() {
        String miner = Ui.ask(MinerKeys::chosenNow);
        String own = words(answers.answered(miner), answers.judged(miner), answers.wrong(miner));
        String all = "all: " + answers.wrong() + " of " + answers.judged() + " (";
        Ui.await("counts: " + own + ", " + all, () -> {
            String said = Trained.text("mining.counts");
            return said.startsWith(own) && said.contains(all);
        });
        JLabel counts = Ui.find("mining.counts", JLabel.class);
        Check.that(
                "nothing of the counts is cut off", Ui.ask(() -> counts.getPreferredSize().width <= counts.getWidth()));
    }

    private static String words(long answered, long judged, long wrong) {
        if (judged == 0) {
            return answered + " answered";
        }
        return answered + " answered \u00b7 " + wrong + (judged == answered ? "" : " of " + judged) + " really wrong";
    }
}
