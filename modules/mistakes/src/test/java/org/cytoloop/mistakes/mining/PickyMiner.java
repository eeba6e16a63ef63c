/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.Candidate;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.MiningRequest;
import org.cytoloop.spi.MiningView;

/** A miner that needs two rounds, a rule and labels. */
public final class PickyMiner implements ErrorMiner {
    @Override
    public String id() {
        return "picky";
    }

    @Override
    public String displayName() {
        return "Picky";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Asks asks() {
        return Asks.UNLABELLED;
    }

    @Override
    public String description() {
        return "Needs everything.";
    }

    @Override
    public Optional<String> obstacle(MiningView view, boolean pointed) {
        boolean rule;
        try {
            rule = view.ruleSays(TaskContext.quiet()).isPresent();
        } catch (ProblemException e) {
            return Optional.of(e.getMessage());
        }
        int labels = 0;
        for (int row = 0; row < view.rows(); row++) {
            labels += view.label(row) == null ? 0 : 1;
        }
        return view.pOn().isPresent() && view.previousPOn().isPresent() && rule && labels > 1
                ? Optional.empty()
                : Optional.of("Needs everything.");
    }

    @Override
    public List<Candidate> mine(MiningView view, MiningRequest request, TaskContext task) {
        return List.of();
    }
}
