/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.model;

import static org.cytoloop.windowkit.StudyOnDesk.CFOS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.ProviderChoice;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.crops.queue.QueueItem;
import org.cytoloop.mining.FakeSource;
import org.cytoloop.mining.MiningFixture;
import org.cytoloop.mistakes.mining.MinerRecord;
import org.cytoloop.mistakes.mining.MiningAsk;
import org.cytoloop.workspace.Choices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MiningModelTest {
    private static final CellRef FIRST = new CellRef("A1", 1);

    @TempDir
    Path folder;

    private MiningFixture at;
    private MiningModel model;

    @BeforeEach
    void open() throws Exception {
        begin(MiningFixture.withCells(folder.resolve("with cells")));
    }

    private void begin(MiningFixture fixture) throws Exception {
        at = fixture;
        model = at.ask(() -> at.mining.model().orElseThrow());
        at.edt(() -> model.setShown(true));
        at.edt(() -> {});
    }

    @AfterEach
    void close() throws Exception {
        if (at.source != null) {
            at.source.slowMayEnd.countDown();
        }
        at.close();
    }

    private void awaitCells() throws Exception {
        at.await("cells", () -> model.state() == MiningState.QUEUE);
    }

    private CellRef current() throws Exception {
        return at.ask(() -> model.queue().current().orElseThrow().cell());
    }

    private void answer(int count, Label label) throws Exception {
        for (int i = 0; i < count; i++) {
            at.edt(() -> model.queue().answer(label));
        }
        at.settle();
    }

    private String miner() {
        return model.chosen().orElseThrow().id();
    }

    private void choose(String miner) throws Exception {
        at.edt(() -> model.choose(miner));
    }

    @Test
    void theFirstMinerIsAsked_andItsCellsCarryWhatIsInQuestion() throws Exception {
        awaitCells();
        QueueItem item = at.ask(() -> model.queue().current().orElseThrow());
        assertEquals(FIRST, item.cell());
        assertEquals(Label.ON, item.present().orElseThrow());
        assertEquals("A1 · called ON · p(ON) 0.60 · score 1", item.title());
        assertEquals("Because.", item.reason());
        assertEquals(MiningModel.SCREEN, (int) at.ask(() -> model.queue().remaining()));
        assertEquals("first", at.source.asks.get(0).miner());
    }

    private static Void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return null;
    }

    /** Of choices that are written one after the other only the last counts: the cells are those of the miner that is shown. */
    @Test
    void theStudysChoice_isTakenOnceAllIsWritten_withItsCells() throws Exception {
        awaitCells();
        CountDownLatch mayGoOn = new CountDownLatch(1);
        try {
            at.edt(() -> {
                at.open().writer().submit("choosing", study -> {
                    study.choices().choose(Choices.MINER, CFOS, ProviderChoice.of("doubts"));
                    return null;
                });
                at.open().writer().submit("waiting", study -> waitFor(mayGoOn));
            });
            at.await("it is chosen", () -> StudyMiner.of(at.open()).isPresent());
            at.edt(() -> {});
            at.edt(() -> {});
            assertEquals("first", at.ask(this::miner), "more is being written");
        } finally {
            mayGoOn.countDown();
        }
        at.await("the study's miner", () -> miner().equals("doubts"));
        at.await(
                "it is asked",
                () -> at.source.asks.get(at.source.asks.size() - 1).miner().equals("doubts"));
        at.await("nothing is labelled", () -> model.state() == MiningState.NOTHING);
        assertTrue(at.ask(() -> model.queue().items().isEmpty()), "no cells of the other miner");
    }

    @Test
    void nobodyLooks_noMinerIsAsked() throws Exception {
        at.close();
        at = MiningFixture.withCells(folder.resolve("unseen"));
        model = at.ask(() -> at.mining.model().orElseThrow());
        at.label(FIRST, Label.ON);
        at.settle();
        assertEquals(null, at.source);
        at.edt(() -> model.setShown(true));
        awaitCells();
    }

    @Test
    void anAnswerIsASampleOfMining_withItsQuestion() throws Exception {
        awaitCells();
        answer(1, Label.OFF);
        Sample sample = at.study.sample(CFOS, FIRST).orElseThrow();
        assertEquals(Label.OFF, sample.label());
        assertEquals(SampleOrigin.MINING, sample.origin());
        Finding finding = at.study.findings().standing(CFOS, FIRST).orElseThrow();
        assertEquals("first", finding.question().miner());
        assertTrue(finding.isMistake());
        assertEquals(new CellRef("A1", 2), current());
    }

    @Test
    void counts_sayHowManyWereWrong_forTheMinerAndForAll() throws Exception {
        awaitCells();
        answer(3, Label.OFF);
        answer(1, Label.ON);
        answer(1, Label.UNSURE);
        assertEquals(
                "5 answered · 3 of 4 really wrong (75%)",
                at.ask(() -> model.answers().of(miner()).text()));
        choose("doubts");
        assertEquals("0 answered", at.ask(() -> model.answers().of(miner()).text()));
        assertEquals(3, (int) at.ask(() -> model.answers().ofAll().wrong()));
    }

    @Test
    void fewCellsLeft_moreAreAskedForAhead_withoutThoseInTheQueue() throws Exception {
        awaitCells();
        answer(MiningModel.SCREEN - MiningModel.FEW, Label.ON);
        assertEquals(1, at.source.asks.size());
        answer(1, Label.ON);
        at.await("more", () -> model.queue().items().size() == 2 * MiningModel.SCREEN);
        MiningAsk second = at.source.asks.get(1);
        assertTrue(second.skip().contains(current()));
        assertEquals(2 * MiningModel.SCREEN, Set.copyOf(model.queue().items()).size());
    }

    @Test
    void theMinerRunsDry_itIsNotAskedOverAndOver() throws Exception {
        awaitCells();
        while (at.ask(() -> model.queue().current().isPresent())) {
            answer(1, Label.ON);
            at.await("not asking", () -> model.state() != MiningState.ASKING);
        }
        assertEquals(200, at.study.sampleCounts(CFOS).total());
        assertTrue(at.source.asks.size() <= 7, "asked " + at.source.asks.size() + " times");
        assertTrue(at.ask(() -> model.doneText()).startsWith("These were all"));
    }

    @Test
    void undo_bringsTheCellBackAsTheOneThatIsAsked_redoGoesOn() throws Exception {
        awaitCells();
        answer(5, Label.OFF);
        at.study.undo();
        at.await(
                "asked again",
                () -> model.queue().current().orElseThrow().cell().equals(new CellRef("A1", 5)));
        assertEquals(4, (int) at.ask(() -> model.answers().of(miner()).answered()));
        at.study.redo();
        at.await(
                "given again",
                () -> model.queue().current().orElseThrow().cell().equals(new CellRef("A1", 6)));
        assertEquals(5, (int) at.ask(() -> model.answers().of(miner()).answered()));
    }

    @Test
    void aSkippedCell_isGoneBackTo_andUndoneOnesDoNotDisturbIt() throws Exception {
        awaitCells();
        at.edt(() -> model.queue().next());
        answer(2, Label.ON);
        assertEquals(new CellRef("A1", 4), current());
        at.label(new CellRef("A1", 7), Label.OFF);
        at.settle();
        assertEquals(new CellRef("A1", 4), current(), "a label given elsewhere moves nobody");
        answer(2, Label.ON);
        assertEquals(new CellRef("A1", 6), current());
        answer(1, Label.ON);
        assertEquals(new CellRef("A1", 8), current(), "the cell that was labelled elsewhere is passed over");
    }

    @Test
    void theCellThatIsAsked_labelledElsewhere_theNextIsAsked() throws Exception {
        awaitCells();
        at.edt(() -> model.queue().next());
        at.label(new CellRef("A1", 2), Label.OFF);
        at.await("went on", () -> model.queue().current().orElseThrow().cell().equals(new CellRef("A1", 3)));
    }

    @Test
    void aSliceDetectedAnew_itsCellsAreAskedNoMore() throws Exception {
        awaitCells();
        answer(3, Label.ON);
        at.detect("A1");
        at.await(
                "cells of the new detection",
                () -> model.queue().current().isPresent()
                        && !model.queue().items().isEmpty()
                        && model.queue().items().stream()
                                .allMatch(item -> item.cell().cell() > 3));
        answer(1, Label.ON);
        assertEquals(4, at.study.sampleCounts(CFOS).total());
    }

    @Test
    void questionedLabels_areConfirmedOrFlipped_andUndone() throws Exception {
        at.label(FIRST, Label.ON);
        at.label(new CellRef("A1", 2), Label.OFF);
        choose("doubts");
        at.await("two doubts", () -> model.queue().items().size() == 2);
        assertTrue(at.ask(() -> model.queue().current().orElseThrow().title()).contains("labelled ON"));
        at.edt(() -> model.queue().confirm());
        at.edt(() -> model.queue().flip());
        at.settle();
        assertEquals(Label.ON, at.study.sample(CFOS, FIRST).orElseThrow().label());
        assertEquals(
                SampleOrigin.CLICK, at.study.sample(CFOS, FIRST).orElseThrow().origin());
        assertEquals(
                Label.ON,
                at.study.sample(CFOS, new CellRef("A1", 2)).orElseThrow().label());
        at.study.undo();
        at.await("asked again", () -> model.queue().current().isPresent());
        assertEquals(new CellRef("A1", 2), current());
        at.study.undo();
        at.await("the confirmed one, too", () -> model.queue().remaining() == 2);
        assertEquals(FIRST, current());
    }

    @Test
    void aMinerWithNothingToSay_saysWhatToDo_andIsAskedAgainWhenThatWasDone() throws Exception {
        awaitCells();
        choose("broken");
        at.await("its sentence", () -> model.state() == MiningState.NOTHING);
        assertEquals(FakeSource.BROKEN, at.ask(() -> model.sentence()));
        int before = at.source.asks.size();
        at.label(FIRST, Label.ON);
        at.await("asked again", () -> at.source.asks.size() > before);
    }

    @Test
    void aSlowMiner_isCancelled_andAnotherCanBeChosenMeanwhile() throws Exception {
        awaitCells();
        choose("slow");
        assertEquals(MiningState.ASKING, at.ask(() -> model.state()));
        at.edt(() -> model.cancel());
        assertEquals(MiningState.NOTHING, at.ask(() -> model.state()));
        at.label(FIRST, Label.ON);
        at.settle();
        assertEquals(MiningState.NOTHING, at.ask(() -> model.state()), "who stopped it does not want it by itself");
        at.edt(() -> model.askAgain());
        assertEquals(MiningState.ASKING, at.ask(() -> model.state()));
        choose("first");
        awaitCells();
    }

    @Test
    void aNewRound_theQueueIsAskedAnew_theCellThatIsAskedStays() throws Exception {
        awaitCells();
        answer(2, Label.ON);
        CellRef asked = current();
        at.round(5);
        at.await("asked anew", () -> at.source.asks.size() == 2);
        at.await("new cells", () -> model.queue().items().size() == 3 + MiningModel.SCREEN);
        assertEquals(asked, current());
        assertEquals(2, (int) at.ask(() -> model.queue().position()));
    }

    @Test
    void enoughAnswers_areWorthARound() throws Exception {
        awaitCells();
        answer(RetrainHint.ENOUGH - 1, Label.ON);
        assertEquals("", at.ask(() -> model.answers().retrainHint()));
        answer(1, Label.ON);
        assertEquals("25 answers: train a classifier (T)", at.ask(() -> model.answers()
                .retrainHint()));
        assertTrue(at.ask(() -> model.canTrain()));
        at.round(5);
        at.settle();
        assertEquals("", at.ask(() -> model.answers().retrainHint()));
        assertFalse(at.ask(() -> model.canTrain()));
    }

    @Test
    void moreLikeThese_asksThatMinerWithTheCells() throws Exception {
        awaitCells();
        List<CellRef> cells = List.of(new CellRef("A2", 5));
        at.edt(() -> model.moreLike(cells));
        awaitCells();
        MiningAsk last = at.source.asks.get(at.source.asks.size() - 1);
        assertEquals(MiningModel.MORE_LIKE_THESE, last.miner());
        assertEquals(cells, last.like());
        assertEquals(Map.of(), model.save(), "the cells are not there another day");
    }

    @Test
    void whileAnExamIsAnswered_nothingIsShown() throws Exception {
        awaitCells();
        at.edt(() -> at.open().calls().setHidden(true));
        assertEquals(MiningState.NOTHING, at.ask(() -> model.state()));
        assertTrue(at.ask(() -> model.sentence()).contains("exam"));
        at.edt(() -> at.open().calls().setHidden(false));
        assertEquals(MiningState.QUEUE, at.ask(() -> model.state()));
    }

    @Test
    void withoutCells_itSaysWhatToDo() throws Exception {
        at.close();
        begin(MiningFixture.withoutCells(folder.resolve("without")));
        assertEquals(MiningState.NOTHING, at.ask(() -> model.state()));
        assertTrue(at.ask(() -> model.sentence()).startsWith("No slice has cells yet"));
        at.detect("A1");
        at.detect("A2");
        awaitCells();
    }

    @Test
    void parameters_areGivenToTheMiner_andRememberedWithTheChoice() throws Exception {
        awaitCells();
        assertEquals(1, (int) at.ask(() -> model.parameters().size()));
        at.edt(() -> model.setValues(Map.of("from", "11")));
        at.await(
                "other cells",
                () -> model.queue().current().isPresent()
                        && model.queue().current().get().cell().equals(new CellRef("A1", 11)));
        choose("doubts");
        Map<String, String> saved = at.ask(() -> model.save());
        assertEquals(Map.of("miner", "doubts", "parameter.first.from", "11"), saved);
        at.edt(() -> {
            model.choose("first");
            model.restore(saved);
            assertEquals("doubts", model.chosen().map(MinerRecord::id).orElseThrow());
        });
    }

    @Test
    void anotherStaining_hasMinersOfItsOwn() throws Exception {
        awaitCells();
        answer(2, Label.ON);
        FakeSource before = at.source;
        at.edt(() -> at.open().setStaining("PV"));
        awaitCells();
        assertNotEquals(before, at.source);
        assertEquals(FIRST, current());
        assertEquals("0 answered", at.ask(() -> model.answers().of(miner()).text()));
    }

    @Test
    void theStudyIsClosed_theModelGoes() throws Exception {
        awaitCells();
        at.edt(() -> at.desk.put(null));
        assertTrue(at.ask(() -> at.mining.model()).isEmpty());
        at.edt(() -> at.desk.put(at.open()));
        assertSame(at.open(), at.ask(() -> at.mining.model().orElseThrow().study()));
        at.edt(() -> at.mining.model().orElseThrow().setShown(true));
    }
}
