/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.ProgressLine;
import org.cytoloop.core.task.TaskContext;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options every command has. */
final class CommonOptions {
    @Option(names = "--json", description = "Print the result as JSON on stdout.")
    private boolean json;

    @Option(names = "--debug", description = "Print the technical details of a failure.")
    private boolean debug;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to use (default: one per processor); results do not depend on it.")
    private void setThreads(int number) {
        if (number < 1) {
            throw new ParameterException(command.commandLine(), "--threads must be at least 1.");
        }
        threads = number;
    }

    /** Where results go. */
    Console console() {
        return new Console(json);
    }

    /** Threads and progress of a job. */
    TaskContext task() {
        return new ProgressLine(threads);
    }
}
