/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.miners.choice.FairShares;
import org.cytoloop.miners.choice.NearDuplicates;
import org.cytoloop.miners.choice.Neighbours;
import org.cytoloop.miners.choice.Places;
import org.cytoloop.miners.choice.Ranking;
import org.cytoloop.miners.choice.Rows;
import org.cytoloop.spi.Candidate;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.MiningRequest;
import org.cytoloop.spi.MiningView;
import org.openide.util.lookup.ServiceProvider;

/**
 * Cells that look like nothing labelled so far, and unlike each other: farthest-first traversal (Gonzalez 1985,
 * "Clustering to minimize the maximum intercluster distance"), in which cells that have no cells near them count less,
 * as a lone one is rather an artefact than a kind of cell.
 */
@ServiceProvider(service = ErrorMiner.class, position = 1070)
public final class UnlikeLabelledMiner implements ErrorMiner {
    /** Pairs of candidates and labelled cells that are compared: what takes a quarter of a second. */
    private static final int PAIRS = 20_000_000;

    private static final int FEWEST = 2000;
    /** Candidates of which it is found out whether they are alone. */
    private static final int FARTHEST = 800;

    /** More than these are never chosen, as each is compared with all that are left. */
    private static final int MOST = 4000;

    private static final int REFERENCE = 10_000;
    private static final int TYPICAL = 300;
    /** A cell is alone when its so-manieth neighbour is far away. */
    private static final int COMPANY = 5;
    /** How much farther apart than usual the cells of a rare kind may lie. */
    private static final double SPARSE = 2;

    @Override
    public String id() {
        return "unlike-labelled";
    }

    @Override
    public String displayName() {
        return "Unlike anything labelled";
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
        return "Cells that look unlike every cell labelled so far, and unlike each other. Few of them are mistakes, but"
                + " the classifier knows nothing of their kind.";
    }

    @Override
    public Optional<String> obstacle(MiningView view, boolean pointed) {
        for (int row = 0; row < view.rows(); row++) {
            if (view.label(row) != null) {
                return Optional.empty();
            }
        }
        return Optional.of("No cell is labelled for " + view.staining() + " yet; label some first.");
    }

    @Override
    public List<Candidate> mine(MiningView view, MiningRequest request, TaskContext task) {
        int[] labelled = Rows.where(view.rows(), row -> view.label(row) != null);
        boolean[] allowed = view.mayAsk(Asks.UNLABELLED);
        int wanted = Math.min(request.n(), MOST);
        int most = Math.max(FEWEST, PAIRS / Math.max(1, labelled.length));
        int[] rows = Rows.some(Rows.where(view.rows(), row -> allowed[row]), most, request.seed());
        if (rows.length == 0) {
            return List.of();
        }
        Places places = new Places(view.places(task), view.dimensions());
        float[] squares = Neighbours.of(places, rows, labelled, 1, task).squares();
        float[] far = new float[view.rows()];
        Arrays.fill(far, Float.NaN);
        for (int i = 0; i < rows.length; i++) {
            far[rows[i]] = (float) Math.sqrt(squares[i]);
        }
        int[] farthest = Ranking.of(far, allowed, request.seed());
        double usual = far[farthest[farthest.length / 2]];
        farthest = Arrays.copyOf(farthest, Math.min(farthest.length, FARTHEST + 4 * wanted));
        float[] weights = company(places, rows, farthest, request.seed(), task);
        return choose(view, wanted, new Field(places, farthest, far, weights, usual), task);
    }

    /** 1 for a row whose neighbours are about as near as usual, less for a lone one. */
    private static float[] company(Places places, int[] rows, int[] farthest, long seed, TaskContext task) {
        int[] reference = Rows.some(rows, REFERENCE, seed);
        float[] typical = Neighbours.of(places, Rows.some(rows, TYPICAL, seed), reference, COMPANY, task)
                .squares();
        Arrays.sort(typical);
        double limit = SPARSE * Math.sqrt(typical[typical.length / 2]);
        float[] squares =
                Neighbours.of(places, farthest, reference, COMPANY, task).squares();
        float[] weights = new float[farthest.length];
        for (int i = 0; i < weights.length; i++) {
            double distance = Math.sqrt(squares[i]);
            // where there are too few cells to tell, none is alone
            weights[i] = distance > limit && !Double.isInfinite(distance) ? (float) (limit / distance) : 1;
        }
        return weights;
    }

    /**
     * What is chosen from.
     *
     * @param rows the rows that are farthest from the labelled ones
     * @param far distance of each row of the view from the nearest labelled one
     * @param weights one for each of the rows
     * @param usual what is usual of these distances
     */
    private record Field(Places places, int[] rows, float[] far, float[] weights, double usual) {}

    private static List<Candidate> choose(MiningView view, int n, Field field, TaskContext task) {
        FairShares shares = new FairShares(view, field.rows(), n);
        NearDuplicates duplicates = new NearDuplicates(view, task);
        int count = field.rows().length;
        float[] left = new float[count];
        for (int i = 0; i < count; i++) {
            left[i] = field.far()[field.rows()[i]];
        }
        List<Candidate> chosen = new ArrayList<>();
        int best = best(left, field, shares);
        while (best >= 0 && chosen.size() < n) {
            task.checkCancelled();
            int row = field.rows()[best];
            float score = left[best] * field.weights()[best];
            left[best] = Float.NaN;
            if (!duplicates.isNear(row)) {
                duplicates.take(row);
                shares.take(row);
                chosen.add(new Candidate(row, score, reason(field.far()[row] / field.usual())));
                for (int i = 0; i < count; i++) {
                    float limit = left[i] * left[i];
                    float square = field.places().square(row, field.rows()[i], limit);
                    left[i] = square < limit ? (float) Math.sqrt(square) : left[i];
                }
            }
            best = best(left, field, shares);
        }
        chosen.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return chosen;
    }

    /** The best that is left of slices that have room, else the best; -1 for none. */
    private static int best(float[] left, Field field, FairShares shares) {
        int best = -1;
        int bestWithRoom = -1;
        for (int i = 0; i < left.length; i++) {
            float score = left[i] * field.weights()[i];
            if (!Float.isNaN(score)) {
                best = best < 0 || score > left[best] * field.weights()[best] ? i : best;
                if ((bestWithRoom < 0 || score > left[bestWithRoom] * field.weights()[bestWithRoom])
                        && shares.hasRoom(field.rows()[i])) {
                    bestWithRoom = i;
                }
            }
        }
        return bestWithRoom >= 0 ? bestWithRoom : best;
    }

    private static String reason(double times) {
        return times >= 1 && times < Double.POSITIVE_INFINITY
                ? String.format(
                        Locale.ROOT,
                        "Looks unlike the labelled cells: %.1f times as far from the nearest of them as is usual.",
                        times)
                : "Looks unlike the labelled cells.";
    }
}
