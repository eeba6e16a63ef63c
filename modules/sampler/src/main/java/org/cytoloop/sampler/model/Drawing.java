/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.model;

import java.util.Optional;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.RectangleSampling;
import org.cytoloop.workspace.Study;

/**
 * What became of a rectangle.
 *
 * @param outcome the batch that is on disk; empty when no cell could be drawn
 * @param sentence what the user should know of it; empty when all went as asked
 */
record Drawing(Optional<RectangleSampling.Outcome> outcome, String sentence) {
    /** A wish to draw; an object so that a job and a short change can carry it out alike. Off the EDT. */
    @FunctionalInterface
    interface Act {
        RectangleSampling.Outcome draw(Study study, TaskContext task) throws ProblemException;

        /** Carries it out. A rectangle without free cells is no error: it is explained beside the strip. */
        default Drawing carryOut(Study study, TaskContext task) throws ProblemException {
            try {
                RectangleSampling.Outcome outcome = draw(study, task);
                return new Drawing(Optional.of(outcome), outcome.draw().note());
            } catch (ProblemException e) {
                // a failing disk is an error
                if (e.getCause() != null) {
                    throw e;
                }
                return new Drawing(Optional.empty(), e.getMessage());
            }
        }
    }

    /** A batch in a rectangle, px of the full resolution. */
    static Act batch(String staining, String slice, Region region, DrawSettings how, long seed) {
        return how.byRule()
                ? (study, task) -> RectangleSampling.sampleByRule(
                        study, staining, slice, region, how.count(), seed, how.repeatShare(), task)
                : (study, task) -> RectangleSampling.sample(
                        study, staining, slice, region, how.label(), how.count(), seed, how.repeatShare());
    }

    /** Other cells in place of those of a batch. */
    static Act anew(Batch batch, DrawSettings how, long seed) {
        return (study, task) ->
                RectangleSampling.redraw(study, batch.staining(), batch.id(), seed, how.repeatShare(), task);
    }
}
