/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.chosen.Chosen;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.Services;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.Study;

/**
 * How a classifier is to be trained.
 *
 * @param trainer id of the trainer
 * @param parameters values by parameter id; what is missing takes its default; unmodifiable
 * @param featureSets ids of the feature sets; empty for all that are installed
 * @param balance which share ON has in the training
 * @param seed seed of the training, and of which samples are left out
 */
public record TrainingChoice(
        String trainer, Map<String, String> parameters, List<String> featureSets, TrainingBalance balance, long seed) {
    /** Keeps unmodifiable copies. */
    public TrainingChoice {
        SortedMap<String, String> sorted = new TreeMap<>(parameters);
        parameters = Collections.unmodifiableSortedMap(sorted);
        featureSets = List.copyOf(featureSets);
        Objects.requireNonNull(balance, "balance");
    }

    /**
     * The first trainer with its defaults, all feature sets, samples as labelled.
     *
     * @throws ProblemException when no trainer is installed
     */
    public static TrainingChoice usual(long seed) throws ProblemException {
        String first = Services.first(ClassifierTrainer.class, "trainer").id();
        return new TrainingChoice(first, Map.of(), List.of(), TrainingBalance.AS_LABELLED, seed);
    }

    /**
     * What a study's choices say for a staining, with its balance.
     *
     * @throws ProblemException when the trainer that was chosen is not installed
     */
    public static TrainingChoice chosen(Study study, String staining, long seed) throws ProblemException {
        return new TrainingChoice(
                Chosen.trainer(study, staining).id(),
                study.choices().of(Choices.TRAINER, staining).parameters(),
                study.choices().of(Choices.FEATURES, staining).providers(),
                study.balances().of(staining),
                seed);
    }

    /**
     * As a round was trained, with another balance: what differs is the effect of the balance, and of the samples that
     * were labelled since.
     *
     * @throws ProblemException when the round is not of the study
     */
    public static TrainingChoice like(Study study, RoundInfo round, TrainingBalance balance) throws ProblemException {
        return new TrainingChoice(
                round.trainer(),
                study.rounds().parameters(round),
                study.rounds().featureSets(round),
                balance,
                round.seed());
    }

    /** The same with another balance. */
    public TrainingChoice withBalance(TrainingBalance other) {
        return new TrainingChoice(trainer, parameters, featureSets, other, seed);
    }
}
