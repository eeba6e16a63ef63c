/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.cli.trial.CellTruth;
import org.cytoloop.cli.trial.ScoreTrial;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.LabelImporter.LabelledPoint;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cytoloop trial-scores}: measures on a study with known truth which score tells what a new animal will give. */
@Command(
        name = "trial-scores",
        mixinStandardHelpOptions = true,
        description =
                "Draw training labels from the truth with one animal set aside, and measure whether the grouped or"
                        + " the plain score is closer to the F1 on that animal. The study is not changed.")
public final class TrialScoresCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Mixin
    private TruthOptions truth;

    @Mixin
    private TrainerOption chosen;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "10",
            description = "Number of trials (default: ${DEFAULT-VALUE}).")
    private int seeds;

    @Option(
            names = "--seed",
            paramLabel = "K",
            defaultValue = "1",
            description = "Seed of the first trial (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--unseen",
            paramLabel = "ANIMAL",
            description =
                    "The animal to set aside (default: each in turn, of those without which there are three slices"
                            + " left to label).")
    private String unseen;

    @Option(
            names = "--rectangle",
            paramLabel = "SHARE",
            defaultValue = "0.2",
            description = "Width and height of the labelled rectangles as a share of the slice's"
                    + " (default: ${DEFAULT-VALUE}).")
    private double side;

    @Mixin
    private RadiusOption radius;

    @Override
    public Integer call() throws Exception {
        if (seeds < 1 || !(side > 0 && side <= 1)) {
            throw new ParameterException(
                    spec.commandLine(), "--seeds must be at least 1, and --rectangle above 0 and at most 1.");
        }
        List<LabelledPoint> rows = truth.read(common);
        ClassifierTrainer trainer = chosen.trainer();
        TaskContext task = common.task();
        List<ScoreTrial.Result> results = new ArrayList<>();
        try (Study opened = study.open()) {
            CellTruth known = truth.of(opened, rows, radius);
            ScoreTrial trial = new ScoreTrial(opened, truth.staining(), known, trainer, side, task.part(0, 0.3));
            if (unseen != null && !trial.animals().contains(unseen)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--unseen must be one of " + String.join(", ", trial.animals()) + ", but is " + unseen + ".");
            }
            List<String> animals = unseen == null ? trial.animals() : List.of(unseen);
            int runs = seeds * animals.size();
            for (int i = 0; i < runs; i++) {
                TaskContext part = task.part(0.3 + 0.7 * i / runs, 0.3 + 0.7 * (i + 1) / runs);
                results.add(trial.run(seed + i / animals.size(), animals.get(i % animals.size()), part));
            }
        }
        print(results);
        return 0;
    }

    private void print(List<ScoreTrial.Result> results) {
        ObjectNode json = Console.JSON.objectNode();
        ArrayNode trials = json.putArray("trials");
        Table table = new Table(
                "seed",
                "unseen",
                "labels",
                "slices",
                "left out",
                "grouped F1",
                "plain F1",
                "F1 unseen",
                "grouped error",
                "plain error");
        for (ScoreTrial.Result result : results) {
            ObjectNode row = trials.addObject();
            row.put("seed", result.seed());
            row.put("unseen", result.unseen());
            row.put("labels", result.labels());
            row.put("slices", result.slices());
            row.put("leftOut", result.grouping().words());
            row.set("grouped", Console.number(result.grouped()));
            row.set("plain", Console.number(result.plain()));
            row.set("f1", Console.number(result.truth()));
            row.put("tested", result.tested());
            row.set("groupedError", Console.number(result.groupedError()));
            row.set("plainError", Console.number(result.plainError()));
            table.row(
                    Long.toString(result.seed()),
                    result.unseen(),
                    Integer.toString(result.labels()),
                    Integer.toString(result.slices()),
                    result.grouping().words(),
                    EvaluateCommand.decimal(result.grouped()),
                    EvaluateCommand.decimal(result.plain()),
                    EvaluateCommand.decimal(result.truth()),
                    EvaluateCommand.decimal(result.groupedError()),
                    EvaluateCommand.decimal(result.plainError()));
        }
        double grouped = mean(results, ScoreTrial.Result::groupedError);
        double plain = mean(results, ScoreTrial.Result::plainError);
        ScoreTrial.Expected expected = ScoreTrial.Expected.of(results);
        json.set("groupedError", Console.number(grouped));
        json.set("plainError", Console.number(plain));
        double groupedBias = mean(results, result -> result.grouped() - result.truth());
        double plainBias = mean(results, result -> result.plain() - result.truth());
        json.set("groupedBias", Console.number(groupedBias));
        json.set("plainBias", Console.number(plainBias));
        json.set("expectedGroupedError", Console.number(expected.grouped()));
        json.set("expectedPlainError", Console.number(expected.plain()));
        json.put("groupedCloser", expected.groupedCloser());
        json.put("seeds", expected.seeds());
        Table summary = new Table("", "grouped", "plain")
                .row("mean error, one unseen animal", EvaluateCommand.decimal(grouped), EvaluateCommand.decimal(plain))
                .row(
                        "mean error, expected of an unseen animal",
                        EvaluateCommand.decimal(expected.grouped()),
                        EvaluateCommand.decimal(expected.plain()))
                .row("bias", EvaluateCommand.decimal(groupedBias), EvaluateCommand.decimal(plainBias));
        common.console()
                .result(
                        json,
                        table + "\n\n" + summary
                                + "\n\nExpected of an unseen animal: the mean over the animals set aside"
                                + " with one seed; there the grouped score was closer for "
                                + expected.groupedCloser() + " of " + expected.seeds() + " seeds.");
    }

    private static double mean(List<ScoreTrial.Result> results, ToDoubleFunction<ScoreTrial.Result> value) {
        return results.stream().mapToDouble(value).average().orElse(Double.NaN);
    }
}
