/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.util.List;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.workspace.HistoryEntry;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cytoloop history}: shows what was done in a study. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "Show what was done in a study, newest first.")
public final class HistoryCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Option(names = "--n", paramLabel = "N", description = "How many entries (default: ${DEFAULT-VALUE}).")
    private int number = 50;

    @Override
    public Integer call() throws Exception {
        if (number < 1) {
            throw new ParameterException(spec.commandLine(), "--n must be at least 1.");
        }
        var json = Console.JSON.arrayNode();
        Table table = new Table("", "time", "who", "what", "");
        try (Study opened = study.open()) {
            List<HistoryEntry> entries = opened.history(Long.MAX_VALUE, number);
            for (HistoryEntry entry : entries) {
                var row = json.addObject();
                row.put("event", entry.seq());
                row.put("time", entry.time().toString());
                row.put("annotator", entry.annotator());
                row.put("text", entry.text());
                row.put("undone", entry.undone());
                table.row(
                        Long.toString(entry.seq()),
                        entry.time().toString(),
                        entry.annotator(),
                        entry.text(),
                        entry.undone() ? "(undone)" : "");
            }
        }
        common.console().result(json, table.toString());
        return 0;
    }
}
