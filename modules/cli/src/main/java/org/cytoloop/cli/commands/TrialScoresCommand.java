/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.cli.trial.CellTruth;
import org.cytoloop.cli.trial.ScoreTrial;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.LabelImporter.LabelledPoint;
import org.cytoloop.spi.Services;
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

    @Option(names = "--staining", required = true, paramLabel = "S", description = "The staining.")
    private String staining;

    @Option(
            names = "--truth",
            required = true,
            paramLabel = "FILE.csv",
            description = "True labels: slice,x,y,label or slice,cell,label.")
    private Path truth;

    @Option(
            names = "--otherwise",
            paramLabel = "LABEL",
            defaultValue = "UNSURE",
            description = "What cells are that the table does not name (default: ${DEFAULT-VALUE}, left out).")
    private Label otherwise;

    @Option(names = "--trainer", paramLabel = "ID", description = "The trainer (default: the first installed).")
    private String trainerId;

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
            description = "The animal to set aside (default: one after the other).")
    private String unseen;

    @Option(
            names = "--rectangle",
            paramLabel = "SHARE",
            defaultValue = "0.333",
            description = "Width and height of the labelled rectangles as a share of the slice's"
                    + " (default: ${DEFAULT-VALUE}).")
    private double side;

    @Mixin
    private RadiusOption radius;

    @Override
    public Integer call() throws Exception {
        if (seeds < 1) {
            throw new ParameterException(spec.commandLine(), "--seeds must be at least 1.");
        }
        List<LabelledPoint> rows = LabelCommandLine.read(truth, common);
        ClassifierTrainer trainer = trainerId == null
                ? Services.first(ClassifierTrainer.class, "trainer")
                : Services.byId(ClassifierTrainer.class, trainerId, "trainer");
        TaskContext task = common.task();
        List<ScoreTrial.Result> results = new ArrayList<>();
        try (Study opened = study.open()) {
            StudyParts.staining(opened, staining);
            CellTruth known = CellTruth.of(opened, rows, radius.px(), otherwise);
            ScoreTrial trial = new ScoreTrial(opened, staining, known, trainer, side, task.part(0, 0.3));
            for (int i = 0; i < seeds; i++) {
                results.add(trial.run(seed + i, unseen, task.part(0.3 + 0.7 * i / seeds, 0.3 + 0.7 * (i + 1) / seeds)));
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
        int closer = 0;
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
            closer += result.groupedError() < result.plainError() ? 1 : 0;
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
        json.set("groupedError", Console.number(grouped));
        json.set("plainError", Console.number(plain));
        json.put("groupedCloser", closer);
        common.console()
                .result(
                        json,
                        table + "\nmean error of the grouped score " + EvaluateCommand.decimal(grouped)
                                + ", of the plain score " + EvaluateCommand.decimal(plain) + "; grouped closer in "
                                + closer + " of " + results.size());
    }

    private static double mean(List<ScoreTrial.Result> results, ToDoubleFunction<ScoreTrial.Result> value) {
        return results.stream().mapToDouble(value).average().orElse(Double.NaN);
    }
}
