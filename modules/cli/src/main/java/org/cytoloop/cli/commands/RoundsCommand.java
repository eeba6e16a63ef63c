/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cytoloop rounds}: lists the trainings of a staining, and changes what can be changed of them. */
@Command(
        name = "rounds",
        mixinStandardHelpOptions = true,
        description = "List the rounds of a staining; name one, annotate it, make it current or change its threshold.")
public final class RoundsCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Option(names = "--staining", required = true, paramLabel = "S", description = "The staining.")
    private String staining;

    @Option(
            names = "--round",
            paramLabel = "R",
            description = "The round that --name, --note and --threshold change (default: the current one).")
    private Integer roundNumber;

    @Option(names = "--current", paramLabel = "R", description = "Make this round the current one.")
    private Integer current;

    @Option(names = "--name", paramLabel = "NAME", description = "Call the round so; \"\" takes its name away.")
    private String name;

    @Option(names = "--note", paramLabel = "TEXT", description = "Write this beside the round.")
    private String note;

    @Option(
            names = "--threshold",
            paramLabel = "P",
            description = "Call cells ON from this p(ON) upwards, 0 to 1; calls and counts follow at once.")
    private Double threshold;

    @Override
    public Integer call() throws Exception {
        ArrayNode json = Console.JSON.arrayNode();
        Table table = new Table(
                "round",
                "name",
                "trained",
                "trainer",
                "ON",
                "OFF",
                "ON weight",
                "balance",
                "threshold",
                "grouped F1",
                "plain F1",
                "current");
        try (Study opened = study.open()) {
            StudyParts.staining(opened, staining);
            change(opened);
            int now = opened.rounds().current(staining).map(RoundInfo::number).orElse(0);
            for (RoundInfo round : opened.rounds().of(staining)) {
                ObjectNode row = json.addObject();
                add(row, round, round.number() == now);
                ProviderJson.put(row.putArray("providers"), opened.provenance().of(round));
                table.row(
                        Integer.toString(round.number()),
                        round.name(),
                        round.time().toString(),
                        round.trainer(),
                        Integer.toString(round.samplesOn()),
                        Integer.toString(round.samplesOff()),
                        shortly(round.onWeight()),
                        round.balance().words(),
                        shortly(round.threshold()),
                        score(round, "grouped.f1"),
                        score(round, "plain.f1"),
                        round.number() == now ? "*" : "");
            }
        }
        common.console().result(json, json.isEmpty() ? "No rounds yet; train first." : table.toString());
        return 0;
    }

    private void change(Study opened) throws ProblemException {
        if (current != null) {
            opened.rounds().makeCurrent(StudyParts.round(opened, staining, Optional.of(current)));
        }
        if (name == null && note == null && threshold == null) {
            return;
        }
        RoundInfo round = StudyParts.round(opened, staining, Optional.ofNullable(roundNumber));
        if (name != null || note != null) {
            round = opened.rounds()
                    .annotate(round, name == null ? round.name() : name, note == null ? round.note() : note);
        }
        if (threshold != null) {
            opened.rounds().setThreshold(round, threshold);
        }
    }

    private static void add(ObjectNode row, RoundInfo round, boolean current) {
        row.put("round", round.number());
        row.put("name", round.name());
        row.put("note", round.note());
        row.put("time", round.time().toString());
        row.put("trainer", round.trainer());
        row.put("seed", round.seed());
        row.put("on", round.samplesOn());
        row.put("off", round.samplesOff());
        row.put("classWeight", round.onWeight());
        row.put("balance", round.balance().text());
        row.put("threshold", round.threshold());
        row.put("trainingHash", round.trainingHash());
        row.put("modelHash", round.modelHash());
        row.put("current", current);
        ObjectNode scores = row.putObject("scores");
        round.scores().forEach((score, value) -> scores.set(score, Console.number(value)));
    }

    /** A score as it was at training, with its interval. */
    private static String score(RoundInfo round, String score) {
        double value = round.scores().getOrDefault(score, Double.NaN);
        if (Double.isNaN(value)) {
            return "n/a";
        }
        return String.format(
                Locale.ROOT,
                "%.3f (%.3f to %.3f)",
                value,
                round.scores().getOrDefault(score + ".low", Double.NaN),
                round.scores().getOrDefault(score + ".high", Double.NaN));
    }

    private static String shortly(double value) {
        return String.format(Locale.ROOT, "%.3g", value);
    }
}
