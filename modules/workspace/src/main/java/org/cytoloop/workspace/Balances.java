/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.task.ProblemException;

/**
 * The balance each staining's classifier is trained with. Journaled; can be undone. Reading answers from memory and may
 * happen on the event thread. Thread-safe.
 */
public interface Balances {
    /** The balance of a staining, {@link TrainingBalance#AS_LABELLED} until another is taken. */
    TrainingBalance of(String staining);

    /**
     * Takes a balance for the trainings to come.
     *
     * @throws ProblemException when nothing could be written
     */
    void take(String staining, TrainingBalance balance) throws ProblemException;

    /**
     * Takes a balance and makes a round that was trained with it the current one, as one step: undoing it brings back the
     * balance and the round there were before.
     *
     * @param before the round to go back to
     * @throws ProblemException when the rounds are not of the study, or nothing could be written
     */
    void take(String staining, TrainingBalance balance, RoundInfo round, RoundInfo before) throws ProblemException;
}
