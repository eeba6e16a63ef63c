/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.FoldPlan;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.scoring.growth.PowerLaw;
import org.cytoloop.scoring.growth.SliceMove;
import org.cytoloop.scoring.growth.StopRule;
import org.cytoloop.scoring.growth.SubSamples;
import org.cytoloop.scoring.reach.SliceCells;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/**
 * What the last labels of a round changed in the ON count of each slice: pairs of classifiers, one trained on all labels
 * and one without some of them, which ones being drawn anew for each pair.
 */
final class CountChanges {
    private static final int PAIRS = 10;
    /** Cells that are called of a slice; with more, a random choice stands for all. */
    private static final int MOST_CELLS = 20_000;

    private static final double TRAINED = 0.5;
    private static final long SEED = 0x5eed;

    private final Study study;
    private final RoundInfo round;
    private final ClassifierTrainer trainer;
    private final ParameterSet parameters;
    private final TrainingData data;
    private final FoldPlan plan;

    CountChanges(
            Study study,
            RoundInfo round,
            ClassifierTrainer trainer,
            ParameterSet parameters,
            TrainingData data,
            FoldPlan plan) {
        this.study = study;
        this.round = round;
        this.trainer = trainer;
        this.parameters = parameters;
        this.data = data;
        this.plan = plan;
    }

    /**
     * Trains the pairs and counts on every slice that has cells; a slice that cannot be read is noted.
     *
     * @param law how the score grows, by which what is systematic in the changes is carried on
     */
    StopRule rule(StudyFeatures features, PowerLaw law, List<String> notes, TaskContext task) throws ProblemException {
        CellClassifier[][] pairs = train(task.part(0, TRAINED));
        List<SliceMove> moves = new ArrayList<>();
        List<Slice> slices = study.slices();
        TaskContext counting = task.part(TRAINED, 1);
        for (int i = 0; i < slices.size(); i++) {
            task.checkCancelled();
            Slice slice = slices.get(i);
            TaskContext part = counting.part(i / (double) slices.size(), (i + 1.0) / slices.size());
            part.progress(0, "counting on " + slice.name());
            Optional<CellSetInfo> cellSet = study.cellSet(slice.name());
            if (cellSet.isEmpty() || cellSet.get().count() == 0) {
                continue;
            }
            try {
                FeatureMatrix all = features.of(cellSet.get(), part);
                SliceCells cells = SliceCells.of(slice.name(), slice.animal(), all, MOST_CELLS, SEED);
                moves.add(move(cells, pairs, law, part));
            } catch (ProblemException e) {
                notes.add("Slice \"" + slice.name() + "\" is left out: " + e.getMessage());
            }
        }
        return new StopRule(StudyGrowth.STEP, moves);
    }

    /** {@code [pair][0]}: trained on fewer labels, {@code [pair][1]}: on all. */
    private CellClassifier[][] train(TaskContext task) throws ProblemException {
        int n = data.on().length;
        CellClassifier[][] pairs = new CellClassifier[PAIRS][2];
        TaskContext single = task.oneOfMany();
        Parallel.forEach(task, PAIRS, "training without the last labels", p -> {
            long seed = round.seed() + p;
            int[] rows = SubSamples.of(data.on(), plan.foldOf(), seed).rows(n - StudyGrowth.STEP);
            pairs[p][0] = trainer.train(data.select(rows), parameters, seed, single);
            pairs[p][1] = trainer.train(data, parameters, seed, single);
        });
        return pairs;
    }

    private SliceMove move(SliceCells cells, CellClassifier[][] pairs, PowerLaw law, TaskContext task)
            throws ProblemException {
        double scale = cells.cells() / (double) cells.features().rows();
        double[] changes = new double[pairs.length];
        double now = 0;
        for (int p = 0; p < pairs.length; p++) {
            double fewer = scale * round.countOn(pairs[p][0].probabilities(cells.features(), task));
            double all = scale * round.countOn(pairs[p][1].probabilities(cells.features(), task));
            changes[p] = all - fewer;
            now += all / pairs.length;
        }
        int n = data.on().length;
        double rest = law.rest(n, StudyGrowth.STEP);
        return SliceMove.of(cells.slice(), cells.animal(), cells.cells(), now, changes, rest, n, StudyGrowth.STEP);
    }
}
