/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.weka;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.cytoloop.classifiers.RealTables;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.TrainingData;
import org.junit.jupiter.api.Test;

/** 569 samples of 30 nuclear features (UCI WDBC): half to learn from, half to be judged by. */
class BreastCancerTest {
    @Test
    void everyTrainer_tellsMalignantFromBenign() throws IOException, ProblemException {
        TrainingData all = RealTables.breastCancer();
        int[] even = new int[(all.on().length + 1) / 2];
        int[] odd = new int[all.on().length / 2];
        for (int i = 0; i < all.on().length; i++) {
            (i % 2 == 0 ? even : odd)[i / 2] = i;
        }
        TrainingData unseen = all.select(odd);
        for (ClassifierTrainer trainer : Services.all(ClassifierTrainer.class)) {
            float[] p = trainer.train(
                            all.select(even), ParameterSet.defaults(trainer.parameters()), 1, TaskContext.quiet(2))
                    .probabilities(unseen.features(), TaskContext.quiet(2));
            int right = 0;
            for (int i = 0; i < p.length; i++) {
                right += p[i] >= 0.5 == unseen.on()[i] ? 1 : 0;
            }
            assertTrue(right >= 0.93 * p.length, trainer.id() + " has " + right + " of " + p.length);
        }
    }
}
