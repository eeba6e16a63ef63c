/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.operations.exams.ExamScoring;
import org.cytoloop.scoring.exam.ExamScore;
import org.cytoloop.workspace.Exams;
import org.cytoloop.workspace.Study;

/** What {@code cytoloop exam} tells, as JSON and in words. */
final class ExamReport {
    private ExamReport() {}

    /** The animals of a draw. */
    static Table strata(ExamDraw draw, ArrayNode json) {
        Table table = new Table("animal", "cells", "drawn");
        for (ExamDraw.Stratum stratum : draw.strata()) {
            ObjectNode row = json.addObject();
            row.put("animal", stratum.animal());
            row.put("eligible", stratum.eligible());
            row.put("drawn", stratum.drawn());
            table.row(
                    stratum.animal().isEmpty() ? "(none)" : stratum.animal(),
                    Integer.toString(stratum.eligible()),
                    Integer.toString(stratum.drawn()));
        }
        return table;
    }

    /** The cells of a draw in the order in which they are asked; their answers are not told. */
    static ArrayNode cells(Study study, String staining, long draw, ArrayNode json) {
        for (ExamCell cell : study.exams().cells(staining)) {
            if (cell.draw() == draw) {
                ObjectNode row = json.addObject();
                row.put("slice", cell.cell().slice());
                row.put("cell", cell.cell().cell());
                row.put("probability", cell.inclusionProbability());
            }
        }
        return json;
    }

    /** How far the exam is. */
    static String status(Study study, String staining, ObjectNode json) {
        List<ExamDraw> draws = study.exams().draws(staining);
        Optional<String> problem = ExamScoring.problem(study, staining);
        ArrayNode rows = json.putArray("draws");
        Table table = new Table("draw", "drawn", "cells", "answered", "closed");
        for (ExamDraw draw : draws) {
            int cells = 0;
            int answered = 0;
            for (ExamCell cell : study.exams().cells(staining)) {
                if (cell.draw() == draw.id()) {
                    cells++;
                    answered += cell.answer() == null ? 0 : 1;
                }
            }
            String closed = draw.closed() == null ? "" : draw.closed().toString();
            ObjectNode row = rows.addObject();
            row.put("draw", draw.id());
            row.put("time", draw.time().toString());
            row.put("seed", draw.seed());
            row.put("cells", cells);
            row.put("answered", answered);
            row.put("closed", closed.isEmpty() ? null : closed);
            table.row(
                    Long.toString(draw.id()),
                    draw.time().toString(),
                    Integer.toString(cells),
                    Integer.toString(answered),
                    closed.isEmpty() ? "open" : closed);
        }
        json.put("waiting", study.exams().waiting(staining));
        ArrayNode corrections = json.putArray("corrections");
        StringBuilder words = new StringBuilder(draws.isEmpty() ? "" : table + "\n");
        for (Exams.Correction correction : study.exams().corrections(staining)) {
            ObjectNode row = corrections.addObject();
            row.put("slice", correction.cell().slice());
            row.put("cell", correction.cell().cell());
            row.put("was", correction.was().name());
            row.put("now", correction.now().name());
            row.put("reason", correction.reason());
            row.put("annotator", correction.annotator());
            row.put("time", correction.time().toString());
            words.append("cell ")
                    .append(correction.cell().cell())
                    .append(" of slice ")
                    .append(correction.cell().slice())
                    .append(": ")
                    .append(correction.was())
                    .append(" -> ")
                    .append(correction.now())
                    .append(" by ")
                    .append(correction.annotator())
                    .append(" (")
                    .append(correction.reason())
                    .append(")\n");
        }
        json.put("scorable", problem.isEmpty());
        json.put("problem", problem.orElse(null));
        return words + problem.orElse("Rounds can be scored on it.");
    }

    /** The numbers of an exam by name, in the order in which they are shown. */
    static Map<String, Interval> numbers(ExamScore score) {
        Map<String, Interval> numbers = new LinkedHashMap<>();
        numbers.put("f1", score.f1());
        numbers.put("recall", score.recall());
        numbers.put("precision", score.precision());
        numbers.put("specificity", score.specificity());
        numbers.put("balancedAccuracy", score.balancedAccuracy());
        numbers.put("kappa", score.kappa());
        numbers.put("onShare", score.onShare());
        return numbers;
    }

    /** A round's score. */
    static String score(ExamScore score, ObjectNode json) {
        json.put("n", score.n());
        json.put("unsure", score.unsure());
        json.put("leftOut", score.leftOut());
        json.put("waiting", score.waiting());
        json.put("corrections", score.corrections());
        json.put("tp", score.confusion().tp());
        json.put("fp", score.confusion().fp());
        json.put("fn", score.confusion().fn());
        json.put("tn", score.confusion().tn());
        Table table = new Table("score", "value", "low", "high");
        numbers(score).forEach((name, interval) -> {
            interval(json.putObject(name), interval);
            table.row(
                    name,
                    EvaluateCommand.decimal(interval.value()),
                    EvaluateCommand.decimal(interval.low()),
                    EvaluateCommand.decimal(interval.high()));
        });
        score.words().forEach(json.putArray("words")::add);
        return table + "\n" + String.join("\n", score.words());
    }

    /** A number with its interval. */
    static void interval(ObjectNode json, Interval interval) {
        json.set("value", Console.number(interval.value()));
        json.set("low", Console.number(interval.low()));
        json.set("high", Console.number(interval.high()));
    }
}
