/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.counsel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.cytoloop.guidance.counsel.LoopProgress.Goal;
import org.cytoloop.guidance.counsel.LoopProgress.State;
import org.cytoloop.guidance.counsel.LoopProgress.StepProgress;
import org.cytoloop.guidance.counsel.LoopProgress.Unit;
import org.cytoloop.spi.guide.Step;
import org.junit.jupiter.api.Test;

class LoopProgressTest {
    @Test
    void of_beforeTheFirstRound_countsTowardHundredOfEach() {
        LoopProgress progress = LoopProgress.of(AtStake.with(84, 130, 0, 0), Optional.empty());

        assertEquals(Step.SAMPLE.ordinal(), progress.current());
        assertEquals(
                new StepProgress(Step.SAMPLE, "Samples", State.CURRENT, "84/100 ON, 130 OFF"),
                progress.steps().get(Step.SAMPLE.ordinal()));
        assertEquals(
                new Goal(Unit.ON, "84 of 100 ON", 84, 100), progress.goals().get(0));
        assertEquals(1, progress.goals().get(1).share());
        assertEquals(
                new StepProgress(Step.IMAGES, "Images", State.DONE, "2 slices of 2 animals"),
                progress.steps().get(0));
        assertEquals("2\u202F400", progress.steps().get(1).words());
        assertEquals(State.TO_COME, progress.steps().get(Step.TRAIN.ordinal()).state());
    }

    @Test
    void of_adviceOnAnEarlierStep_isWhereTheUserIs() {
        LoopProgress progress = LoopProgress.of(AtStake.with(84, 130, 0, 0), Optional.of(Step.RULE));

        assertEquals(State.CURRENT, progress.steps().get(Step.RULE.ordinal()).state());
        assertEquals(State.TO_COME, progress.steps().get(Step.SAMPLE.ordinal()).state());
    }

    @Test
    void of_afterARound_countsTowardWhatIsNext() {
        LoopProgress mining = LoopProgress.of(AtStake.with(120, 130, 2, 12), Optional.of(Step.MINE));
        LoopProgress review = LoopProgress.of(AtStake.with(120, 130, 2, 12), Optional.of(Step.REVIEW));

        assertEquals("12 of 30 answers on this round", mining.goals().get(0).text());
        assertEquals(
                "12 of 30 changed labels for round 3", mining.goals().get(1).text());
        assertEquals(
                "12 answers, 6 mistakes",
                mining.steps().get(Step.MINE.ordinal()).words());
        assertEquals("0 of 2 slices reviewed", review.goals().get(0).text());
        assertEquals(
                "round 2, F1 0.80, 12 labels changed since",
                review.steps().get(Step.TRAIN.ordinal()).words());
    }
}
