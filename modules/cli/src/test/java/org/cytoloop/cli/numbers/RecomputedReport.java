/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.numbers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.reporting.model.FigureId;

/** Computes the figures of a report anew, by their ids, from the exported tables alone. */
final class RecomputedReport {
    private final ExportedTables tables;
    private final StudyNumbers study;
    private final Map<String, StainingNumbers> stainings = new HashMap<>();

    /** What there is to ask of one staining. */
    private record StainingNumbers(
            SampleNumbers samples, RoundNumbers rounds, ExamNumbers exam, ReviewNumbers review, CountNumbers counts) {}

    RecomputedReport(ExportedTables tables) {
        this.tables = tables;
        this.study = new StudyNumbers(tables);
    }

    /** The value of a figure; fails when the id is not known. */
    double value(String id) throws ProblemException {
        List<String> parts = FigureId.parts(id);
        Ask ask = new Ask(parts);
        return switch (ask.next()) {
            case "interval" -> 95;
            case "study" -> study.value(ask);
            case "staining" -> staining(ask.next(), ask);
            default -> throw ask.unknown();
        };
    }

    private double staining(String name, Ask ask) throws ProblemException {
        StainingNumbers of = stainings.computeIfAbsent(name, this::read);
        String topic = ask.next();
        return switch (topic) {
            case "samples", "batches", "batch", "rule", "agreement" ->
                of.samples().value(topic, ask);
            case "rounds", "round" -> of.rounds().value(topic, ask);
            case "exam" -> of.exam().value(ask);
            case "review", "questions" -> of.review().value(topic, ask);
            case "calls", "counts", "groups" -> of.counts().value(topic, ask);
            default -> throw ask.unknown();
        };
    }

    private StainingNumbers read(String name) {
        ExamNumbers exam = new ExamNumbers(tables, name);
        return new StainingNumbers(
                new SampleNumbers(tables, name),
                new RoundNumbers(tables, name),
                exam,
                new ReviewNumbers(tables, name),
                new CountNumbers(tables, name, exam));
    }
}
