/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cytoloop.cli.output.Console;
import org.cytoloop.reporting.files.ReportFile;
import org.cytoloop.reporting.groups.GroupTest;
import org.cytoloop.reporting.study.ReportPlan;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cytoloop report}: one file that tells all of a study. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description =
                "Write one file that tells all of the study: rule, samples, rounds, exam, review, balance, counts with"
                        + " intervals, charts, pictures and a methods paragraph.")
public final class ReportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file, NAME.html or NAME.pdf; one of that name is replaced.")
    private Path file;

    @Option(
            names = "--test",
            paramLabel = "TEST",
            description =
                    "Compare groups of animals by a test: welch, mann-whitney or permutation. Choose it before you see"
                            + " the data (default: no test, no p values).")
    private String test;

    @Option(names = "--no-pictures", description = "Leave out the pictures of slices and cells.")
    private boolean noPictures;

    @Override
    public Integer call() throws Exception {
        ReportPlan plan = new ReportPlan(!noPictures, test());
        if (ReportFile.Format.of(file).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--out must end with .html or .pdf, but is \"" + file + "\".");
        }
        try (Study opened = study.open()) {
            MaskedNote.print(common.console(), opened, "the report names slices, animals and groups");
            ReportFile written = ReportFile.write(opened, plan, file, common.task());
            common.console().result(json(written), words(written));
        }
        return 0;
    }

    private Optional<GroupTest> test() {
        if (test == null) {
            return Optional.empty();
        }
        Optional<GroupTest> known = GroupTest.of(test.trim().toLowerCase(Locale.ROOT));
        if (known.isEmpty()) {
            String names = Arrays.stream(GroupTest.values()).map(GroupTest::id).collect(Collectors.joining(", "));
            throw new ParameterException(
                    spec.commandLine(), "--test must be one of " + names + ", but is \"" + test + "\".");
        }
        return known;
    }

    private static ObjectNode json(ReportFile written) {
        ObjectNode json = Console.JSON.objectNode();
        json.put("file", written.file().toString());
        json.put("format", written.format().ending());
        json.put("bytes", written.bytes());
        json.put("sections", written.sections());
        json.put("charts", written.charts());
        json.put("pictures", written.pictures());
        return json;
    }

    private static String words(ReportFile written) {
        return String.format(
                Locale.ROOT,
                "%s (%.1f MB, %d sections, %d charts, %d pictures)",
                written.file(),
                written.bytes() / 1e6,
                written.sections(),
                written.charts(),
                written.pictures());
    }
}
