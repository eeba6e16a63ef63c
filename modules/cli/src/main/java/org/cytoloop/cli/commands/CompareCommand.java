/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.operations.comparison.RoundComparison;
import org.cytoloop.operations.comparison.RoundDifference;
import org.cytoloop.scoring.comparison.ExamComparison;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cytoloop compare}: two rounds side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description =
                "Compare two rounds: on the exam, by the cells they call differently, by what they were trained on.")
public final class CompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Option(names = "--staining", required = true, paramLabel = "S", description = "The staining.")
    private String staining;

    @Option(
            names = "--rounds",
            required = true,
            split = ",",
            paramLabel = "A,B",
            description = "Numbers of the round before and the round after.")
    private List<Integer> rounds;

    @Override
    public Integer call() throws Exception {
        if (rounds.size() != 2) {
            throw new ParameterException(spec.commandLine(), "--rounds needs two numbers, such as 4,5.");
        }
        try (Study opened = study.open()) {
            StudyParts.staining(opened, staining);
            RoundInfo before = StudyParts.round(opened, staining, Optional.of(rounds.get(0)));
            RoundInfo after = StudyParts.round(opened, staining, Optional.of(rounds.get(1)));
            TaskContext task = common.task();
            RoundComparison comparison = RoundComparison.of(opened, before, after, task.part(0, 0.5));
            RoundDifference difference = RoundDifference.of(opened, before, after, task.part(0.5, 1));
            ObjectNode json = Console.JSON.objectNode();
            json.put("before", before.number());
            json.put("after", after.number());
            exam(comparison, json);
            facts(comparison, json);
            Table table = slices(difference, json);
            comparison.words().forEach(json.putArray("words")::add);
            common.console().result(json, String.join("\n", comparison.words()) + "\n" + table);
            difference.notes().forEach(common.console()::note);
        }
        return 0;
    }

    private static void exam(RoundComparison comparison, ObjectNode json) {
        if (comparison.exam().isEmpty()) {
            json.putNull("exam");
            json.put("examProblem", comparison.examProblem());
            return;
        }
        ExamComparison exam = comparison.exam().get();
        ObjectNode node = json.putObject("exam");
        node.put("n", exam.n());
        node.put("onlyBefore", exam.mcNemar().onlyFirst());
        node.put("onlyAfter", exam.mcNemar().onlySecond());
        node.put("p", exam.mcNemar().p());
        node.put("midP", exam.mcNemar().midP());
        ExamReport.interval(node.putObject("f1Before"), exam.f1Before());
        ExamReport.interval(node.putObject("f1After"), exam.f1After());
        ExamReport.interval(node.putObject("f1Difference"), exam.f1Difference());
    }

    private static void facts(RoundComparison comparison, ObjectNode json) {
        ObjectNode samples = json.putObject("samples");
        samples.put("same", comparison.samples().same());
        cells(samples.putArray("added"), comparison.samples().added());
        cells(samples.putArray("removed"), comparison.samples().removed());
        cells(samples.putArray("flipped"), comparison.samples().flipped());
        comparison.samples().renumberedSlices().forEach(samples.putArray("renumberedSlices")::add);
        ArrayNode settings = json.putArray("settings");
        for (RoundComparison.Setting setting : comparison.settings()) {
            settings.addObject()
                    .put("name", setting.name())
                    .put("before", setting.before())
                    .put("after", setting.after());
        }
        ObjectNode figures = json.putObject("crossValidation");
        for (RoundComparison.Figure figure : comparison.figures()) {
            ObjectNode node = figures.putObject(figure.name());
            ExamReport.interval(node.putObject("before"), figure.before());
            ExamReport.interval(node.putObject("after"), figure.after());
        }
    }

    private static void cells(ArrayNode json, List<CellRef> cells) {
        for (CellRef cell : cells) {
            json.addObject().put("slice", cell.slice()).put("cell", cell.cell());
        }
    }

    private static Table slices(RoundDifference difference, ObjectNode json) {
        json.put("gained", difference.gained());
        json.put("lost", difference.lost());
        ArrayNode rows = json.putArray("slices");
        Table table = new Table("slice", "cells", "ON before", "ON after", "gained", "lost");
        for (RoundDifference.OnSlice slice : difference.slices()) {
            rows.addObject()
                    .put("slice", slice.slice())
                    .put("cells", slice.marks().length)
                    .put("onBefore", slice.onBefore())
                    .put("onAfter", slice.onAfter())
                    .put("gained", slice.gained())
                    .put("lost", slice.lost());
            table.row(
                    slice.slice(),
                    Integer.toString(slice.marks().length),
                    Integer.toString(slice.onBefore()),
                    Integer.toString(slice.onAfter()),
                    Integer.toString(slice.gained()),
                    Integer.toString(slice.lost()));
        }
        return table;
    }
}
