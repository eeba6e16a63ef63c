/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.model;

import java.util.Optional;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.operations.RectangleSampling;

/**
 * What became of a rectangle.
 *
 * @param outcome the batch that is on disk; empty when no cell could be drawn
 * @param sentence what the user should know of it; empty when all went as asked
 */
record Drawing(Optional<RectangleSampling.Outcome> outcome, String sentence) {
    /** An act of drawing. */
    @FunctionalInterface
    interface Act {
        RectangleSampling.Outcome draw() throws ProblemException;
    }

    /** Draws a batch; off the EDT. */
    static Drawing draw(Study study, String staining, String slice, Region region, Label label, int asked, long seed)
            throws ProblemException {
        return of(() -> RectangleSampling.sample(study, staining, slice, region, label, asked, seed));
    }

    /** A rectangle without free cells is no error: it is explained beside the strip. A failing disk is one. */
    static Drawing of(Act act) throws ProblemException {
        try {
            RectangleSampling.Outcome outcome = act.draw();
            return new Drawing(Optional.of(outcome), outcome.draw().note());
        } catch (ProblemException e) {
            if (e.getCause() != null) {
                throw e;
            }
            return new Drawing(Optional.empty(), e.getMessage());
        }
    }
}
