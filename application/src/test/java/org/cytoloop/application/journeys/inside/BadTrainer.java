/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;

/** Trainers that come to no good: one never ends unless it is cancelled, one fails as a plug-in with a bug does. */
enum BadTrainer implements ClassifierTrainer {
    /** Trains until it is cancelled. */
    ENDLESS {
        @Override
        void work(TaskContext task) {
            for (long step = 0; ; step++) {
                task.checkCancelled();
                task.progress(0.5 - 0.5 / (1 + step * 1e-3), "forever");
                LockSupport.parkNanos(1_000_000);
            }
        }
    },
    /** Has a bug. */
    BROKEN {
        @Override
        void work(TaskContext task) {
            throw new IllegalStateException("index 7 out of bounds");
        }
    };

    abstract void work(TaskContext task);

    @Override
    public String id() {
        return "journey-" + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String displayName() {
        return this == ENDLESS ? "Endless" : "Broken";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<ParameterSpec> parameters() {
        return List.of();
    }

    @Override
    public CellClassifier train(TrainingData data, ParameterSet parameters, long seed, TaskContext task) {
        work(task);
        throw new AssertionError("never comes to its end");
    }

    @Override
    public CellClassifier read(byte[] bytes) throws ProblemException {
        throw new ProblemException("Nothing was ever written.");
    }
}
