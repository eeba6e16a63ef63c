/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners.informative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.CallCertainty;
import org.cytoloop.miners.choice.FairShares;
import org.cytoloop.miners.choice.NearDuplicates;
import org.cytoloop.miners.choice.Ranking;
import org.cytoloop.spi.Candidate;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.MiningRequest;
import org.cytoloop.spi.MiningView;
import org.openide.util.lookup.ServiceProvider;

/**
 * Cells whose labels are to teach the classifier much: those it is in doubt about (Lewis and Gale 1994, "A
 * sequential algorithm for training text classifiers", SIGIR), weighted by how many cells look like them (information
 * density: Settles and Craven 2008, "An analysis of active learning strategies for sequence labeling tasks", EMNLP) and by
 * how few of these are labelled or chosen already. One is chosen after the other, so that each makes those like it
 * less worth asking; near-duplicates are left out, and no slice or animal takes more than twice its share.
 *
 * <p>Doubt counts squared and the share of alike cells by its root: measured on slices with known truth, doubt matters
 * most, and much weight on dense regions makes a rare marker worse. Without a round there is no doubt to go by, and the
 * cells are those that stand for most others.
 */
@ServiceProvider(service = ErrorMiner.class, position = 1000)
public final class InformativeMiner implements ErrorMiner {
    /** Rows that are looked at for each one asked for; at least so many. */
    private static final int DEPTH = 16;

    private static final int FEWEST = 400;
    /** Rows that are looked at when not more than half as many are asked for; more than these are never chosen. */
    private static final int MOST = 4000;

    /** From this doubt on a cell is called uncertain. */
    private static final double DOUBTFUL = 0.5;
    /** Fewer alike cells than this are labelled: none, one or two, more. */
    private static final double NONE = 0.25;

    private static final double FEW = 2;

    @Override
    public String id() {
        return "informative-cells";
    }

    @Override
    public String displayName() {
        return "Most informative";
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
        return "Cells the classifier is in doubt about, which stand for many others and are unlike those that are labelled:"
                + " much to learn from with few labels. Good at any time, also before the first training.";
    }

    @Override
    public Optional<String> obstacle(MiningView view, boolean pointed) {
        return Optional.empty();
    }

    @Override
    public List<Candidate> mine(MiningView view, MiningRequest request, TaskContext task) {
        task.checkCancelled();
        float[] doubt = doubt(view);
        int[] ranked = Ranking.of(doubt, view.mayAsk(Asks.UNLABELLED), request.seed());
        int wanted = Math.min(request.n(), MOST);
        int[] rows = Arrays.copyOf(ranked, Math.min(ranked.length, depth(wanted)));
        Crowd crowd = new Crowd(view, rows, task);
        double usual = crowd.usuallyAlike();
        FairShares shares = new FairShares(view, rows, wanted);
        NearDuplicates duplicates = new NearDuplicates(view, task);
        boolean[] passed = new boolean[rows.length];
        List<Candidate> chosen = new ArrayList<>();
        double last = Double.POSITIVE_INFINITY;
        while (chosen.size() < wanted) {
            task.checkCancelled();
            int best = best(rows, doubt, crowd, passed, shares);
            if (best < 0) {
                return chosen;
            }
            passed[best] = true;
            int row = rows[best];
            if (!duplicates.isNear(row)) {
                // a later one may be worth more when its slice had no room before
                last = Math.min(last, worth(doubt[row], crowd, best));
                chosen.add(new Candidate(row, last, reason(view, row, doubt[row], crowd, best, usual)));
                duplicates.take(row);
                shares.take(row);
                crowd.ask(row);
            }
        }
        return chosen;
    }

    private static int depth(int n) {
        return Math.max(2 * n, Math.min(MOST, Math.max(FEWEST, DEPTH * n)));
    }

    /** From 0, certain, to 1 at the threshold; the same for all as long as there is no round; NaN where p(ON) is unknown. */
    private static float[] doubt(MiningView view) {
        float[] doubt = new float[view.rows()];
        Arrays.fill(doubt, 1);
        double threshold = view.threshold();
        view.pOn().ifPresent(pOn -> {
            for (int row = 0; row < doubt.length; row++) {
                doubt[row] = (float) (1 - CallCertainty.of(pOn[row], threshold));
            }
        });
        return doubt;
    }

    /** The one most worth asking, of slices that have room as long as there are any; -1 when none is left. */
    private static int best(int[] rows, float[] doubt, Crowd crowd, boolean[] passed, FairShares shares) {
        int best = -1;
        boolean bestFits = false;
        double most = -1;
        for (int i = 0; i < rows.length; i++) {
            if (!passed[i]) {
                boolean fits = shares.hasRoom(rows[i]);
                double worth = worth(doubt[rows[i]], crowd, i);
                if (fits == bestFits ? worth > most : fits) {
                    best = i;
                    bestFits = fits;
                    most = worth;
                }
            }
        }
        return best;
    }

    private static double worth(float doubt, Crowd crowd, int i) {
        return doubt * doubt * Math.sqrt(crowd.alike(i) / (1 + crowd.known(i)));
    }

    private static String reason(MiningView view, int row, double doubt, Crowd crowd, int i, double usual) {
        String crowded = crowd.alike(i) >= usual ? "stands for many cells like it" : "stands for some cells like it";
        double known = crowd.known(i);
        String novelty = known < NONE
                ? "and nothing like it is labelled yet"
                : known < FEW
                        ? "and few like it are labelled or in the queue"
                        : "though some like it are labelled or in the queue";
        Optional<float[]> pOn = view.pOn();
        if (pOn.isEmpty()) {
            return "It " + crowded + ", " + novelty + ".";
        }
        String p = String.format(Locale.ROOT, "(p = %.2f)", pOn.get()[row]);
        String said = doubt >= DOUBTFUL
                ? "Uncertain " + p
                : "Rather " + (pOn.get()[row] >= view.threshold() ? "ON " : "OFF ") + p;
        return said + ", " + crowded + ", " + novelty + ".";
    }
}
