/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.trainer.Divider;
import org.cytoloop.trainer.TrainerFixture;
import org.cytoloop.windowkit.StudyOnDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainerModelTest {
    @TempDir
    Path folder;

    @Test
    void whatKeepsFromTrainingIsSaid() throws Exception {
        try (TrainerFixture at = new TrainerFixture(folder)) {
            assertTrue(at.ask(() -> at.model().problem()).startsWith("There are no samples yet"));
            at.label(Label.ON, "A1", 60, 70);
            at.await("the samples are seen", () -> at.model().readiness().on() == 2);
            assertEquals("There are only ON samples so far: label some OFF cells too.", at.ask(() -> at.model()
                    .problem()));
            at.edt(() -> at.model().train());
            assertFalse(at.ask(() -> at.model().training().isRunning()));
            at.label(Label.OFF, "A1", 5);
            at.await("it can be trained", () -> at.model().problem().isEmpty());
            assertTrue(at.ask(() -> at.model().readiness().advice()).contains("200"));
            at.edt(() ->
                    at.model().choices().set(at.model().choices().settings().withFeatureSet("brightness", false)));
            assertTrue(at.ask(() -> at.model().problem()).contains("at least one set"));
        }
    }

    @Test
    void aTrainingMakesARoundAndCallsAllSlices() throws Exception {
        try (TrainerFixture at = new TrainerFixture(folder)) {
            at.labelSome();
            at.await("it can be trained", () -> at.model().problem().isEmpty());
            at.edt(() ->
                    at.model().choices().set(at.model().choices().settings().withSeed(17)));
            at.study.balances().take(StudyOnDesk.CFOS, TrainingBalance.weights(0.75));
            at.train();
            RoundInfo round = at.study.rounds().current(StudyOnDesk.CFOS).orElseThrow();
            assertEquals(17, round.seed());
            assertEquals(3, round.onWeight());
            assertTrue(at.study.calls("A1", round).isPresent());
            assertTrue(at.study.calls("A2", round).isPresent());
            Card card = at.ask(() -> at.model().card().card().orElseThrow());
            assertTrue(card.current());
            assertEquals(List.of(), card.notCalled());
            assertEquals("Divider", card.trainer());
            assertEquals(40, card.grouped().confusion().n());
            assertTrue(card.grouped().f1().value() > 0.9);
            assertTrue(card.examProblem().contains("exam"));
            assertTrue(at.ask(() -> at.model().training().times(round)).isPresent());
        }
    }

    @Test
    void aCancelledTrainingLeavesTheStudyAsItWas() throws Exception {
        try (TrainerFixture at = new TrainerFixture(folder)) {
            at.labelSome();
            at.await("it can be trained", () -> at.model().problem().isEmpty());
            at.how("slowly");
            at.edt(() -> at.model().train());
            assertTrue(Divider.HANGING.tryAcquire(20, TimeUnit.SECONDS));
            assertTrue(at.ask(() -> at.model().training().isTraining()));
            at.edt(() -> at.model().training().cancel());
            assertFalse(at.ask(() -> at.model().training().isRunning()));
            assertEquals(List.of(), at.study.rounds().of(StudyOnDesk.CFOS));
            at.how("well");
            at.train();
            assertEquals(1, at.study.rounds().of(StudyOnDesk.CFOS).size());
        }
    }

    @Test
    void trainingAgainTakesThePlaceOfWhatIsUnderWay() throws Exception {
        try (TrainerFixture at = new TrainerFixture(folder)) {
            at.labelSome();
            at.await("it can be trained", () -> at.model().problem().isEmpty());
            at.how("slowly");
            at.edt(() -> at.model().train());
            assertTrue(Divider.HANGING.tryAcquire(20, TimeUnit.SECONDS));
            at.how("well");
            at.train();
            assertEquals(1, at.study.rounds().of(StudyOnDesk.CFOS).size());
        }
    }

    @Test
    void aTrainerThatFailsIsToldInASentence() throws Exception {
        try (TrainerFixture at = new TrainerFixture(folder)) {
            at.labelSome();
            at.await("it can be trained", () -> at.model().problem().isEmpty());
            for (String how : List.of("throwing", "nan")) {
                at.how(how);
                at.edt(() -> at.model().train());
                at.await(
                        "it failed",
                        () -> !at.model().training().isRunning()
                                && !at.model().training().problem().isEmpty());
                assertEquals(List.of(), at.study.rounds().of(StudyOnDesk.CFOS), how);
            }
            at.how("well");
            at.train();
            assertEquals("", at.ask(() -> at.model().training().problem()));
        }
    }

    @Test
    void importanceIsComputedWhenItIsAskedFor() throws Exception {
        try (TrainerFixture at = new TrainerFixture(folder)) {
            at.labelSome();
            at.await("it can be trained", () -> at.model().problem().isEmpty());
            at.train();
            assertTrue(at.ask(() -> at.model().card().importance()).isEmpty());
            at.edt(() -> at.model().card().askImportance());
            at.await("it is computed", () -> at.model().card().importance().isPresent());
            assertEquals(
                    "cFos.snr",
                    at.ask(() ->
                            at.model().card().importance().orElseThrow().get(0).feature()));
        }
    }

    @Test
    void anEarlierRoundCanBeLookedAt() throws Exception {
        try (TrainerFixture at = new TrainerFixture(folder)) {
            at.labelSome();
            at.await("it can be trained", () -> at.model().problem().isEmpty());
            at.train();
            at.label(Label.ON, "A1", 53, 54);
            at.await("the samples are seen", () -> at.model().readiness().on() == 22);
            at.train();
            at.await("the card is that of round 2", () -> at.model()
                    .card()
                    .card()
                    .filter(card -> card.round().number() == 2)
                    .isPresent());
            assertEquals(2, at.ask(() -> at.model()
                    .card()
                    .card()
                    .orElseThrow()
                    .card()
                    .change()
                    .orElseThrow()
                    .added()));
            at.edt(() -> at.model()
                    .card()
                    .show(at.study.rounds().of(StudyOnDesk.CFOS).get(0)));
            at.await("the card is that of round 1", () -> at.model()
                    .card()
                    .card()
                    .filter(card -> card.round().number() == 1 && !card.current())
                    .isPresent());
        }
    }

    @Test
    void whatWasChosenIsRestored() throws Exception {
        try (TrainerFixture at = new TrainerFixture(folder)) {
            at.how("slowly");
            Map<String, String> saved = at.ask(() -> at.model().save());
            at.how("well");
            at.edt(() -> at.model().restore(saved));
            assertEquals(
                    Map.of("how", "slowly"),
                    at.ask(() -> at.model().choices().settings().parametersOf("divider")));
            assertFalse(at.ask(() -> at.model().live().isOn()));
        }
    }

    @Test
    void aWeightOfAnOlderSession_becomesTheStudysBalance_once() throws Exception {
        try (TrainerFixture at = new TrainerFixture(folder)) {
            at.labelSome();
            Map<String, String> saved = Map.of("4:cFos:weight", "3", "4:cFos:seed", "5");
            at.edt(() -> at.model().restore(saved));
            at.await(
                    "it is taken over",
                    () -> !at.study.balances().of(StudyOnDesk.CFOS).isAsLabelled());
            assertEquals(TrainingBalance.weights(0.75), at.study.balances().of(StudyOnDesk.CFOS));
            assertEquals(5, at.ask(() -> at.model().choices().settings().seed()));
            assertFalse(at.ask(() -> at.model().save()).containsKey("4:cFos:weight"));
            at.study.balances().take(StudyOnDesk.CFOS, TrainingBalance.subsample(0.4));
            at.edt(() -> at.model().restore(saved));
            at.open().writer().flush();
            assertEquals(TrainingBalance.subsample(0.4), at.study.balances().of(StudyOnDesk.CFOS));
        }
    }
}
