/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.scores;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.scoring.exam.ExamScore;
import org.cytoloop.workbench.pictures.CsvText;

/** The scores as a table. */
final class ScoresCsv {
    private ScoresCsv() {}

    /** One line for each round with a score. */
    static String of(String staining, List<ScoreRow> rows) {
        CsvText text = new CsvText();
        List<Object> head = new ArrayList<>(
                List.of("staining", "round", "name", "current", "threshold", "cells", "unsure", "left_out", "waiting"));
        head.addAll(List.of("corrections", "tp", "fp", "fn", "tn"));
        for (String score :
                List.of("f1", "recall", "precision", "specificity", "balanced_accuracy", "kappa", "on_share")) {
            head.addAll(List.of(score, score + "_low", score + "_high"));
        }
        text.row(head.toArray());
        for (ScoreRow row : rows) {
            row.score().ifPresent(score -> text.row(line(staining, row, score)));
        }
        return text.toString();
    }

    private static Object[] line(String staining, ScoreRow row, ExamScore score) {
        Confusion confusion = score.confusion();
        List<Object> line = new ArrayList<>(List.of(
                staining,
                row.round().number(),
                row.round().name(),
                row.current() ? "yes" : "no",
                row.round().threshold(),
                score.n(),
                score.unsure(),
                score.leftOut(),
                score.waiting(),
                score.corrections()));
        line.addAll(List.of(confusion.tp(), confusion.fp(), confusion.fn(), confusion.tn()));
        for (Interval interval : List.of(
                score.f1(),
                score.recall(),
                score.precision(),
                score.specificity(),
                score.balancedAccuracy(),
                score.kappa(),
                score.onShare())) {
            line.addAll(List.of(interval.value(), interval.low(), interval.high()));
        }
        return line.toArray();
    }
}
