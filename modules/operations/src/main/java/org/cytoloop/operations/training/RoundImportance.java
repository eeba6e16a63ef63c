/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import java.util.List;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.FoldPlan;
import org.cytoloop.engine.evaluation.FoldPlanner;
import org.cytoloop.engine.training.TrainingSet;
import org.cytoloop.scoring.card.Importance;
import org.cytoloop.scoring.card.PermutationImportance;
import org.cytoloop.spi.TrainingData;
import org.cytoloop.workspace.Study;

/** On which features the classifiers of a round rely, see {@link PermutationImportance}. */
public final class RoundImportance {
    private static final int REPEATS = 3;

    private RoundImportance() {}

    /**
     * Trains the folds of the round's grouped cross-validation again and shuffles feature after feature. Takes as long as
     * the training did, and more.
     *
     * @return the most important first; empty when there are too few samples for folds
     * @throws ProblemException when the samples' features or the trainer cannot be had
     */
    public static List<Importance> of(Study study, RoundInfo round, TaskContext task) throws ProblemException {
        GuardedTrainer trainer = GuardedTrainer.of(RoundProviders.trainer(study, round));
        CellSamples samples = CellSamples.ofRound(study, round);
        TrainingData data =
                samples.data(round.onWeight(), SliceClassification.features(study, round)::of, task.part(0, 0.1));
        TrainingSet set = samples.set();
        FoldPlan plan = FoldPlanner.grouped(set.labels(), set.animals(), set.slices(), round.seed());
        return PermutationImportance.of(
                data,
                plan,
                trainer,
                trainer.parameterValues(study.rounds().parameters(round)),
                REPEATS,
                round.seed(),
                task.part(0.1, 1));
    }
}
