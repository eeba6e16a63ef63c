/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.core.model.Label;
import org.cytoloop.mistakes.families.Driver;
import org.cytoloop.mistakes.families.FamilyReport;
import org.cytoloop.mistakes.families.Mistake;
import org.cytoloop.mistakes.families.MistakeFamily;
import org.cytoloop.mistakes.families.RoundStanding;
import org.cytoloop.mistakes.families.StudyFamilies;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cytoloop families}: confirmed mistakes grouped by what drives them. */
@Command(
        name = "families",
        mixinStandardHelpOptions = true,
        description = "Group the confirmed mistakes of a staining's classifier by what drives them.")
public final class FamiliesCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Option(names = "--staining", required = true, paramLabel = "S", description = "The staining.")
    private String staining;

    @Override
    public Integer call() throws Exception {
        try (Study opened = study.open()) {
            FamilyReport report = StudyFamilies.of(opened, staining, common.task());
            common.console().result(json(report), words(report));
            report.notes().forEach(common.console()::note);
            MaskedNote.print(common.console(), opened, "this list names slices");
        }
        return 0;
    }

    private static ObjectNode json(FamilyReport report) {
        ObjectNode json = Console.JSON.objectNode();
        json.put("staining", report.staining());
        json.put("mistakes", report.mistakes().size());
        ArrayNode families = json.putArray("families");
        report.families().forEach(family -> add(families.addObject(), family));
        ArrayNode singles = json.putArray("singles");
        report.singles()
                .forEach(mistake ->
                        add(singles.addObject().put("truth", mistake.truth().name()), mistake));
        report.notes().forEach(json.putArray("notes")::add);
        return json;
    }

    private static void add(ObjectNode row, MistakeFamily family) {
        row.put("name", family.name());
        row.put("truth", family.truth().name());
        row.put("kind", ReviewsCommand.KindConverter.id(family.kind()));
        row.put("n", family.size());
        row.set("meanPOn", Console.number(family.meanPOn()));
        ObjectNode slices = row.putObject("slices");
        family.bySlice().forEach(slices::put);
        ObjectNode rounds = row.putObject("rounds");
        family.byRound().forEach((round, n) -> rounds.put(Integer.toString(round), n));
        ArrayNode drivers = row.putArray("drivers");
        for (Driver driver : family.drivers()) {
            ObjectNode one = drivers.addObject();
            one.put("words", driver.words());
            one.set("effect", Console.number(driver.effect()));
            one.set("amongCalled", Console.number(driver.amongCalled()));
        }
        ObjectNode trend = row.putObject("trend");
        trend.put("direction", family.trend().direction().words());
        trend.put("words", family.trend().words());
        ArrayNode standings = trend.putArray("rounds");
        for (RoundStanding standing : family.trend().rounds()) {
            ObjectNode one = standings.addObject();
            one.put("round", standing.round());
            one.put("wrong", standing.wrong());
            one.put("known", standing.known());
            one.put("unknown", standing.unknown());
            one.put("likeCalled", standing.likeCalled());
            one.put("like", standing.like());
        }
        ArrayNode cells = row.putArray("cells");
        family.members().forEach(member -> add(cells.addObject(), member));
    }

    private static void add(ObjectNode row, Mistake mistake) {
        row.put("slice", mistake.cell().slice());
        row.put("cell", mistake.cell().cell());
        row.put("round", mistake.round());
        row.set("pOn", Console.number(mistake.pOn()));
        row.put("miner", mistake.miner());
    }

    private static String words(FamilyReport report) {
        if (report.mistakes().isEmpty()) {
            return "No mistakes confirmed yet: answer what \"mine\" puts forward, or correct wrong calls.";
        }
        Table table = new Table("family", "mistake", "n", "p(ON)", "by slice", "by round", "trend");
        for (MistakeFamily family : report.families()) {
            table.row(
                    family.name(),
                    family.truth() == Label.ON ? "missed ON" : "false ON",
                    Integer.toString(family.size()),
                    Double.isNaN(family.meanPOn()) ? "n/a" : String.format(Locale.ROOT, "%.2f", family.meanPOn()),
                    family.bySlice().entrySet().stream()
                            .map(entry -> entry.getKey() + " " + entry.getValue())
                            .collect(Collectors.joining(", ")),
                    family.byRound().entrySet().stream()
                            .map(entry -> (entry.getKey() == 0 ? "live" : entry.getKey()) + ": " + entry.getValue())
                            .collect(Collectors.joining(", ")),
                    family.trend().direction().words());
        }
        StringBuilder words = new StringBuilder(String.format(
                "%d confirmed mistakes, %d of them single.%n%s",
                report.mistakes().size(), report.singles().size(), table));
        for (MistakeFamily family : report.families()) {
            words.append(String.format("%n%s: %s", family.name(), family.trend().words()));
        }
        return words.toString();
    }
}
