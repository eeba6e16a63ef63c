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
import org.cytoloop.cli.trial.ExamTrial;
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

/** {@code cytoloop trial-exam}: measures on a study with known truth how often an exam's intervals hold it. */
@Command(
        name = "trial-exam",
        mixinStandardHelpOptions = true,
        description = "Train on a few cells of the truth, draw many exams from the others, and count how often the"
                + " exam's 95 %% intervals hold the score on all of them. The study is not changed.")
public final class TrialExamCommand implements Callable<Integer> {
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
            names = "--exams",
            paramLabel = "N",
            defaultValue = "100",
            description = "Exams for each training (default: ${DEFAULT-VALUE}).")
    private int exams;

    @Option(
            names = "--n",
            paramLabel = "N",
            defaultValue = "150",
            description = "Cells of an exam (default: ${DEFAULT-VALUE}).")
    private int cells;

    @Option(
            names = "--labels",
            paramLabel = "N",
            defaultValue = "100",
            description = "Cells to train on, half of them ON (default: ${DEFAULT-VALUE}).")
    private int labels;

    @Option(
            names = "--on-share",
            paramLabel = "SHARE",
            defaultValue = "NaN",
            description = "Leave out ON cells at random until they are this share of all, to try a rare marker.")
    private double onShare;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "1",
            description = "Number of trainings (default: ${DEFAULT-VALUE}).")
    private int seeds;

    @Option(
            names = "--seed",
            paramLabel = "K",
            defaultValue = "1",
            description = "Seed of the first training (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Mixin
    private RadiusOption radius;

    @Override
    public Integer call() throws Exception {
        if (exams < 1 || cells < 1 || labels < 2 || seeds < 1 || onShare <= 0 || onShare >= 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--exams, --n and --seeds must be at least 1, --labels 2, and --on-share between 0 and 1.");
        }
        List<LabelledPoint> rows = truth.read(common);
        ClassifierTrainer trainer = chosen.trainer();
        TaskContext task = common.task();
        List<ExamTrial.Result> results = new ArrayList<>();
        try (Study opened = study.open()) {
            CellTruth known = truth.of(opened, rows, radius);
            ExamTrial trial = new ExamTrial(opened, known, trainer, task.part(0, 0.3));
            for (int i = 0; i < seeds; i++) {
                TaskContext part = task.part(0.3 + 0.7 * i / seeds, 0.3 + 0.7 * (i + 1) / seeds);
                results.add(trial.run(labels, onShare, cells, exams, seed + i, part));
            }
        }
        print(results);
        return 0;
    }

    private void print(List<ExamTrial.Result> results) {
        ObjectNode json = Console.JSON.objectNode();
        ArrayNode trainings = json.putArray("trainings");
        for (ExamTrial.Result result : results) {
            ObjectNode row = trainings.addObject();
            row.put("seed", result.seed());
            row.put("labels", result.labels());
            row.put("cells", result.cells());
            row.put("onShare", result.onShare());
            ObjectNode numbers = row.putObject("numbers");
            result.numbers().forEach((name, coverage) -> {
                ObjectNode number = numbers.putObject(name);
                number.set("truth", Console.number(coverage.truth()));
                number.put("held", coverage.held());
                number.put("undefined", coverage.undefined());
                number.set("meanWidth", Console.number(coverage.meanWidth()));
            });
        }
        json.put("exams", exams);
        Table table = new Table("95 % interval of", "truth", "held of " + exams, "least", "undefined", "mean width");
        for (String name : results.get(0).numbers().keySet()) {
            table.row(
                    name,
                    EvaluateCommand.decimal(mean(results, name, ExamTrial.Coverage::truth)),
                    String.format(Locale.ROOT, "%.1f", mean(results, name, ExamTrial.Coverage::held)),
                    Integer.toString(results.stream()
                            .mapToInt(result -> result.numbers().get(name).held())
                            .min()
                            .orElse(0)),
                    String.format(Locale.ROOT, "%.1f", mean(results, name, ExamTrial.Coverage::undefined)),
                    EvaluateCommand.decimal(mean(results, name, ExamTrial.Coverage::meanWidth)));
        }
        ExamTrial.Result first = results.get(0);
        common.console()
                .result(
                        json,
                        String.format(
                                Locale.ROOT,
                                "Means over %d trainings on %d labels; exams of %d from %d cells, %.1f %% of them ON%n%s",
                                results.size(),
                                first.labels(),
                                cells,
                                first.cells(),
                                100 * first.onShare(),
                                table));
    }

    private static double mean(
            List<ExamTrial.Result> results, String name, ToDoubleFunction<ExamTrial.Coverage> value) {
        return results.stream()
                .mapToDouble(result -> value.applyAsDouble(result.numbers().get(name)))
                .average()
                .orElse(Double.NaN);
    }
}
