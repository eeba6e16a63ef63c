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

/** Cells called OFF that are near the threshold and, of these, rather the bright ones. */
@ServiceProvider(service = ErrorMiner.class, position = 1020)
public final class MissedOnMiner implements ErrorMiner {
    /** How much the brightest counts against the dimmest. */
    private static final float DIM = 0.5f;

    private static final float HALF = 0.5f;

    @Override
    public String id() {
        return "missed-on";
    }

    @Override
    public String displayName() {
        return "Likely missed ON";
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
        return "Cells called OFF just below the threshold, bright ones first. Helps when too few cells are called ON.";
    }

    @Override
    public Optional<String> obstacle(MiningView view, boolean pointed) {
        return Obstacles.round(view);
    }

    @Override
    public List<Candidate> mine(MiningView view, MiningRequest request, TaskContext task) {
        float[] scores = new float[view.rows()];
        double threshold = view.threshold();
        float[] pOn = view.pOn().orElse(scores);
        SignalRank rank = new SignalRank(view.signal(), row -> pOn[row] < threshold);
        for (int row = 0; row < scores.length; row++) {
            scores[row] = pOn[row] < threshold
                    ? (1 + Margin.of(pOn[row], threshold)) * (DIM + (1 - DIM) * rank.of(row))
                    : Float.NaN;
        }
        return Shortlist.of(view, request, scores, row -> reason(row, pOn[row], threshold, rank), task);
    }

    private static String reason(int row, float p, double threshold, SignalRank rank) {
        String bright = rank.knows(row) && rank.of(row) >= HALF
                ? "; brighter than " + SignalRank.percent(rank.of(row)) + " % of the cells called OFF."
                : ".";
        return Margin.words(p, threshold) + bright;
    }
}
