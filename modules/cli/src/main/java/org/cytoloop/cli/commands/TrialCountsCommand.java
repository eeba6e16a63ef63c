/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.cli.trial.CellTruth;
import org.cytoloop.cli.trial.CountTrial;
import org.cytoloop.cli.trial.CountTrialSummary;
import org.cytoloop.cli.trial.CountTrialSummary.Line;
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

/** {@code cytoloop trial-counts}: measures on a study with known truth what corrected counts are worth. */
@Command(
        name = "trial-counts",
        mixinStandardHelpOptions = true,
        description = "Train on all animals but one, brighten or darken that one, draw an exam and answer it from the"
                + " truth, and measure how far raw and corrected counts are off, and how often the 95 %% intervals"
                + " hold the truth. The study is not changed.")
public final class TrialCountsCommand implements Callable<Integer> {
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
            names = "--runs",
            paramLabel = "N",
            defaultValue = "100",
            description = "Number of trainings and exams (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(
            names = "--seed",
            paramLabel = "K",
            defaultValue = "1",
            description = "Seed of the first run (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--labels",
            paramLabel = "N",
            defaultValue = "300",
            description = "Cells to train on (default: ${DEFAULT-VALUE}).")
    private int labels;

    @Option(
            names = "--exam",
            paramLabel = "N",
            defaultValue = "150",
            description = "Cells of the exam (default: ${DEFAULT-VALUE}).")
    private int exam;

    @Option(
            names = "--shift",
            paramLabel = "SD",
            split = ",",
            defaultValue = "1,-1,0",
            description = "How far the features of the staining are moved in one animal, in standard deviations, one"
                    + " experiment for each (default: ${DEFAULT-VALUE}).")
    private List<Double> shifts;

    @Option(
            names = "--animal",
            paramLabel = "ANIMAL",
            description = "The animal that is moved and not trained on (default: each in turn).")
    private String animal;

    @Mixin
    private RadiusOption radius;

    @Override
    public Integer call() throws Exception {
        if (runs < 1 || labels < 2 || exam < 2) {
            throw new ParameterException(
                    spec.commandLine(), "--runs must be at least 1, --labels and --exam at least 2.");
        }
        List<LabelledPoint> rows = truth.read(common);
        ClassifierTrainer trainer = chosen.trainer();
        TaskContext task = common.task();
        List<CountTrialSummary> summaries = new ArrayList<>();
        try (Study opened = study.open()) {
            CellTruth known = truth.of(opened, rows, radius);
            CountTrial trial =
                    new CountTrial(opened, truth.staining(), known, trainer, labels, exam, task.part(0, 0.2));
            if (animal != null && !trial.animals().contains(animal)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--animal must be one of " + String.join(", ", trial.animals()) + ", but is " + animal + ".");
            }
            int all = shifts.size() * runs;
            for (int i = 0; i < shifts.size(); i++) {
                List<CountTrial.Result> results = new ArrayList<>();
                for (int run = 0; run < runs; run++) {
                    int done = i * runs + run;
                    TaskContext part = task.part(0.2 + 0.8 * done / all, 0.2 + 0.8 * (done + 1) / all);
                    int moved = animal == null
                            ? run % trial.animals().size()
                            : trial.animals().indexOf(animal);
                    results.add(trial.run(seed + run, moved, shifts.get(i), part));
                }
                summaries.add(CountTrialSummary.of(shifts.get(i), results));
            }
        }
        print(summaries);
        return 0;
    }

    private void print(List<CountTrialSummary> summaries) {
        ObjectNode json = Console.JSON.objectNode();
        json.put("runs", runs);
        var experiments = json.putArray("experiments");
        StringBuilder text = new StringBuilder();
        for (CountTrialSummary summary : summaries) {
            ObjectNode experiment = experiments.addObject();
            experiment.put("shift", summary.shift());
            Table table = new Table("counts", "n", "ON", "raw error", "error", "error % of raw", "held", "width");
            for (Line line : summary.lines()) {
                ObjectNode node = experiment.putObject(line.what());
                node.put("n", line.n());
                node.set("on", Console.number(line.truth()));
                node.set("rawError", Console.number(line.rawError()));
                node.set("error", Console.number(line.error()));
                node.set("held", Console.number(line.held()));
                node.set("width", Console.number(line.width()));
                table.row(
                        line.what(),
                        Integer.toString(line.n()),
                        number(line.truth(), 1),
                        number(line.rawError(), 1),
                        number(line.error(), 1),
                        number(100 * line.error() / line.rawError(), 0),
                        number(line.held(), 3),
                        number(line.width(), 1));
            }
            experiment.set("shiftedSensitivity", Console.number(summary.shiftedSensitivity()));
            experiment.set("shiftedSpecificity", Console.number(summary.shiftedSpecificity()));
            experiment.set("othersSensitivity", Console.number(summary.othersSensitivity()));
            experiment.set("othersSpecificity", Console.number(summary.othersSpecificity()));
            text.append(text.isEmpty() ? "" : "\n\n")
                    .append(String.format(
                            Locale.ROOT,
                            "Shift %+.2f SD over %d runs. Shifted animal: sensitivity %.3f, specificity %.3f; others:"
                                    + " %.3f, %.3f%n",
                            summary.shift(),
                            runs,
                            summary.shiftedSensitivity(),
                            summary.shiftedSpecificity(),
                            summary.othersSensitivity(),
                            summary.othersSpecificity()))
                    .append(table);
        }
        common.console().result(json, text.toString());
    }

    private static String number(double value, int decimals) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%." + decimals + "f", value) : "n/a";
    }
}
