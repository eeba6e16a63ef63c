/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.Candidate;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.MiningRequest;
import org.cytoloop.spi.MiningView;
import org.openide.util.lookup.ServiceProvider;

/**
 * Unlabelled cells that stand for as many others as possible: each chosen cell covers the cells that look like it, and the
 * next is the one that covers most of those that no labelled and no chosen cell covers yet (greedy maximum coverage after
 * Yehuda, Dekel, Hacohen, Weinshall, "Active learning through a covering lens", NeurIPS 2022; the core-set view of active
 * learning is that of Sener and Savarese, ICLR 2018). It needs no classifier and no label, so it can choose the very first
 * cells. Unlike the farthest cells, which are often artefacts, these are typical ones.
 *
 * <p>Of more than {@link #MOST} cells so many are drawn by lot, under the seed, and stand for all. When every cell is
 * covered before enough are chosen, it begins anew with half the radius, which tells finer kinds apart.
 *
 * <p>A model for miners: the class that is registered tells what it is and words the reasons, the search is elsewhere.
 */
@ServiceProvider(service = ErrorMiner.class, position = 20000)
public final class CoverageMiner implements ErrorMiner {
    /** Cells that are compared with each other: what takes about a quarter of a second. */
    static final int MOST = 4000;

    private static final String SHARE = "share";
    private static final int LEVELS = 5;

    @Override
    public String id() {
        return "template-coverage";
    }

    @Override
    public String displayName() {
        return "Stands for many";
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
        return "Unlabelled cells that stand for as many others as possible that look like them and like no labelled cell."
                + " Good for the first labels, and for a classifier that has seen only some kinds of cells.";
    }

    @Override
    public List<ParameterSpec> parameters() {
        return List.of(ParameterSpec.real(
                SHARE,
                "Share",
                "How many cells a usual cell stands for, in percent of all; less tells finer kinds of cells apart.",
                2,
                0.1,
                20,
                "%"));
    }

    @Override
    public List<Candidate> mine(MiningView view, MiningRequest request, TaskContext task) throws ProblemException {
        boolean[] allowed = view.mayAsk(Asks.UNLABELLED);
        int[] cells = Lot.draw(view.rows(), row -> allowed[row], MOST, request.seed());
        int[] known = Lot.draw(view.rows(), row -> view.label(row) != null, MOST, request.seed());
        if (cells.length == 0) {
            return List.of();
        }
        LookAlikes alike = new LookAlikes(view.places(task), view.dimensions());
        double radius = alike.usualRadius(cells, request.parameters().real(SHARE) / 100, task);
        List<Candidate> found = new ArrayList<>();
        boolean[] chosen = new boolean[cells.length];
        for (int level = 0; level < LEVELS && found.size() < request.n(); level++) {
            Coverage coverage = new Coverage(alike, cells, radius, task);
            coverage.coverAround(known, task);
            coverage.coverAroundChosen(chosen);
            addBest(coverage, request.n(), level, chosen, cells, found, task);
            radius /= 2;
        }
        return found;
    }

    private static void addBest(
            Coverage coverage,
            int n,
            int level,
            boolean[] chosen,
            int[] cells,
            List<Candidate> found,
            TaskContext task) {
        for (int best = coverage.best(); best >= 0 && found.size() < n; best = coverage.best()) {
            task.checkCancelled();
            double share = coverage.gain(best) / (double) cells.length;
            double last = found.isEmpty() ? 1 : found.get(found.size() - 1).score();
            chosen[best] = true;
            coverage.choose(best);
            // a finer kind comes after all coarser ones, however many cells are of it
            found.add(new Candidate(cells[best], Math.min(last, share), reason(share, level)));
        }
    }

    private static String reason(double share, int level) {
        String much = share >= 0.001
                ? String.format(Locale.ROOT, "Stands for %.1f %% of the unlabelled cells", 100 * share)
                : "Stands for less than 0.1 % of the unlabelled cells";
        return level == 0
                ? much + ", which look like it and like no labelled cell."
                : much + ", a finer kind than those that labelled or chosen cells stand for.";
    }
}
