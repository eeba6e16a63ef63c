/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.steering.dial;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.training.RoundTraining;
import org.cytoloop.operations.training.StudyClassification;
import org.cytoloop.operations.training.TrainingChoice;
import org.cytoloop.workspace.Study;

/** Takes a balance: trains a round with it, and makes both the present ones in one step that can be undone. */
public final class BalanceTaking {
    private BalanceTaking() {}

    /**
     * A balance that is on disk, with its round and the calls.
     *
     * @param training the training
     * @param calls what was called
     */
    public record Outcome(RoundTraining.Outcome training, StudyClassification.Outcome calls) {}

    /**
     * Trains with the balance of the choice and takes it. A staining's first round is not undone, its balance is.
     *
     * @throws ProblemException when the training fails, or another round was made the current one in the meantime
     */
    public static RoundTraining.Outcome train(Study study, String staining, TrainingChoice choice, TaskContext task)
            throws ProblemException {
        Optional<RoundInfo> before = study.rounds().current(staining);
        RoundTraining.Outcome outcome = RoundTraining.train(study, staining, choice, task);
        if (before.isPresent()) {
            study.balances().take(staining, choice.balance(), outcome.round(), before.get());
        } else {
            study.balances().take(staining, choice.balance());
        }
        return outcome;
    }

    /**
     * The same, and calls the cells of slices with the round.
     *
     * @param slicesInOrder names; the visible ones first
     * @throws ProblemException see {@link #train}; or when calling fails, with the balance taken
     */
    public static Outcome take(
            Study study, String staining, TrainingChoice choice, List<String> slicesInOrder, TaskContext task)
            throws ProblemException {
        RoundTraining.Outcome trained = train(study, staining, choice, task.part(0, 0.7));
        return new Outcome(trained, StudyClassification.run(study, trained.round(), slicesInOrder, task.part(0.7, 1)));
    }
}
