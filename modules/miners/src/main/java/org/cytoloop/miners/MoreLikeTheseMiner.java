/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.miners.choice.Neighbours;
import org.cytoloop.miners.choice.Places;
import org.cytoloop.miners.choice.Rows;
import org.cytoloop.spi.Candidate;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.MiningRequest;
import org.cytoloop.spi.MiningView;
import org.openide.util.lookup.ServiceProvider;

/** Cells that look like those the user points at, the most alike first. */
@ServiceProvider(service = ErrorMiner.class, position = 1080)
public final class MoreLikeTheseMiner implements ErrorMiner {
    private static final double PERCENT = 100;
    private static final double MOST = 0.99;

    @Override
    public String id() {
        return "more-like-these";
    }

    @Override
    public String displayName() {
        return "More like these";
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
        return "Cells that look like those you point at. Helps when you have seen a mistake and suspect that there are"
                + " more of its kind.";
    }

    @Override
    public Optional<String> obstacle(MiningView view, boolean pointed) {
        return pointed
                ? Optional.empty()
                : Optional.of("Point at a cell first: select one, then ask for more like it.");
    }

    @Override
    public List<Candidate> mine(MiningView view, MiningRequest request, TaskContext task) {
        int[] like = request.like();
        boolean[] pointed = new boolean[view.rows()];
        for (int row : like) {
            pointed[row] = true;
        }
        boolean[] allowed = view.mayAsk(Asks.UNLABELLED);
        int[] rows = Rows.where(view.rows(), row -> allowed[row] && !pointed[row]);
        Places places = new Places(view.places(task), view.dimensions());
        float[] squares = Neighbours.of(places, rows, like, 1, task).squares();
        float[] scores = new float[view.rows()];
        Arrays.fill(scores, Float.NaN);
        for (int i = 0; i < rows.length; i++) {
            scores[rows[i]] = (float) (1 / (1 + Math.sqrt(squares[i])));
        }
        float[] sorted = scores.clone();
        Arrays.sort(sorted);
        return Shortlist.of(
                view, request, scores, row -> reason(view, row, share(sorted, scores[row], rows.length), like), task);
    }

    /** The share of the rows that are less alike; those that are not compared are sorted to the end as NaN. */
    private static double share(float[] sorted, float score, int compared) {
        int at = Arrays.binarySearch(sorted, 0, compared, score);
        while (at > 0 && sorted[at - 1] == score) {
            at--;
        }
        return at / (double) compared;
    }

    /** Rounded down, so that it never says 100; with a digit more where most are. */
    private static String percent(double share) {
        return share > MOST
                ? String.format(Locale.ROOT, "%.1f", Math.floor(10 * PERCENT * share) / 10)
                : String.valueOf((int) (PERCENT * share));
    }

    private static String reason(MiningView view, int row, double share, int[] like) {
        String alike = (like.length == 1
                        ? "More like the cell you pointed at than "
                        : "More like one of the cells you pointed at than ")
                + percent(share)
                + " % of the cells";
        float p = view.pOn().map(pOn -> pOn[row]).orElse(Float.NaN);
        return Float.isNaN(p)
                ? alike + "."
                : alike + "; called " + (p >= view.threshold() ? "ON" : "OFF") + " at p = "
                        + Margin.number(p, view.threshold()) + ".";
    }
}
