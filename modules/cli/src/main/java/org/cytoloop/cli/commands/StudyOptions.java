/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.nio.file.Path;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The study a command works on, and who works on it. */
final class StudyOptions {
    @Parameters(index = "0", paramLabel = "STUDY", description = "The study's folder, NAME.cytoloop.")
    private Path folder;

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
