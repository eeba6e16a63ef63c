/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cytoloop.cli.demo.DemoLoop;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.demo.DemoExample;
import org.cytoloop.demo.DemoSlice;
import org.cytoloop.demo.DemoStudy;
import org.cytoloop.operations.ExampleStudyMaking;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.spi.ExampleStudy;
import org.cytoloop.spi.Services;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cytoloop demo}: makes the synthetic study and runs the whole loop on it. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Make the synthetic study with known truth and run the whole loop on it.")
public final class DemoCommand implements Callable<Integer> {
    private static final String STAINING = DemoSlice.MARKER_CHANNEL;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "cytoloop-demo",
            description = "Where the images and the study go (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Option(
            names = "--size",
            paramLabel = "PX",
            defaultValue = "" + DemoStudy.DEFAULT_SIZE,
            description = "Edge length of a slice (default: ${DEFAULT-VALUE}, at most " + DemoStudy.MAX_SIZE + ").")
    private int size;

    @Option(names = "--seed", paramLabel = "K", defaultValue = "1", description = "Seed (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() throws Exception {
        if (size < DemoStudy.MIN_SIZE || size > DemoStudy.MAX_SIZE) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--size must be between " + DemoStudy.MIN_SIZE + " and " + DemoStudy.MAX_SIZE + " px, but is "
                            + size + ".");
        }
        Path folder = out.resolve("demo.cytoloop");
        makePlace(folder);
        TaskContext task = common.task();
        Stopwatch watch = new Stopwatch(common.console());
        DemoStudy.Written written = DemoStudy.write(out.resolve("images"), size, seed, task.part(0, 0.3));
        watch.lap("Wrote " + written.slices().size() + " slices of " + size + " x " + size + " px");
        ExampleStudy.Written example = DemoExample.of(written);
        try (Study study = Study.create(folder, example.settings(), "demo")) {
            CellDetector detector = Services.first(CellDetector.class, "cell detector");
            int cells = ExampleStudyMaking.fill(study, example.images(), detector, task.part(0.3, 0.5));
            watch.lap("Detected " + cells + " cells");
            List<DemoLoop.Result> results =
                    new DemoLoop(study, STAINING, written.truth(), seed).play(task.part(0.5, 1));
            watch.lap("Played " + results.size() + " rounds of the loop");
            print(results);
        }
        common.console().note("The study is in " + folder + ", its images in " + out.resolve("images") + ".");
        return 0;
    }

    private void makePlace(Path folder) throws ProblemException {
        if (Files.exists(folder)) {
            throw new ProblemException(
                    "There is a demo study in " + folder + " already; delete it, or choose another place with --out.");
        }
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new ProblemException("The folder " + out + " cannot be made; choose another with --out.", e);
        }
    }

    private void print(List<DemoLoop.Result> results) {
        var json = Console.JSON.arrayNode();
        Table table = new Table(
                "round", "ON", "OFF", "grouped F1", "F1 by truth", "precision", "recall", "AUC", "cells", "train s");
        for (DemoLoop.Result result : results) {
            RoundInfo round = result.round();
            double grouped = round.scores().getOrDefault("grouped.f1", Double.NaN);
            var row = json.addObject();
            row.put("round", round.number());
            row.put("on", round.samplesOn());
            row.put("off", round.samplesOff());
            row.set("groupedF1", Console.number(grouped));
            row.set("f1", Console.number(result.counts().f1()));
            row.set("auc", Console.number(result.auc()));
            row.put("cells", result.counts().n());
            row.put("trainSeconds", result.trainSeconds());
            table.row(
                    Integer.toString(round.number()),
                    Integer.toString(round.samplesOn()),
                    Integer.toString(round.samplesOff()),
                    EvaluateCommand.decimal(grouped),
                    EvaluateCommand.decimal(result.counts().f1()),
                    EvaluateCommand.decimal(result.counts().precision()),
                    EvaluateCommand.decimal(result.counts().recall()),
                    EvaluateCommand.decimal(result.auc()),
                    Long.toString(result.counts().n()),
                    String.format(Locale.ROOT, "%.2f", result.trainSeconds()));
        }
        common.console().result(json, table.toString());
    }

    /** Says how long each step took. */
    private static final class Stopwatch {
        private final Console console;
        private long last = System.nanoTime();

        Stopwatch(Console console) {
            this.console = console;
        }

        void lap(String what) {
            long now = System.nanoTime();
            console.note(String.format(Locale.ROOT, "%s in %.1f s", what, (now - last) / 1e9));
            last = now;
        }
    }
}
