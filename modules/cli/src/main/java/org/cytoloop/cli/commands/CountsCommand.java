/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.operations.counts.CountBasis;
import org.cytoloop.operations.counts.CountRow;
import org.cytoloop.operations.counts.GroupCounts;
import org.cytoloop.operations.counts.LeftOutSlice;
import org.cytoloop.operations.counts.Spread;
import org.cytoloop.operations.counts.StudyCounts;
import org.cytoloop.scoring.counts.AnimalRates;
import org.cytoloop.scoring.counts.CorrectedCount;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cytoloop counts}: how many cells are ON, with error bars. */
@Command(
        name = "counts",
        mixinStandardHelpOptions = true,
        description = "Count ON cells by slice, animal or group: as called, and corrected by what the exam says of the"
                + " calls, with 95 %% intervals.")
public final class CountsCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Option(names = "--staining", required = true, paramLabel = "S", description = "The staining.")
    private String staining;

    @Option(names = "--round", paramLabel = "R", description = "The round (default: the current one).")
    private Integer roundNumber;

    @Option(
            names = "--by",
            paramLabel = "UNIT",
            defaultValue = "slice",
            description = "slice, animal or group (default: ${DEFAULT-VALUE}).")
    private Unit by;

    /** What a row is. */
    enum Unit {
        slice,
        animal,
        group
    }

    @Override
    public Integer call() throws Exception {
        try (Study opened = study.open()) {
            StudyParts.staining(opened, staining);
            RoundInfo round = StudyParts.round(opened, staining, Optional.ofNullable(roundNumber));
            StudyCounts counts = StudyCounts.of(opened, round, common.task());
            common.console().result(json(counts), words(counts));
            counts.remarks().forEach(common.console()::note);
        }
        return 0;
    }

    private ObjectNode json(StudyCounts counts) {
        ObjectNode json = Console.JSON.objectNode();
        json.put("round", counts.round().number());
        json.put("threshold", counts.round().threshold());
        CountBasis basis = counts.basis();
        ObjectNode exam = json.putObject("exam");
        exam.put("cells", basis.exam().n());
        exam.put("closed", basis.closed() == null ? null : basis.closed().toString());
        exam.set("sensitivity", AgreementCommand.interval(basis.sensitivity()));
        exam.set("specificity", AgreementCommand.interval(basis.specificity()));
        exam.put("problem", basis.problem());
        ArrayNode rates = exam.putArray("animals");
        for (AnimalRates rate : basis.rates()) {
            ObjectNode node = rates.addObject();
            node.put("animal", rate.animal());
            node.put("cells", rate.examCells());
            node.set("sensitivity", AgreementCommand.interval(rate.sensitivity()));
            node.set("specificity", AgreementCommand.interval(rate.specificity()));
        }
        ArrayNode rows = json.putArray("rows");
        switch (by) {
            case slice -> counts.slices().forEach(row -> add(rows.addObject(), row));
            case animal -> counts.animals().forEach(row -> add(rows.addObject(), row));
            case group -> counts.groups().forEach(group -> add(rows.addObject(), group));
        }
        ArrayNode leftOut = json.putArray("leftOut");
        for (LeftOutSlice slice : counts.leftOut()) {
            ObjectNode node = leftOut.addObject();
            node.put("slice", slice.slice());
            node.put("animal", slice.animal());
            node.put("group", slice.group());
            node.put("reason", slice.reason().words());
        }
        counts.remarks().forEach(json.putArray("remarks")::add);
        return json;
    }

    private void add(ObjectNode node, CountRow row) {
        if (by == Unit.slice) {
            node.put("slice", row.slice());
        }
        if (by != Unit.group) {
            node.put("animal", row.animal());
        }
        node.put("group", row.group());
        node.put("slices", row.slices());
        node.put("leftOut", row.leftOut());
        if (row.mode() == DetectionMode.SHARED) {
            node.put("cells", row.cells());
        }
        node.put("on", row.on());
        node.set("corrected", corrected(row.corrected()));
        node.set("share", Console.number(row.share()));
        node.set("correctedShare", corrected(row.correctedShare()));
        node.set("areaMm2", Console.number(row.areaMm2()));
        node.set("onPerMm2", Console.number(row.density()));
        node.set("correctedPerMm2", corrected(row.correctedDensity()));
    }

    private void add(ObjectNode node, GroupCounts group) {
        add(node, group.total());
        add(node.putObject("onOfAnimals"), group.on());
        add(node.putObject("correctedOfAnimals"), group.corrected());
        add(node.putObject("shareOfAnimals"), group.share());
        add(node.putObject("perMm2OfAnimals"), group.density());
    }

    private static void add(ObjectNode node, Spread spread) {
        node.put("animals", spread.animals());
        node.set("mean", Console.number(spread.mean()));
        node.set("sd", Console.number(spread.sd()));
    }

    private static com.fasterxml.jackson.databind.JsonNode corrected(Optional<CorrectedCount> count) {
        if (count.isEmpty()) {
            return Console.JSON.nullNode();
        }
        ObjectNode node = Console.JSON.objectNode();
        node.set("value", Console.number(count.get().value()));
        node.set("low", Console.number(count.get().low()));
        node.set("high", Console.number(count.get().high()));
        node.put("clipped", count.get().clipped());
        return node;
    }

    private String words(StudyCounts counts) {
        StringBuilder text = new StringBuilder(basis(counts)).append('\n');
        text.append(by == Unit.group ? groups(counts.groups()) : rows(counts));
        for (LeftOutSlice slice : counts.leftOut()) {
            text.append("\nSlice \"")
                    .append(slice.slice())
                    .append("\" is left out: ")
                    .append(slice.reason().words())
                    .append('.');
        }
        return text.toString();
    }

    private static String basis(StudyCounts counts) {
        CountBasis basis = counts.basis();
        String round = "Round " + counts.round().number();
        if (!basis.corrects()) {
            return round + ". Counts are as called, without error bars: " + basis.problem();
        }
        return String.format(
                Locale.ROOT,
                "%s, exam of %d cells closed on %s: sensitivity %.2f (%.2f to %.2f), specificity %.2f (%.2f to %.2f).",
                round,
                basis.exam().n(),
                basis.closed().toString().substring(0, 10),
                basis.sensitivity().value(),
                basis.sensitivity().low(),
                basis.sensitivity().high(),
                basis.specificity().value(),
                basis.specificity().low(),
                basis.specificity().high());
    }

    private Table rows(StudyCounts counts) {
        List<CountRow> rows = by == Unit.slice ? counts.slices() : counts.animals();
        Table table = new Table(
                by.name(),
                "group",
                "cells",
                "ON",
                "corrected",
                "low",
                "high",
                "% ON",
                "corrected %",
                "ON/mm2",
                "corr./mm2");
        for (CountRow row : rows) {
            table.row(
                    by == Unit.slice ? row.slice() : row.animal(),
                    row.group(),
                    row.mode() == DetectionMode.SHARED ? Long.toString(row.cells()) : "n/a",
                    Long.toString(row.on()),
                    value(row.corrected(), 1),
                    row.corrected().map(count -> number(count.low(), 0)).orElse("n/a"),
                    row.corrected().map(count -> number(count.high(), 0)).orElse("n/a"),
                    number(100 * row.share(), 1),
                    value(row.correctedShare().map(share -> share.per(0.01)), 1),
                    number(row.density(), 1),
                    value(row.correctedDensity(), 1));
        }
        return table;
    }

    private static Table groups(List<GroupCounts> groups) {
        Table table = new Table(
                "group",
                "animals",
                "ON",
                "corrected",
                "low",
                "high",
                "mean ON",
                "SD",
                "mean % ON",
                "SD",
                "mean /mm2",
                "SD");
        for (GroupCounts group : groups) {
            Spread count = group.corrected().animals() > 0 ? group.corrected() : group.on();
            table.row(
                    group.total().group().isEmpty() ? "(none)" : group.total().group(),
                    Integer.toString(group.on().animals()),
                    Long.toString(group.total().on()),
                    value(group.total().corrected(), 1),
                    group.total().corrected().map(c -> number(c.low(), 0)).orElse("n/a"),
                    group.total().corrected().map(c -> number(c.high(), 0)).orElse("n/a"),
                    number(count.mean(), 1),
                    number(count.sd(), 1),
                    number(100 * group.share().mean(), 1),
                    number(100 * group.share().sd(), 1),
                    number(group.density().mean(), 1),
                    number(group.density().sd(), 1));
        }
        return table;
    }

    private static String value(Optional<CorrectedCount> count, int decimals) {
        return count.map(known -> number(known.value(), decimals)).orElse("n/a");
    }

    private static String number(double value, int decimals) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%." + decimals + "f", value) : "n/a";
    }
}
