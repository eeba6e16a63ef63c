/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.providers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.workspace.Study;

/**
 * What of a study was made by other providers than those that are chosen now, and how to make it again. Where nothing was
 * ever chosen, only other versions of the same providers count. Features are not told of: they are kept by what they
 * depend on, and computed again when that changes.
 */
public final class StaleParts {
    private StaleParts() {}

    /**
     * What is stale, in the order in which it is to be made again. Looks at every slice, so not for the event thread.
     *
     * @throws ProblemException when the study cannot be read
     */
    public static List<Stale> of(Study study) throws ProblemException {
        List<Stale> stale = new ArrayList<>(StaleCells.of(study));
        stale.addAll(StaleRounds.of(study));
        return stale;
    }

    /**
     * Makes everything again that can be, until nothing is stale any more.
     *
     * @param notes is told each slice that was left out, in a sentence
     * @return what was made again
     * @throws ProblemException when something failed; what was made again before stays
     * @throws java.util.concurrent.CancellationException when the task was cancelled
     */
    public static List<Stale> recomputeAll(Study study, TaskContext task, Consumer<String> notes)
            throws ProblemException {
        List<Stale> done = new ArrayList<>();
        while (true) {
            // asked again each time: cells that were found anew have no calls, a new round has new ones
            Optional<Stale> next = of(study).stream()
                    .filter(stale -> stale.canRecompute() && !done.contains(stale))
                    .findFirst();
            if (next.isEmpty()) {
                return done;
            }
            recompute(study, next.get(), task.part(0, 0)).forEach(notes);
            done.add(next.get());
        }
    }

    /**
     * Makes it again with what is chosen now. What was done before a cancel stays.
     *
     * @return a sentence for each slice that was left out
     * @throws ProblemException when that is not possible; what is stale stays as it is then
     * @throws java.util.concurrent.CancellationException when the task was cancelled
     */
    public static List<String> recompute(Study study, Stale stale, TaskContext task) throws ProblemException {
        if (!stale.canRecompute()) {
            throw new ProblemException(stale.obstacle());
        }
        switch (stale.what()) {
            case CELLS -> {
                StaleCells.recompute(study, stale.slices(), task);
                return List.of();
            }
            case ROUND -> {
                return StaleRounds.train(study, stale, task);
            }
            default -> {
                return StaleRounds.classify(study, stale, task);
            }
        }
    }
}
