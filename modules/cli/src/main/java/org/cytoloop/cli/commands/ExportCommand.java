/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.guard.GuardedCall;
import org.cytoloop.operations.StudyRule;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.StudyExporter;
import org.cytoloop.spi.StudyView;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cytoloop export}: writes the results for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write the results for other programs. The CSV tables hold all that the numbers of a report are"
                + " computed from.")
public final class ExportCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder; made when missing.")
    private Path folder;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "ID",
            defaultValue = "csv",
            description = "csv, geojson, arff (default: ${DEFAULT-VALUE}).")
    private List<String> formats;

    @Override
    public Integer call() throws Exception {
        var json = Console.JSON.objectNode();
        var files = json.putArray("files");
        StringBuilder words = new StringBuilder();
        try (Study opened = study.open()) {
            makeFolder();
            TaskContext featureTask = common.task();
            StudyView view = opened.view(slice -> StudyRule.features(opened).of(slice, featureTask));
            for (String format : formats) {
                StudyExporter exporter = Services.byId(StudyExporter.class, format.trim(), "export format");
                TaskContext task = common.task();
                GuardedCall guard = new GuardedCall("exporter", exporter.id());
                List<Path> written = guard.call("while it wrote", task, () -> exporter.export(view, folder, task));
                for (Path file : written == null ? List.<Path>of() : written) {
                    files.add(file.toString());
                    words.append(file).append('\n');
                }
            }
        }
        common.console().result(json, words.toString().stripTrailing());
        return 0;
    }

    private void makeFolder() throws ProblemException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ProblemException("The folder " + folder + " cannot be made; choose another place with --out.", e);
        }
    }
}
