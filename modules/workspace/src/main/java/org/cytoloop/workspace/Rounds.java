/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.core.task.ProblemException;

/**
 * The rounds of a study: every training, kept for good. Naming a round, making one current and choosing its threshold
 * are journaled and can be undone; a training is not undone, another round is made current instead. Methods that do not
 * throw {@link ProblemException} answer from memory and may be called on the event thread. Thread-safe.
 */
public interface Rounds {
    /** The rounds of a staining, oldest first. */
    List<RoundInfo> of(String staining);

    /** The current round of a staining. */
    Optional<RoundInfo> current(String staining);

    /**
     * Stores a training. Its number is the next of the staining, and it becomes the current round.
     *
     * @param model the saved classifier
     * @param makers its trainer, its feature sets, and the readers of the slices it was trained on
     * @throws ProblemException when a sample of its training set is a cell of the exam, or not of the study
     */
    RoundInfo add(RoundDraft draft, byte[] model, List<UsedProvider> makers) throws ProblemException;

    /** Stores a training of which only trainer and feature sets are known, by id. */
    default RoundInfo add(RoundDraft draft, byte[] model) throws ProblemException {
        return add(draft, model, List.of());
    }

    /** Makes an earlier round the current one. */
    void makeCurrent(RoundInfo round) throws ProblemException;

    /**
     * Changes p(ON) from which a cell is called ON.
     *
     * @return the round with its new threshold
     */
    RoundInfo setThreshold(RoundInfo round, double threshold) throws ProblemException;

    /**
     * Names and annotates a round.
     *
     * @param name at most 100 characters, empty for none; may not be that of another round of the staining
     * @param note at most 4000 characters, empty for none
     * @return the round as it is called now
     */
    RoundInfo annotate(RoundInfo round, String name, String note) throws ProblemException;

    /** The saved classifier of a round. */
    byte[] model(RoundInfo round) throws ProblemException;

    /** Values of the trainer's parameters; unmodifiable. */
    Map<String, String> parameters(RoundInfo round) throws ProblemException;

    /** Version of the trainer. */
    String trainerVersion(RoundInfo round) throws ProblemException;

    /** Ids of the feature extractors the round uses. */
    List<String> featureSets(RoundInfo round) throws ProblemException;

    /** The cells the round was trained on, from the journal. */
    TrainedCells trainedCells(RoundInfo round) throws ProblemException;

    /** Out-of-fold calls of the samples it was trained on; empty for rounds trained before these were kept. */
    Optional<OutOfFoldCalls> outOfFold(RoundInfo round) throws ProblemException;
}
