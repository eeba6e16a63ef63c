/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.operations.training.ThresholdPreview;
import org.cytoloop.trainer.TrainerFixture;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.workbench.desk.DifferenceBoard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThresholdTrialTest {
    @TempDir
    Path folder;

    private static double threshold(TrainerFixture at) {
        return at.study
                .rounds()
                .current(StudyOnDesk.CFOS)
                .map(RoundInfo::threshold)
                .orElseThrow();
    }

    private TrainerFixture trained() throws Exception {
        TrainerFixture at = new TrainerFixture(folder);
        assertTrue(at.ask(() -> at.model().threshold().round().isEmpty()));
        at.labelSome();
        at.await("it can be trained", () -> at.model().problem().isEmpty());
        at.train();
        return at;
    }

    @Test
    void whatWouldFlipIsCountedBeforeItIsApplied() throws Exception {
        try (TrainerFixture at = trained()) {
            at.edt(() -> at.model().threshold().setValue(0.7));
            assertEquals(OptionalDouble.of(0.7), at.ask(() -> at.open().calls().threshold()));
            at.await("it is counted", () -> at.model().threshold().preview().isPresent());
            ThresholdPreview.Flips flips =
                    at.ask(() -> at.model().threshold().preview().orElseThrow().at(0.7));
            // those near the middle have p(ON) 0.6
            assertTrue(flips.total().lost() > 0);
            assertEquals(0, flips.total().gained());
            assertEquals(2, flips.slices().size());
            TrialScores scores = at.ask(() -> at.model().threshold().scores().orElseThrow());
            assertEquals(40, scores.at(0.7).n());
            assertEquals(0.5, threshold(at));
            at.edt(() -> at.model().threshold().apply());
            at.await(
                    "it is applied",
                    () -> threshold(at) == 0.7 && !at.model().threshold().isTrying());
            assertEquals(OptionalDouble.empty(), at.ask(() -> at.open().calls().threshold()));
            at.study.undo();
            at.await("it is undone", () -> at.model().threshold().value() == 0.5);
        }
    }

    @Test
    void aDifferenceDoesNotCoverWhatIsTried() throws Exception {
        try (TrainerFixture at = trained()) {
            at.edt(() -> at.open()
                    .difference()
                    .show(new DifferenceBoard.Shown("round 1 → round 2", StudyOnDesk.CFOS, Map.of())));
            at.edt(() -> at.model().threshold().setValue(0.7));
            assertTrue(at.ask(() -> at.open().difference().shown().isEmpty()));
        }
    }

    @Test
    void aTrialEndsWithoutATrace() throws Exception {
        try (TrainerFixture at = trained()) {
            at.edt(() -> at.model().threshold().setValue(0.3));
            assertTrue(at.ask(() -> at.model().threshold().isTrying()));
            at.edt(() -> at.model().threshold().setValue(2));
            assertEquals(0.3, at.ask(() -> at.model().threshold().value()));
            at.edt(() -> at.model().threshold().leave());
            assertFalse(at.ask(() -> at.model().threshold().isTrying()));
            assertEquals(OptionalDouble.empty(), at.ask(() -> at.open().calls().threshold()));
            assertEquals(0.5, threshold(at));
        }
    }
}
