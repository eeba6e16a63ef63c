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
import org.cytoloop.operations.reach.SliceReach;
import org.cytoloop.scoring.reach.ReachReport;
import org.cytoloop.scoring.reach.SliceFinding;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cytoloop reach}: which slices are unlike anything a round was trained on. */
@Command(
        name = "reach",
        mixinStandardHelpOptions = true,
        description = "Show how far each slice is from what a round was trained on.")
public final class ReachCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Option(names = "--staining", required = true, paramLabel = "S", description = "The staining.")
    private String staining;

    @Option(names = "--round", paramLabel = "R", description = "The round (default: the current one).")
    private Integer roundNumber;

    @Override
    public Integer call() throws Exception {
        try (Study opened = study.open()) {
            StudyParts.staining(opened, staining);
            RoundInfo round = StudyParts.round(opened, staining, Optional.ofNullable(roundNumber));
            ReachReport report = SliceReach.of(opened, round, common.task());
            ObjectNode json = Console.JSON.objectNode();
            json.put("round", round.number());
            json.put("samples", report.samples());
            json.put("yardstick", report.yardstick().words());
            var slices = json.putArray("slices");
            Table table =
                    new Table("slice", "animal", "cells", "trained on", "distance", "far cells", "shift", "foreign");
            for (SliceFinding finding : report.slices()) {
                add(slices.addObject(), finding);
                table.row(
                        finding.slice(),
                        finding.animal(),
                        Integer.toString(finding.cells()),
                        finding.trained() ? "yes" : "",
                        decimal(finding.distance()),
                        percent(finding.beyond95()),
                        decimal(finding.shift()),
                        finding.foreign() ? "yes" : "");
            }
            report.notes().forEach(json.putArray("notes")::add);
            StringBuilder words = new StringBuilder(table.toString());
            for (SliceFinding finding : report.foreign()) {
                words.append(String.format("%n%s: %s", finding.slice(), finding.sentence()));
            }
            common.console().result(json, words.toString());
            report.notes().forEach(common.console()::note);
        }
        return 0;
    }

    private static void add(ObjectNode row, SliceFinding finding) {
        row.put("slice", finding.slice());
        row.put("animal", finding.animal());
        row.put("cells", finding.cells());
        row.put("judged", finding.judged());
        row.put("trained", finding.trained());
        row.set("distance", Console.number(finding.distance()));
        row.set("beyond95", Console.number(finding.beyond95()));
        row.set("beyond99", Console.number(finding.beyond99()));
        row.set("shift", Console.number(finding.shift()));
        row.put("foreign", finding.foreign());
        row.put("sentence", finding.sentence());
        var drivers = row.putArray("drivers");
        for (SliceFinding.Driver driver : finding.drivers()) {
            ObjectNode one = drivers.addObject();
            one.put("feature", driver.feature());
            one.set("shift", Console.number(driver.shift()));
            one.set("value", Console.number(driver.value()));
            one.set("low", Console.number(driver.low()));
            one.set("high", Console.number(driver.high()));
        }
    }

    private static String decimal(double value) {
        return Double.isNaN(value) ? "n/a" : String.format(Locale.ROOT, "%.2f", value);
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "n/a" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
