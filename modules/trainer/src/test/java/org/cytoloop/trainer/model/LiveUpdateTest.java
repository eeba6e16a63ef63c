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
import java.util.OptionalDouble;
import org.cytoloop.core.model.Label;
import org.cytoloop.trainer.TrainerFixture;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.workbench.desk.ShownCalls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveUpdateTest {
    @TempDir
    Path folder;

    private static boolean isOn(TrainerFixture at, int cell) {
        ShownCalls calls = at.open().calls().of("A2").orElseThrow();
        return calls.pOn()[cell - 1] >= calls.threshold();
    }

    @Test
    void callsFollowTheLabels() throws Exception {
        try (TrainerFixture at = new TrainerFixture(folder)) {
            at.edt(() -> at.model().live().setOn(true));
            at.labelSome();
            at.await(
                    "both slices are called",
                    () -> at.open().calls().of("A1").isPresent()
                            && at.open().calls().of("A2").isPresent()
                            && !at.model().live().isWorking());
            assertTrue(at.ask(() -> isOn(at, 58)));
            assertTrue(at.ask(() -> at.model().live().secondsToSee() >= 0));
            // what is ON begins at 80 now
            for (String slice : List.of("A1", "A2")) {
                at.label(Label.OFF, slice, 52, 55, 60, 65, 70, 75, 66, 67, 68, 69, 71, 72, 73, 74, 76, 77, 78);
            }
            at.await("the newest labels are followed", () -> !isOn(at, 58));
            assertEquals(List.of(), at.study.rounds().of(StudyOnDesk.CFOS));
            at.edt(() -> at.model().live().setOn(false));
            assertFalse(at.ask(() -> at.open().calls().isLive()));
        }
    }

    @Test
    void aRoundKeepsWhatIsShown() throws Exception {
        try (TrainerFixture at = new TrainerFixture(folder)) {
            at.labelSome();
            at.edt(() -> at.model().live().setOn(true));
            at.await("calls are shown", () -> at.open().calls().isLive());
            at.train();
            at.await(
                    "those on disk are shown",
                    () -> at.model().live().isKept() && !at.open().calls().isLive());
            at.label(Label.ON, "A1", 53);
            at.await("the next label is followed", () -> at.open().calls().isLive());
            assertFalse(at.ask(() -> at.model().live().isKept()));
        }
    }

    @Test
    void nothingStandsBeforeAThresholdThatIsTried() throws Exception {
        try (TrainerFixture at = new TrainerFixture(folder)) {
            at.labelSome();
            at.await("it can be trained", () -> at.model().problem().isEmpty());
            at.train();
            at.edt(() -> at.model().live().setOn(true));
            at.await("calls are shown", () -> at.open().calls().isLive());
            at.edt(() -> at.model().threshold().setValue(0.8));
            assertFalse(at.ask(() -> at.open().calls().isLive()));
            assertEquals(OptionalDouble.of(0.8), at.ask(() -> at.open().calls().threshold()));
            at.label(Label.ON, "A1", 53);
            at.edt(() -> at.model().threshold().reset());
            at.await("calls follow again", () -> at.open().calls().isLive());
        }
    }

    @Test
    void itEndsWithTheStainingAndTheStudy() throws Exception {
        try (TrainerFixture at = new TrainerFixture(folder)) {
            at.labelSome();
            at.edt(() -> at.model().live().setOn(true));
            at.await("calls are shown", () -> at.open().calls().isLive());
            at.edt(() -> at.open().setStaining("PV"));
            assertFalse(at.ask(() -> at.open().calls().isLive()));
            assertTrue(at.ask(() -> at.model().problem()).startsWith("There are no samples"));
            at.edt(() -> at.open().setStaining(StudyOnDesk.CFOS));
            at.await("calls are shown again", () -> at.open().calls().isLive());
        }
    }

    @Test
    void aTrainerThatFailsIsToldOfAndStopsNothing() throws Exception {
        try (TrainerFixture at = new TrainerFixture(folder)) {
            at.how("throwing");
            at.labelSome();
            at.edt(() -> at.model().live().setOn(true));
            at.await("it is told", () -> !at.model().live().problem().isEmpty());
            at.how("well");
            at.await("calls are shown", () -> at.open().calls().isLive());
            assertEquals("", at.ask(() -> at.model().live().problem()));
        }
    }
}
