/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.util.Optional;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.Services;
import picocli.CommandLine.Option;

/** {@code --trainer}. */
final class TrainerOption {
    @Option(
            names = "--trainer",
            paramLabel = "ID",
            description =
                    "The trainer (default: the first installed; of train: the one of the study, and from now on the one that is named).")
    private String id;

    /** What was named, empty when nothing was. */
    Optional<String> id() {
        return Optional.ofNullable(id);
    }

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
