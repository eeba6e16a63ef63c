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

/** Cells called ON that are near the threshold, rather the dim ones, or among the dimmest of all that are called ON. */
@ServiceProvider(service = ErrorMiner.class, position = 1030)
public final class FalseOnMiner implements ErrorMiner {
    /** The share of the cells called ON that are unusually dim. */
    private static final float DIMMEST = 0.1f;
    /** What it weighs to be the dimmest of all, against being at the threshold. */
    private static final float UNUSUAL = 0.7f;
    /** How much the brightest counts against the dimmest. */
    private static final float BRIGHT = 0.5f;

    private static final float HALF = 0.5f;

    @Override
    public String id() {
        return "false-on";
    }

    @Override
    public String displayName() {
        return "Likely false ON";
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
        return "Cells called ON just above the threshold, dim ones first, and those unusually dim for ON. Helps when too many cells are called"
                + " ON.";
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
        SignalRank rank = new SignalRank(view.signal(), row -> pOn[row] >= threshold);
        for (int row = 0; row < scores.length; row++) {
            scores[row] = pOn[row] >= threshold
                    ? (1 - Margin.of(pOn[row], threshold) * (1 - UNUSUAL * unusual(rank, row)))
                            * (1 - (1 - BRIGHT) * rank.of(row))
                    : Float.NaN;
        }
        return Shortlist.of(view, request, scores, row -> reason(row, pOn[row], threshold, rank), task);
    }

    /** 1 for the dimmest cell called ON, 0 for one that is not among the dimmest. */
    private static float unusual(SignalRank rank, int row) {
        return Math.max(0, 1 - rank.of(row) / DIMMEST);
    }

    private static String reason(int row, float p, double threshold, SignalRank rank) {
        String called = Margin.words(p, threshold);
        if (!rank.knows(row) || rank.of(row) > HALF) {
            return called + ".";
        }
        String joint = unusual(rank, row) > 0 ? ", but dimmer than " : "; dimmer than ";
        return called + joint + SignalRank.percent(1 - rank.of(row)) + " % of the cells called ON.";
    }
}
