/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cytoloop new}: makes an empty study. */
@Command(name = "new", mixinStandardHelpOptions = true, description = "Make an empty study.")
public final class NewCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Option(
            names = "--staining",
            required = true,
            paramLabel = "NAME=CHANNEL",
            description = "A staining and its channel (number from 1, or name); may be given several times.")
    private List<String> stainings;

    @Option(names = "--nuclei", paramLabel = "CHANNEL", description = "The channel of the nuclear stain.")
    private String nuclei = "";

    @Option(
            names = "--mode",
            paramLabel = "shared|independent",
            description = "shared: cells are detected once on the nuclear channel, OFF means negative;"
                    + " independent: candidates are detected on the marker, OFF means rejected."
                    + " Default: shared when --nuclei is given, else independent.")
    private String mode;

    @Override
    public Integer call() throws Exception {
        Path folder = study.folder();
        String fileName = String.valueOf(folder.toAbsolutePath().getFileName());
        String name = fileName.endsWith(".cytoloop")
                ? fileName.substring(0, fileName.length() - ".cytoloop".length())
                : fileName;
        StudySettings settings = new StudySettings(name, mode(), nuclei, parseStainings());
        try (Study made = Study.create(folder, settings, study.annotator())) {
            var json = Console.JSON.objectNode();
            json.put("study", made.folder().toString());
            json.put("mode", settings.mode().name().toLowerCase(java.util.Locale.ROOT));
            common.console().result(json, "Made study " + made.folder() + ".");
        }
        return 0;
    }

    private List<Staining> parseStainings() {
        List<Staining> parsed = new ArrayList<>();
        for (String text : stainings) {
            int equals = text.indexOf('=');
            if (equals < 1 || equals == text.length() - 1) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--staining must be NAME=CHANNEL, such as cFos=2, but is \"" + text + "\".");
            }
            String name = text.substring(0, equals).trim();
            if (name.equals(StudySettings.NUCLEI)
                    || parsed.stream().anyMatch(staining -> staining.name().equals(name))) {
                throw new ParameterException(
                        spec.commandLine(), "The staining name \"" + name + "\" is taken; choose another.");
            }
            parsed.add(new Staining(name, text.substring(equals + 1).trim()));
        }
        return parsed;
    }

    private DetectionMode mode() {
        if (mode == null) {
            return nuclei.isEmpty() ? DetectionMode.INDEPENDENT : DetectionMode.SHARED;
        }
        return switch (mode) {
            case "shared" -> {
                if (nuclei.isEmpty()) {
                    throw new ParameterException(
                            spec.commandLine(),
                            "Shared detection needs a nuclear channel; name it with --nuclei, or use --mode independent.");
                }
                yield DetectionMode.SHARED;
            }
            case "independent" -> DetectionMode.INDEPENDENT;
            default ->
                throw new ParameterException(
                        spec.commandLine(), "--mode must be shared or independent, but is \"" + mode + "\".");
        };
    }
}
