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
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.cli.trial.CellTruth;
import org.cytoloop.cli.trial.ContradictionTrial;
import org.cytoloop.cli.trial.RankingScore;
import org.cytoloop.cli.trial.StudyCopy;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.contradictions.ContradictionKind;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.operations.StudyRule;
import org.cytoloop.spi.LabelImporter.LabelledPoint;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cytoloop trial}: measures on a study with known truth how well wrong labels are found. */
@Command(
        name = "trial",
        mixinStandardHelpOptions = true,
        description = "Let simulated annotators, who err in a known way, label copies of a study without labels, and"
                + " measure how well the contradictions rank their wrong labels.")
public final class TrialCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Mixin
    private TruthOptions truth;

    @Option(
            names = "--condition",
            required = true,
            paramLabel = "C",
            description = "The rule's condition with a grey band, such as \"cFos.snr >= 2.3 ± 1\".")
    private String condition;

    @Option(
            names = "--labels",
            paramLabel = "N",
            defaultValue = "600",
            description = "Labels of each annotator (default: ${DEFAULT-VALUE}).")
    private int labels;

    @Option(
            names = "--repeats",
            paramLabel = "SHARE",
            defaultValue = "0.075",
            description = "Share of blind repeats (default: ${DEFAULT-VALUE}).")
    private double repeats;

    @Option(names = "--by-rule", description = "Annotators mean what the rule clearly says instead of the truth.")
    private boolean byRule;

    @Option(
            names = "--seed",
            paramLabel = "K",
            defaultValue = "1",
            description = "Seed of the first annotator (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--annotators",
            paramLabel = "N",
            defaultValue = "10",
            description = "Number of annotators (default: ${DEFAULT-VALUE}).")
    private int annotators;

    @Mixin
    private RadiusOption radius;

    @Override
    public Integer call() throws Exception {
        if (labels < 1 || annotators < 1) {
            throw new ParameterException(spec.commandLine(), "--labels and --annotators must be at least 1.");
        }
        List<LabelledPoint> rows = truth.read(common);
        TaskContext task = common.task();
        try (Study opened = study.open()) {
            StudyParts.staining(opened, truth.staining());
            // into the cache, for all copies
            StudyFeatures features = StudyRule.features(opened);
            for (Slice slice : opened.slices()) {
                features.of(slice.name(), task.part(0, 0.1));
            }
        }
        List<ContradictionTrial.Result> results = new ArrayList<>();
        for (int i = 0; i < annotators; i++) {
            results.add(run(rows, seed + i, task.part(i / (double) annotators, (i + 1.0) / annotators)));
        }
        print(results);
        return 0;
    }

    private ContradictionTrial.Result run(List<LabelledPoint> rows, long annotator, TaskContext task)
            throws ProblemException {
        ContradictionTrial usual = ContradictionTrial.USUAL;
        ContradictionTrial trial =
                new ContradictionTrial(labels, usual.batchSize(), repeats, usual.greyErrors(), usual.errors(), byRule);
        try (StudyCopy copy = StudyCopy.of(study.folder(), "trial-" + annotator);
                Study opened = Study.open(copy.folder(), study.annotator())) {
            CellTruth known = truth.of(opened, rows, radius);
            String signal = ContradictionTrial.signal(opened, truth.staining());
            return trial.run(opened, truth.staining(), known, condition, signal, annotator, task);
        }
    }

    private void print(List<ContradictionTrial.Result> results) {
        ObjectNode json = Console.JSON.objectNode();
        ArrayNode runs = json.putArray("annotators");
        Table table = new Table(
                "ranked by", "average precision", "precision at recall 0.5", "listed", "right", "wrong labels");
        for (ContradictionTrial.Result result : results) {
            ObjectNode run = runs.addObject();
            run.put("labels", result.labels());
            run.put("greyLabels", result.greyLabels());
            run.put("greyWrong", result.greyWrong());
            run.put("repeats", result.repeats().size());
            add(run.putObject("all"), result.all());
            result.byKind().forEach((kind, score) -> add(run.putObject(kind.name()), score));
        }
        row(table, "all", results, ContradictionTrial.Result::all);
        for (ContradictionKind kind : ContradictionKind.values()) {
            row(table, kind.name(), results, result -> result.byKind().get(kind));
        }
        double least = results.stream()
                .mapToDouble(result -> result.all().precisionAtHalf())
                .min()
                .orElse(Double.NaN);
        common.console()
                .result(
                        json,
                        "Means over " + results.size() + " annotators\n" + table
                                + "\nleast precision at recall 0.5 of any: " + EvaluateCommand.decimal(least));
    }

    private static void add(ObjectNode node, RankingScore score) {
        node.set("averagePrecision", Console.number(score.averagePrecision()));
        node.set("precisionAtHalf", Console.number(score.precisionAtHalf()));
        node.put("listed", score.listed());
        node.put("right", score.hits());
        node.put("wrongLabels", score.wanted());
    }

    private static void row(
            Table table,
            String name,
            List<ContradictionTrial.Result> results,
            Function<ContradictionTrial.Result, RankingScore> which) {
        List<RankingScore> scores = results.stream().map(which).toList();
        table.row(
                name,
                mean(scores, RankingScore::averagePrecision),
                mean(scores, RankingScore::precisionAtHalf),
                mean(scores, RankingScore::listed),
                mean(scores, RankingScore::hits),
                mean(scores, RankingScore::wanted));
    }

    private static String mean(List<RankingScore> scores, ToDoubleFunction<RankingScore> value) {
        return EvaluateCommand.decimal(
                scores.stream().mapToDouble(value).average().orElse(Double.NaN));
    }
}
