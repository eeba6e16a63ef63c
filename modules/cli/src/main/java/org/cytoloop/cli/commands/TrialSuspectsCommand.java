/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.cli.trial.CellTruth;
import org.cytoloop.cli.trial.SuspectTrial;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.mistakes.simulation.KnownCells;
import org.cytoloop.operations.training.GuardedTrainer;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.LabelImporter.LabelledPoint;
import org.cytoloop.spi.Services;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cytoloop trial-suspects}: measures on a study with known truth how well wrong labels are found. */
@Command(
        name = "trial-suspects",
        mixinStandardHelpOptions = true,
        description = "Label cells from the truth, flip some of the labels at random, and measure how many of these are"
                + " found, and how much of the list is right. The study is not changed.")
public final class TrialSuspectsCommand implements Callable<Integer> {
    private static final String SUSPECTS = "suspect-labels";

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
            names = "--labels",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Number of labels (default: ${DEFAULT-VALUE}).")
    private int labels;

    @Option(
            names = "--flipped",
            paramLabel = "SHARE",
            defaultValue = "0.05",
            description = "Share of them that is wrong (default: ${DEFAULT-VALUE}).")
    private double flipped;

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

    @Mixin
    private RadiusOption radius;

    @Override
    public Integer call() throws Exception {
        if (labels < 1 || seeds < 1 || !(flipped >= 0 && flipped <= 1)) {
            throw new ParameterException(
                    spec.commandLine(), "--labels and --seeds must be at least 1, and --flipped from 0 to 1.");
        }
        ErrorMiner miner = Services.byId(ErrorMiner.class, SUSPECTS, "miner");
        GuardedTrainer trainer = GuardedTrainer.of(chosen.trainer());
        List<LabelledPoint> rows = truth.read(common);
        TaskContext task = common.task();
        List<SuspectTrial.Result> results = new ArrayList<>();
        try (Study opened = study.open()) {
            CellTruth known = truth.of(opened, rows, radius);
            KnownCells cells = KnownCells.of(opened, truth.staining(), known::of, task.part(0, 0.1));
            SuspectTrial trial = new SuspectTrial(cells, miner, trainer);
            for (int i = 0; i < seeds; i++) {
                TaskContext part = task.part(0.1 + 0.9 * i / seeds, 0.1 + 0.9 * (i + 1) / seeds);
                results.add(trial.run(labels, flipped, seed + i, part));
            }
        }
        print(results);
        return 0;
    }

    private void print(List<SuspectTrial.Result> results) {
        ObjectNode json = Console.JSON.objectNode();
        ArrayNode trials = json.putArray("trials");
        Table table = new Table(
                "seed",
                "labels",
                "wrong",
                "listed",
                "right",
                "recall",
                "precision",
                "precision at recall 0.8",
                "average precision",
                "seconds");
        for (SuspectTrial.Result result : results) {
            ObjectNode row = trials.addObject();
            row.put("seed", result.seed());
            row.put("labels", result.labels());
            row.put("wrong", result.score().wanted());
            row.put("listed", result.score().listed());
            row.put("right", result.score().hits());
            row.set("recall", Console.number(result.score().recall()));
            row.set("precision", Console.number(result.score().precision()));
            row.set("precisionAtRecall80", Console.number(result.precisionAtMost()));
            row.set("averagePrecision", Console.number(result.ranking().averagePrecision()));
            row.put("seconds", result.seconds());
            table.row(
                    Long.toString(result.seed()),
                    Integer.toString(result.labels()),
                    Integer.toString(result.score().wanted()),
                    Integer.toString(result.score().listed()),
                    Integer.toString(result.score().hits()),
                    EvaluateCommand.decimal(result.score().recall()),
                    EvaluateCommand.decimal(result.score().precision()),
                    EvaluateCommand.decimal(result.precisionAtMost()),
                    EvaluateCommand.decimal(result.ranking().averagePrecision()),
                    String.format(Locale.ROOT, "%.2f", result.seconds()));
        }
        double recall = mean(results, result -> result.score().recall());
        double precision = mean(results, result -> result.score().precision());
        json.set("recall", Console.number(recall));
        json.set("precision", Console.number(precision));
        json.set("listed", Console.number(mean(results, result -> result.score().listed())));
        json.set("precisionAtRecall80", Console.number(mean(results, SuspectTrial.Result::precisionAtMost)));
        json.set("averagePrecision", Console.number(mean(results, result -> result.score()
                .averagePrecision())));
        common.console()
                .result(
                        json,
                        table
                                + String.format(
                                        Locale.ROOT,
                                        "%nmean recall %s at mean precision %s, %.1f listed; mean precision at recall 0.8 %s, mean average"
                                                + " precision %s",
                                        EvaluateCommand.decimal(recall),
                                        EvaluateCommand.decimal(precision),
                                        mean(results, result -> result.score().listed()),
                                        EvaluateCommand.decimal(mean(results, SuspectTrial.Result::precisionAtMost)),
                                        EvaluateCommand.decimal(mean(results, result -> result.ranking()
                                                .averagePrecision()))));
    }

    /** Of those that are defined; an empty list has no precision. */
    private static double mean(List<SuspectTrial.Result> results, ToDoubleFunction<SuspectTrial.Result> value) {
        return results.stream()
                .mapToDouble(value)
                .filter(each -> !Double.isNaN(each))
                .average()
                .orElse(Double.NaN);
    }
}
