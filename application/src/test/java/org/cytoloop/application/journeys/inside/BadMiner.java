/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.Candidate;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.MiningRequest;
import org.cytoloop.spi.MiningView;

/** Miners that come to no good: one hangs and does not ask whether it was cancelled, one fails as a plug-in with a bug does. */
enum BadMiner implements ErrorMiner {
    /** Waits for what never comes. */
    HANGING {
        @Override
        public List<Candidate> mine(MiningView view, MiningRequest request, TaskContext task) {
            while (!Thread.currentThread().isInterrupted()) {
                LockSupport.parkNanos(1_000_000_000);
            }
            return List.of();
        }
    },
    /** Has a bug. */
    BROKEN {
        @Override
        public List<Candidate> mine(MiningView view, MiningRequest request, TaskContext task) {
            throw new IllegalStateException("index 7 out of bounds");
        }
    };

    @Override
    public String id() {
        return "journey-" + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String displayName() {
        return this == HANGING ? "Hanging" : "Broken";
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
        return "Comes to no good.";
    }
}
