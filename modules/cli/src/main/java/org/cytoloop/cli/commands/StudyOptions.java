/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.nio.file.Path;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The study a command works on, and who works on it. */
final class StudyOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private Path folder;

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study's folder, NAME.cytoloop.")
    private void setFolder(Path path) {
        if (path.getFileName() == null || path.toString().isBlank()) {
            throw new ParameterException(
                    command.commandLine(), "STUDY must be a folder NAME.cytoloop, but is \"" + path + "\".");
        }
        folder = path;
    }

    @Option(names = "--annotator", paramLabel = "NAME", description = "Who is working (default: the user name).")
    private String annotator = System.getProperty("user.name", "unknown");

    Path folder() {
        return folder;
    }

    String annotator() {
        return annotator;
    }

    /** Opens the study for writing; the caller closes it. */
    Study open() throws ProblemException {
        return Study.open(folder, annotator);
    }
}
