/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.Services;
import picocli.CommandLine.Option;

/** {@code --trainer}. */
final class TrainerOption {
    @Option(names = "--trainer", paramLabel = "ID", description = "The trainer (default: the first installed).")
    private String id;

    /**
     * The trainer.
     *
     * @throws ProblemException when it is not installed
     */
    ClassifierTrainer trainer() throws ProblemException {
        return id == null
                ? Services.first(ClassifierTrainer.class, "trainer")
                : Services.byId(ClassifierTrainer.class, id, "trainer");
    }
}
