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
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.operations.training.BalancePlan;
import org.cytoloop.operations.training.BalanceWords;
import org.cytoloop.operations.training.ThresholdPreview.Row;
import org.cytoloop.steering.dial.BalanceTrial;
import org.cytoloop.steering.dial.DialPreview;
import org.cytoloop.steering.dial.DialWords;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cytoloop balance}: the share of ON in training, and what another would change. */
@Command(
        name = "balance",
        mixinStandardHelpOptions = true,
        description = "Show the balance a staining is trained with, try another on every slice, or take one.")
public final class BalanceCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Option(names = "--staining", required = true, paramLabel = "S", description = "The staining.")
    private String staining;

    @Option(
            names = "--set",
            paramLabel = "B",
            converter = BalanceOption.class,
            description = "The balance for the trainings to come: " + BalanceOption.FORMS + ".")
    private TrainingBalance wanted;

    @Option(
            names = "--preview",
            description = "Take nothing: train with the balance aside and show what it would change on every slice.")
    private boolean preview;

    @Override
    public Integer call() throws Exception {
        try (Study opened = study.open()) {
            StudyParts.staining(opened, staining);
            if (wanted != null && !preview) {
                opened.balances().take(staining, wanted);
            }
            TrainingBalance taken = opened.balances().of(staining);
            BalancePlan plan = BalancePlan.of(wanted == null ? taken : wanted, opened.sampleCounts(staining));
            ObjectNode json = Console.JSON.objectNode();
            json.put("taken", taken.text());
            describe(json, plan);
            StringBuilder words = new StringBuilder();
            words.append("Taken: ").append(taken.words()).append(String.format("%n"));
            if (!plan.balance().equals(taken)) {
                words.append("Tried: ").append(plan.balance().words()).append(String.format("%n"));
            }
            words.append(BalanceWords.meaning(plan));
            List<String> warnings = BalanceWords.warnings(plan);
            if (preview) {
                DialPreview found = preview(opened, plan.balance());
                warnings = DialWords.warnings(found);
                words.append(String.format("%n%n")).append(describe(json, found));
                found.notes().forEach(json.putArray("notes")::add);
                found.notes().forEach(common.console()::note);
            }
            warnings.forEach(json.putArray("warnings")::add);
            common.console().result(json, words.toString());
            warnings.forEach(common.console()::note);
        }
        return 0;
    }

    private DialPreview preview(Study opened, TrainingBalance balance) throws ProblemException {
        RoundInfo round = StudyParts.round(opened, staining, Optional.empty());
        return new BalanceTrial(opened, round).of(balance, common.task());
    }

    private static void describe(ObjectNode json, BalancePlan plan) {
        json.put("balance", plan.balance().text());
        json.put("method", plan.balance().method().word());
        json.set("share", Console.number(plan.balance().share()));
        json.put("on", plan.on());
        json.put("off", plan.off());
        json.set("labelledShare", Console.number(plan.labelledShare()));
        json.set("reachedShare", Console.number(plan.reachedShare()));
        json.put("onWeight", plan.onWeight());
        json.put("leftOutOn", plan.leftOutOn());
        json.put("leftOutOff", plan.leftOutOff());
    }

    private static String describe(ObjectNode json, DialPreview found) {
        json.put("round", found.round().number());
        json.put("samplesSince", found.samplesSince());
        Table table = new Table("slice", "animal", "cells", "ON now", "ON then", "gained", "lost");
        ArrayNode slices = json.putArray("slices");
        for (DialPreview.OnSlice slice : found.slices()) {
            ObjectNode row = add(slices.addObject(), "slice", slice.row());
            row.put("animal", slice.animal());
            add(table, slice.row(), slice.animal());
        }
        ArrayNode animals = json.putArray("animals");
        found.animals().forEach(row -> add(animals.addObject(), "animal", row));
        add(json.putObject("total"), "slice", found.total()).remove("slice");
        add(table, found.total().named("all"), "");
        return String.format(
                Locale.ROOT,
                "Against round %d, which calls %s of the cells ON:%n%s",
                found.round().number(),
                Double.isNaN(found.shareNow()) ? "none" : BalanceWords.percent(found.shareNow()),
                table);
    }

    private static ObjectNode add(ObjectNode json, String name, Row row) {
        json.put(name, row.name());
        json.put("cells", row.cells());
        json.put("onNow", row.onNow());
        json.put("onThen", row.onThen());
        json.put("gained", row.gained());
        json.put("lost", row.lost());
        return json;
    }

    private static void add(Table table, Row row, String animal) {
        table.row(
                row.name(),
                animal,
                Integer.toString(row.cells()),
                Integer.toString(row.onNow()),
                Integer.toString(row.onThen()),
                Integer.toString(row.gained()),
                Integer.toString(row.lost()));
    }
}
