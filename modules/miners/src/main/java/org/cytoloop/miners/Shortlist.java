/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.miners.choice.DiverseChoice;
import org.cytoloop.miners.choice.Ranking;
import org.cytoloop.spi.Candidate;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.MiningRequest;
import org.cytoloop.spi.MiningView;

/** From scores to candidates: what miners that judge each cell by itself share. */
final class Shortlist {
    private Shortlist() {}

    /**
     * The best unlabelled rows, without near-duplicates, spread over slices.
     *
     * @param scores one per row; NaN for rows that are not put forward
     * @param reason why, for a row that is chosen
     */
    static List<Candidate> of(
            MiningView view, MiningRequest request, float[] scores, IntFunction<String> reason, TaskContext task) {
        task.checkCancelled();
        int[] ranked = Ranking.of(scores, view.mayAsk(ErrorMiner.Asks.UNLABELLED), request.seed());
        List<Candidate> candidates = new ArrayList<>();
        for (int row : DiverseChoice.of(view, ranked, request.n(), task)) {
            candidates.add(new Candidate(row, scores[row], reason.apply(row)));
        }
        return candidates;
    }
}
