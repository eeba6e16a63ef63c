/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.Services;

/**
 * How a classifier is to be trained.
 *
 * @param trainer id of the trainer
 * @param parameters values by parameter id; what is missing takes its default; unmodifiable
 * @param featureSets ids of the feature sets; empty for all that are installed
 * @param onWeight how much an ON sample weighs against an OFF sample, more than 0; 1 when alike
 * @param seed seed of the training
 */
public record TrainingChoice(
        String trainer, Map<String, String> parameters, List<String> featureSets, double onWeight, long seed) {
    /** Keeps unmodifiable copies. */
    public TrainingChoice {
        SortedMap<String, String> sorted = new TreeMap<>(parameters);
        parameters = Collections.unmodifiableSortedMap(sorted);
        featureSets = List.copyOf(featureSets);
        if (!(onWeight > 0 && onWeight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("weight of ON samples " + onWeight);
        }
    }

    /**
     * The first trainer with its defaults, all feature sets, samples as labelled.
     *
     * @throws ProblemException when no trainer is installed
     */
    public static TrainingChoice usual(long seed) throws ProblemException {
        String first = Services.first(ClassifierTrainer.class, "trainer").id();
        return new TrainingChoice(first, Map.of(), List.of(), 1, seed);
    }

    /**
     * The weight of ON samples that lets both classes count the same.
     *
     * @return 1 when a class has no samples
     */
    public static double balanced(int on, int off) {
        return on > 0 && off > 0 ? off / (double) on : 1;
    }

    /** The same with another weight of ON samples. */
    public TrainingChoice withOnWeight(double weight) {
        return new TrainingChoice(trainer, parameters, featureSets, weight, seed);
    }
}
