/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.operations.growth.StudyGrowth;
import org.cytoloop.scoring.growth.GrowthPoint;
import org.cytoloop.scoring.growth.GrowthReport;
import org.cytoloop.scoring.growth.SliceMove;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cytoloop growth}: what more labels would bring. */
@Command(
        name = "growth",
        mixinStandardHelpOptions = true,
        description = "Show how the score grows with labels, and what 50 more would change on each slice.")
public final class GrowthCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Option(names = "--staining", required = true, paramLabel = "S", description = "The staining.")
    private String staining;

    @Option(names = "--round", paramLabel = "R", description = "The round (default: the current one).")
    private Integer roundNumber;

    @Option(
            names = "--own-trainer",
            description = "Train with the round's trainer instead of the fast forest; takes long.")
    private boolean ownTrainer;

    @Override
    public Integer call() throws Exception {
        try (Study opened = study.open()) {
            StudyParts.staining(opened, staining);
            RoundInfo round = StudyParts.round(opened, staining, Optional.ofNullable(roundNumber));
            StudyGrowth.By by = ownTrainer ? StudyGrowth.By.OWN : StudyGrowth.By.QUICK;
            GrowthReport report = StudyGrowth.of(opened, round, by, common.task());
            common.console().result(json(round, report), words(report));
            report.notes().forEach(common.console()::note);
        }
        return 0;
    }

    private static ObjectNode json(RoundInfo round, GrowthReport report) {
        ObjectNode json = Console.JSON.objectNode();
        json.put("round", round.number());
        json.put("labels", report.labels());
        json.put("trainer", report.trainer());
        json.put("grouping", report.grouping().words());
        json.put("tooEarly", report.tooEarly());
        if (report.curve() != null) {
            var points = json.putArray("points");
            for (GrowthPoint point : report.curve().points()) {
                ObjectNode one = points.addObject();
                one.put("labels", point.labels());
                one.set("f1", Console.number(point.f1()));
                one.set("low", Console.number(point.low()));
                one.set("high", Console.number(point.high()));
            }
            ObjectNode law = json.putObject("law");
            law.put("a", report.curve().law().a());
            law.put("b", report.curve().law().b());
            law.put("c", report.curve().law().c());
            json.set("gainOfNext100", AgreementCommand.interval(report.curve().gain(GrowthReport.NEXT)));
        }
        if (report.stop() != null) {
            ObjectNode stop = json.putObject("stop");
            stop.put("more", report.stop().more());
            stop.put("sentence", report.stop().words());
            var slices = stop.putArray("slices");
            for (SliceMove move : report.stop().moves()) {
                ObjectNode one = slices.addObject();
                one.put("slice", move.slice());
                one.put("animal", move.animal());
                one.put("cells", move.cells());
                one.set("on", Console.number(move.on()));
                one.set("drift", Console.number(move.drift()));
                one.set("spread", Console.number(move.spread()));
                one.set("share", Console.number(move.share()));
            }
        }
        report.notes().forEach(json.putArray("notes")::add);
        return json;
    }

    private static String words(GrowthReport report) {
        StringBuilder words = new StringBuilder();
        if (report.curve() != null) {
            Table points = new Table("labels", "F1", "lowest", "highest", "fit");
            for (GrowthPoint point : report.curve().points()) {
                points.row(
                        Integer.toString(point.labels()),
                        EvaluateCommand.decimal(point.f1()),
                        EvaluateCommand.decimal(point.low()),
                        EvaluateCommand.decimal(point.high()),
                        EvaluateCommand.decimal(report.curve().law().at(point.labels())));
            }
            words.append(points).append(String.format("%n")).append(report.gainWords());
        }
        if (report.stop() != null) {
            Table slices = new Table("slice", "ON now", "expected change", "percent");
            for (SliceMove move : report.stop().moves()) {
                slices.row(
                        move.slice(),
                        String.format(Locale.ROOT, "%.0f", move.on()),
                        String.format(Locale.ROOT, "%.1f", move.expected()),
                        Double.isNaN(move.share()) ? "n/a" : String.format(Locale.ROOT, "%.1f", 100 * move.share()));
            }
            words.append(String.format("%n%n")).append(slices).append(String.format("%n"));
            words.append(report.stop().words());
        }
        if (!report.tooEarly().isEmpty()) {
            words.append(words.isEmpty() ? "" : String.format("%n")).append(report.tooEarly());
        }
        return words.toString();
    }
}
