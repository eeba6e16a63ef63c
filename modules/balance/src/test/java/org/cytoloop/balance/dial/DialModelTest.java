/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.dial;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.model.TrainingBalance.Method;
import org.cytoloop.operations.comparison.RoundDifference;
import org.cytoloop.operations.training.ThresholdPreview.Row;
import org.cytoloop.steering.dial.DialPreview;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.DifferenceBoard;
import org.cytoloop.workspace.StudyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DialModelTest {
    @TempDir
    Path folder;

    private static DialModel model(DialFixture at) throws Exception {
        DialModel model = at.ask(() -> {
            DialModel made = new DialModel(at.open(), at::changed);
            made.setShown(true);
            return made;
        });
        at.edt(() -> at.desk.addListener(new DeskListener() {
            @Override
            public void studyChanged(StudyEvent event) {
                model.studyChanged(event);
            }
        }));
        return model;
    }

    private static DialPreview awaitFresh(DialFixture at, DialModel model) throws Exception {
        at.await("what would change", () -> model.isFresh());
        return at.ask(() -> model.preview().orElseThrow());
    }

    private static DifferenceBoard.Shown drawn(DialFixture at) throws Exception {
        return at.ask(() -> at.open().difference().shown().orElse(null));
    }

    @Test
    void withoutARound_theBalanceIsTakenForTheFirstTraining() throws Exception {
        try (DialFixture at = new DialFixture(folder)) {
            DialModel model = model(at);
            assertFalse(at.ask(model::canTake));
            at.edt(() -> model.setShare(0.4));
            assertTrue(at.ask(model::isTrying));
            assertTrue(at.ask(() -> model.preview().isEmpty() && !model.isLooking()));
            at.edt(model::take);
            at.await("it is taken", () -> !model.isTrying());
            assertEquals(TrainingBalance.weights(0.4), at.study.balances().of(StudyOnDesk.CFOS));
        }
    }

    @Test
    void aTriedShare_isCountedAndDrawn_beforeItIsTaken() throws Exception {
        try (DialFixture at = new DialFixture(folder)) {
            at.labelSome();
            RoundInfo round = at.train(TrainingBalance.AS_LABELLED);
            DialModel model = model(at);
            at.await("the share of the calls", () -> !Double.isNaN(model.shareNow()));
            assertFalse(at.ask(model::isTrying));
            assertEquals(0.25, at.ask(model::share));
            assertEquals(null, drawn(at));
            at.edt(() -> model.setShare(0.6));
            DialPreview preview = awaitFresh(at, model);
            assertEquals(TrainingBalance.weights(0.6), preview.plan().balance());
            Row total = preview.total();
            assertTrue(total.gained() > 10 && total.lost() == 0, total.toString());
            assertEquals(total.onNow() + total.gained(), total.onThen());
            assertEquals(preview.rows().get(0).gained() + preview.rows().get(1).gained(), total.gained());
            assertEquals(1, at.study.rounds().of(StudyOnDesk.CFOS).size(), "nothing is on disk");
            DifferenceBoard.Shown shown = drawn(at);
            assertEquals("round 1 → 60 % ON by weights (tried)", shown.title());
            assertArrayEquals(
                    preview.slices().get(0).difference().marks(),
                    shown.slices().get("A1").marks());
            at.edt(() -> model.setMethod(Method.SUBSAMPLE));
            DialPreview part = awaitFresh(at, model);
            assertEquals(TrainingBalance.subsample(0.6), part.plan().balance());
            assertEquals(14, part.plan().leftOutOff());
            at.edt(model::reset);
            assertEquals(null, drawn(at));
            assertEquals(round, at.now());
        }
    }

    @Test
    void taking_isOneStep_thatUndoTakesBack_andGivesWhatWasShown() throws Exception {
        try (DialFixture at = new DialFixture(folder)) {
            at.labelSome();
            RoundInfo before = at.train(TrainingBalance.AS_LABELLED);
            DialModel model = model(at);
            at.edt(() -> model.setShare(0.6));
            DialPreview preview = awaitFresh(at, model);
            at.edt(model::take);
            assertTrue(at.ask(model::isTaking));
            assertFalse(at.ask(model::canTake));
            at.await("it is taken", () -> !model.isTaking());
            RoundInfo round = at.now();
            assertEquals(2, round.number());
            assertEquals(TrainingBalance.weights(0.6), round.balance());
            assertEquals(TrainingBalance.weights(0.6), at.ask(model::taken));
            assertFalse(at.ask(model::isTrying));
            assertEquals(null, drawn(at));
            RoundDifference actual = RoundDifference.of(at.study, before, round, DialFixture.TASK);
            assertEquals(preview.total().gained(), actual.gained());
            assertEquals(preview.total().lost(), actual.lost());
            assertTrue(at.study.calls("A2", round).isPresent());
            at.study.undo();
            at.await(
                    "the dial follows",
                    () -> model.taken().isAsLabelled()
                            && model.round().orElseThrow().equals(before));
            assertFalse(at.ask(model::isTrying));
        }
    }

    @Test
    void moreLabels_areCountedIn_andWarnedOf() throws Exception {
        try (DialFixture at = new DialFixture(folder)) {
            at.labelSome();
            at.train(TrainingBalance.AS_LABELLED);
            DialModel model = model(at);
            at.edt(() -> model.setShare(0.9));
            awaitFresh(at, model);
            assertTrue(at.ask(() -> model.warnings().get(0)).contains("Labelling more ON cells is better"));
            at.label("A1", Label.ON, 90, 95);
            at.await(
                    "it is counted anew",
                    () -> model.isFresh()
                            && model.preview().orElseThrow().plan().on() == 8);
            assertTrue(
                    at.ask(() -> String.join(" ", model.warnings())).contains("2 samples were labelled since round 1"));
        }
    }

    @Test
    void whoeverLooksAway_triesNothingMore() throws Exception {
        try (DialFixture at = new DialFixture(folder)) {
            at.labelSome();
            at.train(TrainingBalance.AS_LABELLED);
            DialModel model = model(at);
            at.edt(() -> model.setShare(0.6));
            awaitFresh(at, model);
            at.edt(() -> model.setShown(false));
            assertFalse(at.ask(model::isTrying));
            assertEquals(null, drawn(at));
            at.edt(() -> model.setShown(true));
            at.study.balances().take(StudyOnDesk.CFOS, TrainingBalance.subsample(0.5));
            at.await("a balance taken elsewhere is shown", () -> model.tried().method() == Method.SUBSAMPLE);
            assertEquals(12, awaitFresh(at, model).plan().leftOutOff());
        }
    }

    @Test
    void aTrainingThatFails_isTold_andChangesNothing() throws Exception {
        try (DialFixture at = new DialFixture(folder)) {
            at.labelSome();
            at.round(cell -> cell.cell() > 50);
            DialModel model = model(at);
            at.edt(() -> model.setShare(0.6));
            at.await("the problem", () -> !model.problem().isEmpty());
            assertTrue(at.ask(model::problem).contains("forest"), at.ask(model::problem));
            at.edt(model::take);
            at.await("it ended", () -> !model.isTaking());
            assertTrue(at.ask(model::problem).contains("forest"));
            assertTrue(at.study.balances().of(StudyOnDesk.CFOS).isAsLabelled());
        }
    }
}
