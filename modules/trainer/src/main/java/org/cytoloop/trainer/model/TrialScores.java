/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.model;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.workspace.OutOfFoldCalls;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.TrainedCells;

/** How a round would do at other thresholds, from its out-of-fold calls with whole animals (else slices) left out. */
public final class TrialScores {
    private final boolean[] on;
    private final float[] pOn;

    private TrialScores(boolean[] on, float[] pOn) {
        this.on = on;
        this.pOn = pOn;
    }

    /** Reads them; empty for a round of an older version, which kept none. Off the EDT. */
    static Optional<TrialScores> of(Study study, RoundInfo round) throws ProblemException {
        Optional<OutOfFoldCalls> calls = study.rounds().outOfFold(round);
        if (calls.isEmpty()) {
            return Optional.empty();
        }
        TrainedCells cells = study.rounds().trainedCells(round);
        SortedMap<CellRef, Boolean> labels = new TreeMap<>();
        cells.on().forEach(cell -> labels.put(cell, true));
        cells.off().forEach(cell -> labels.put(cell, false));
        float[] all = calls.get().grouped();
        boolean[] on = new boolean[labels.size()];
        float[] tested = new float[labels.size()];
        int n = 0;
        int row = 0;
        for (boolean label : labels.values()) {
            float p = row < all.length ? all[row] : Float.NaN;
            row++;
            if (!Float.isNaN(p)) {
                on[n] = label;
                tested[n++] = p;
            }
        }
        return Optional.of(new TrialScores(java.util.Arrays.copyOf(on, n), java.util.Arrays.copyOf(tested, n)));
    }

    /** The counts at a threshold; quick. */
    public Confusion at(double threshold) {
        return Confusion.of(on, pOn, threshold);
    }
}
