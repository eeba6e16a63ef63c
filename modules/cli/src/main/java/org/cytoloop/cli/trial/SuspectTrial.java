/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
     * @param miner a miner that asks for labels
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
     * @param score how the list ranks the wrong ones
     * @param precisionAtMost precision of its shortest beginning with four fifths of the wrong ones; 0 when it has fewer
     * @param seconds time the miner took, s
     */
    public record Result(long seed, int labels, RankingScore score, double precisionAtMost, double seconds) {}

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
        List<Boolean> list = new ArrayList<>();
        ParameterSet parameters = ParameterSet.defaults(miner.parameters());
        for (Candidate found :
                miner.mine(pool, new MiningRequest(labelled.length, seed, parameters, new int[0]), task)) {
            list.add(flipped[found.row()]);
        }
        double seconds = (System.nanoTime() - start) * NANO;
        double atMost = RankingScore.precisionAt(MOST, list, wrong);
        return new Result(seed, labelled.length, RankingScore.of(list, wrong), atMost, seconds);
    }
}
