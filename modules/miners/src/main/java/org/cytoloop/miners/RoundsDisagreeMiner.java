/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.Candidate;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.MiningRequest;
import org.cytoloop.spi.MiningView;
import org.openide.util.lookup.ServiceProvider;

/** Cells that the current round calls otherwise than the round before, the greatest change first. */
@ServiceProvider(service = ErrorMiner.class, position = 1050)
public final class RoundsDisagreeMiner implements ErrorMiner {
    @Override
    public String id() {
        return "rounds-disagree";
    }

    @Override
    public String displayName() {
        return "Changed by last round";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Asks asks() {
        return Asks.UNLABELLED;
    }

    @Override
    public String description() {
        return "Cells whose call the last training turned over, the greatest change first. Shows what the new labels did"
                + " for better or worse.";
    }

    @Override
    public Optional<String> obstacle(MiningView view, boolean pointed) {
        return Obstacles.twoRounds(view);
    }

    @Override
    public List<Candidate> mine(MiningView view, MiningRequest request, TaskContext task) {
        float[] scores = new float[view.rows()];
        float[] pOn = view.pOn().orElse(scores);
        float[] before = view.previousPOn().orElse(pOn);
        for (int row = 0; row < scores.length; row++) {
            float now = Margin.of(pOn[row], view.threshold());
            float then = Margin.of(before[row], view.previousThreshold());
            scores[row] = now >= 0 && then < 0 || now < 0 && then >= 0 ? Math.abs(now - then) / 2 : Float.NaN;
        }
        return Shortlist.of(view, request, scores, row -> reason(view, before[row], pOn[row]), task);
    }

    private static String reason(MiningView view, float before, float now) {
        boolean on = now >= view.threshold();
        return (on ? "OFF" : "ON") + " at p = " + Margin.number(before, now) + " in the round before, "
                + (on ? "ON" : "OFF") + " at p = " + Margin.number(now, before) + " now.";
    }
}
