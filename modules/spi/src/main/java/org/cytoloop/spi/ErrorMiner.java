/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/**
 * Puts cells forward that are worth the user's time: likely mistakes of the classifier or of the labels, and cells whose
 * label would teach the classifier most. Stateless and thread-safe.
 */
public interface ErrorMiner extends Provider {
    /** Which cells a miner asks for. */
    enum Asks {
        /** Cells that have no label yet. */
        UNLABELLED,
        /** Cells that are labelled ON or OFF, whose label may be wrong. */
        LABELLED
    }

    /** Which cells it asks for. */
    Asks asks();

    /** What it looks for, and when that helps: one or two sentences for the user. */
    String description();

    /** The parameters; none unless it says otherwise. */
    default List<ParameterSpec> parameters() {
        return List.of();
    }

    /**
     * Why it has nothing to say of this study yet, and what to do: one sentence. Answers at once.
     *
     * @param pointed true when the user points at cells ("more like these")
     * @return empty when it can work
     */
    default Optional<String> obstacle(MiningView view, boolean pointed) {
        return Optional.empty();
    }

    /**
     * Finds candidates, the most worthwhile first. The same view and request give the same candidates on any number of
     * threads. Stops within a second of being cancelled.
     *
     * @return at most {@link MiningRequest#n()}, each row once, of those that {@link MiningView#mayAsk} allows
     * @throws ProblemException when it cannot, in words for the user
     */
    List<Candidate> mine(MiningView view, MiningRequest request, TaskContext task) throws ProblemException;
}
