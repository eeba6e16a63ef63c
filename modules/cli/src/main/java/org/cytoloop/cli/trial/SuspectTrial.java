/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.mistakes.mining.MiningCells;
import org.cytoloop.mistakes.mining.MiningPool;
import org.cytoloop.mistakes.mining.RepeatedOutOfFold;
import org.cytoloop.mistakes.simulation.KnownCells;
import org.cytoloop.spi.Candidate;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.MiningRequest;

/** Labels cells from the truth, some of them wrongly, and sees how many of these a miner finds. */
public final class SuspectTrial {
    private static final double MOST = 0.8;
    private static final String LEAST = "0.001";
    private static final double LISTED = 0.9;
    private static final double NANO = 1e-9;
    /** Parts of the seed: which cells are labelled, and which of these wrongly. */
    private static final int DRAW = 0;

    private static final int FLIP = 1;

    private final KnownCells known;
    private final MiningCells cells;
    private final ErrorMiner miner;
    private final ClassifierTrainer trainer;

    /**
     * Prepares.
     *
     * @param known the cells
     * @param miner the miner of suspect labels
     * @param trainer who is trained for the out-of-fold answers
     */
    public SuspectTrial(KnownCells known, ErrorMiner miner, ClassifierTrainer trainer) {
        this.known = known;
        this.cells = known.offered(ordered(known.rows()));
        this.miner = miner;
        this.trainer = trainer;
    }

    /**
     * What a trial gave.
     *
     * @param seed its seed
     * @param labels number of labels
     * @param score how good the list is that the miner makes as it is
     * @param ranking how the longest list it can make ranks the wrong ones
     * @param precisionAtMost precision of the shortest beginning of that one with four fifths of the wrong ones; 0 when
     *     it has fewer
     * @param seconds time the miner took for the list as it is, s
     */
    public record Result(
            long seed, int labels, RankingScore score, RankingScore ranking, double precisionAtMost, double seconds) {}

    private static int[] ordered(int count) {
        int[] rows = new int[count];
        Arrays.setAll(rows, i -> i);
        return rows;
    }

    private static int[] drawn(int[] rows, int count, long seed, int part) {
        int[] shuffled = rows.clone();
        SeededRandom.forPart(seed, part).shuffle(shuffled);
        return Arrays.copyOf(shuffled, count);
    }

    /**
     * Runs one trial.
     *
     * @param count number of cells to label, at most all
     * @param share share of the labels that are flipped, 0 to 1
     * @throws ProblemException when the miner has nothing to say of so few labels, or fails
     */
    public Result run(int count, double share, long seed, TaskContext task) throws ProblemException {
        int[] labelled = drawn(ordered(known.rows()), Math.min(count, known.rows()), seed, DRAW);
        boolean[] flipped = new boolean[known.rows()];
        int wrong = (int) Math.round(share * labelled.length);
        for (int row : drawn(labelled, wrong, seed, FLIP)) {
            flipped[row] = true;
        }
        Label[] labels = new Label[known.rows()];
        for (int row : labelled) {
            labels[row] = known.isOn(row) != flipped[row] ? Label.ON : Label.OFF;
        }
        MiningPool pool = MiningPool.of(cells)
                .labels(labels)
                .outOfFold(new RepeatedOutOfFold(trainer, ParameterSet.defaults(trainer.parameters()), seed))
                .build();
        Optional<String> obstacle = miner.obstacle(pool, false);
        if (obstacle.isPresent()) {
            throw new ProblemException(obstacle.get());
        }
        long start = System.nanoTime();
        List<Boolean> list = list(pool, Map.of(), flipped, seed, task.part(0, LISTED));
        double seconds = (System.nanoTime() - start) * NANO;
        List<Boolean> longest = list(pool, Map.of("least", LEAST), flipped, seed, task.part(LISTED, 1));
        RankingScore ranking = RankingScore.of(longest, wrong);
        double atMost = RankingScore.precisionAt(MOST, longest, wrong);
        return new Result(seed, labelled.length, RankingScore.of(list, wrong), ranking, atMost, seconds);
    }

    /** Whether each that is listed was flipped, the most suspect first. */
    private List<Boolean> list(
            MiningPool pool, Map<String, String> parameters, boolean[] flipped, long seed, TaskContext task)
            throws ProblemException {
        ParameterSet values = ParameterSet.of(miner.parameters(), parameters);
        List<Boolean> list = new ArrayList<>();
        for (Candidate found : miner.mine(pool, new MiningRequest(flipped.length, seed, values, new int[0]), task)) {
            list.add(flipped[found.row()]);
        }
        return list;
    }
}
