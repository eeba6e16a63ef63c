/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.ProgressLine;
import org.cytoloop.core.task.TaskContext;
import picocli.CommandLine.Option;

/** Options every command has. */
final class CommonOptions {
    @Option(names = "--json", description = "Print the result as JSON on stdout.")
    private boolean json;

    @Option(names = "--debug", description = "Print the technical details of a failure.")
    private boolean debug;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to use (default: one per processor); results do not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** Where results go. */
    Console console() {
        return new Console(json);
    }

    /** Threads and progress of a job. */
    TaskContext task() {
        return new ProgressLine(Math.max(1, threads));
    }
}
