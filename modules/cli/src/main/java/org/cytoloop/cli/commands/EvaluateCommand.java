/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.engine.evaluation.TruthEvaluation;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.operations.TruthScoring;
import org.cytoloop.spi.LabelImporter.LabelledPoint;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cytoloop evaluate}: scores a round. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Score a round's calls against true labels, or show its out-of-fold scores.")
public final class EvaluateCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Option(names = "--staining", required = true, paramLabel = "S", description = "The staining.")
    private String staining;

    @Option(names = "--round", paramLabel = "R", description = "The round (default: the current one).")
    private Integer roundNumber;

    @Option(
            names = "--truth",
            paramLabel = "FILE.csv",
            description = "True labels: slice,x,y,label or slice,cell,label. Cells that were samples are left out.")
    private Path truth;

    @Mixin
    private RadiusOption radius;

    @Override
    public Integer call() throws Exception {
        List<LabelledPoint> rows = truth == null ? List.of() : LabelCommandLine.read(truth, common);
        try (Study opened = study.open()) {
            StudyParts.staining(opened, staining);
            RoundInfo round = StudyParts.round(opened, staining, Optional.ofNullable(roundNumber));
            if (truth == null) {
                var json = Console.JSON.objectNode();
                Table table = new Table("score", "value");
                round.scores().forEach((name, value) -> {
                    json.set(name, Console.number(value));
                    table.row(name, decimal(value));
                });
                common.console().result(json, table.toString());
                return 0;
            }
            TruthEvaluation score =
                    TruthScoring.score(opened, staining, round, truth, rows, radius.px(), common.task());
            Confusion counts = score.scores().confusion();
            var json = Console.JSON.objectNode();
            json.set("precision", Console.number(counts.precision()));
            json.set("recall", Console.number(counts.recall()));
            json.set("f1", Console.number(counts.f1()));
            json.set("auc", Console.number(score.scores().auc()));
            json.set("balancedAccuracy", Console.number(counts.balancedAccuracy()));
            json.put("n", counts.n());
            json.put("tp", counts.tp());
            json.put("fp", counts.fp());
            json.put("fn", counts.fn());
            json.put("tn", counts.tn());
            json.put("unmatched", score.unmatched());
            json.put("excluded", score.excluded());
            json.put("unsure", score.unsure());
            Table table = new Table("score", "value")
                    .row("precision", decimal(counts.precision()))
                    .row("recall", decimal(counts.recall()))
                    .row("F1", decimal(counts.f1()))
                    .row("AUC", decimal(score.scores().auc()))
                    .row("balanced accuracy", decimal(counts.balancedAccuracy()))
                    .row("cells", Long.toString(counts.n()))
                    .row("rows without a cell", Long.toString(score.unmatched()))
                    .row("left out (were samples)", Long.toString(score.excluded()));
            common.console().result(json, table.toString());
            if (counts.n() == 0) {
                common.console()
                        .note("No row was left to score: every one was a sample, UNSURE or without a cell; scores"
                                + " need true labels of cells that were not trained on.");
            }
        }
        return 0;
    }

    static String decimal(double value) {
        return Double.isNaN(value) ? "n/a" : String.format(Locale.ROOT, "%.4f", value);
    }
}
