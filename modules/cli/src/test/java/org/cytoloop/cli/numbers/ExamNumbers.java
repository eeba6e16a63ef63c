/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.numbers;

import static org.cytoloop.cli.numbers.ExportedTables.integer;
import static org.cytoloop.cli.numbers.ExportedTables.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cytoloop.scoring.comparison.ExamComparison;
import org.cytoloop.scoring.exam.ExamScore;
import org.cytoloop.scoring.exam.ExamSheet;

/** The exam, from exam.csv, exam_draws.csv, exam_calls.csv, training.csv, detections.csv and rounds.csv. */
final class ExamNumbers {
    private final ExportedTables tables;
    private final String staining;
    private final List<Map<String, String>> cells;
    private final List<Map<String, String>> draws;
    private final Map<String, ExamScore> scores = new HashMap<>();

    ExamNumbers(ExportedTables tables, String staining) {
        this.tables = tables;
        this.staining = staining;
        this.cells = tables.of("exam", staining).stream()
                .sorted(Comparator.comparingInt(row -> integer(row, "asked")))
                .toList();
        this.draws = tables.of("exam_draws", staining);
    }

    double value(Ask ask) {
        String what = ask.next();
        return switch (what) {
            case "cells" -> cells.size();
            case "on", "off", "unsure" -> answered(what.toUpperCase(java.util.Locale.ROOT));
            case "open" -> answered("");
            case "corrections" ->
                cells.stream().mapToInt(row -> integer(row, "corrections")).sum();
            case "animals" ->
                cells.stream()
                        .map(row -> row.get("stratum"))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .count();
            case "draw" -> draw(ask.next(), ask.next(), ask.next());
            case "round" -> score(ask.next(), ask);
            case "compare" -> compare(ask.next(), ask.next(), ask);
            default -> throw ask.unknown();
        };
    }

    private double answered(String answer) {
        return cells.stream().filter(row -> row.get("answer").equals(answer)).count();
    }

    private double draw(String draw, String animal, String what) {
        return draws.stream()
                .filter(row -> row.get("draw").equals(draw) && row.get("animal").equals(animal))
                .mapToDouble(row -> number(row, what))
                .sum();
    }

    boolean isClosed() {
        return !draws.isEmpty() && !draws.get(draws.size() - 1).get("closed").isEmpty();
    }

    private static String place(Map<String, String> row) {
        return row.get("slice") + "/" + row.get("cell");
    }

    /** Present cells a round was trained on; cells of slices that were detected anew since are not looked for. */
    Set<String> trainedOn(String round) {
        Map<String, String> present = new HashMap<>();
        tables.of("detections").forEach(row -> present.put(row.get("slice"), row.get("cell_set")));
        Set<String> trained = new HashSet<>();
        for (Map<String, String> row : tables.of("training", staining)) {
            if (row.get("round").equals(round)) {
                if (!row.get("cell_set").equals(present.get(row.get("slice")))) {
                    throw new AssertionError("detected anew: " + row);
                }
                trained.add(place(row));
            }
        }
        return trained;
    }

    /** Rows of the exam that some rounds can be scored on. */
    List<Map<String, String>> scored(String... rounds) {
        Set<String> trained = new HashSet<>();
        for (String round : rounds) {
            trained.addAll(trainedOn(round));
        }
        return cells.stream()
                .filter(row ->
                        row.get("answer").equals("ON") || row.get("answer").equals("OFF"))
                .filter(row -> !trained.contains(place(row)))
                .toList();
    }

    /** How many cells of the study each exam cell of an animal stands for. */
    private Map<String, Double> weights() {
        Map<String, Double> drawn = new HashMap<>();
        Map<String, Double> of = new HashMap<>();
        for (Map<String, String> row : draws) {
            String animal = row.get("animal");
            of.put(animal, number(row, "eligible") + drawn.getOrDefault(animal, 0.0));
            drawn.merge(animal, number(row, "drawn"), Double::sum);
        }
        Map<String, Double> weights = new HashMap<>();
        drawn.forEach((animal, count) -> {
            if (count > 0) {
                weights.put(animal, of.get(animal) / count);
            }
        });
        return weights;
    }

    private ExamSheet sheet(List<Map<String, String>> rows) {
        Map<String, Integer> strata = new LinkedHashMap<>();
        boolean[] on = new boolean[rows.size()];
        int[] stratum = new int[rows.size()];
        for (int i = 0; i < on.length; i++) {
            on[i] = rows.get(i).get("answer").equals("ON");
            String animal = rows.get(i).get("stratum");
            strata.putIfAbsent(animal, strata.size());
            stratum[i] = strata.get(animal);
        }
        Map<String, Double> weights = weights();
        List<Double> each = new ArrayList<>();
        strata.keySet().forEach(animal -> each.add(weights.get(animal)));
        return new ExamSheet(
                on, stratum, each.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private boolean[] calls(List<Map<String, String>> rows, String round) {
        double threshold = tables.of("rounds", staining).stream()
                .filter(row -> row.get("round").equals(round))
                .mapToDouble(row -> number(row, "threshold"))
                .findFirst()
                .orElseThrow();
        Map<String, Float> pOn = new HashMap<>();
        tables.of("exam_calls", staining).stream()
                .filter(row -> row.get("round").equals(round))
                .forEach(row -> pOn.put(place(row), Float.parseFloat(row.get("p_on"))));
        boolean[] on = new boolean[rows.size()];
        for (int i = 0; i < on.length; i++) {
            on[i] = pOn.get(place(rows.get(i))) >= threshold;
        }
        return on;
    }

    private ExamScore score(String round) {
        List<Map<String, String>> rows = scored(round);
        return ExamScore.of(sheet(rows), calls(rows, round), new ExamScore.Remainder(0, 0, 0, 0));
    }

    private double score(String round, Ask ask) {
        ExamScore score = scores.computeIfAbsent(round, this::score);
        return switch (ask.next()) {
            case "n" -> score.n();
            case "tp" -> score.confusion().tp();
            case "fp" -> score.confusion().fp();
            case "fn" -> score.confusion().fn();
            case "tn" -> score.confusion().tn();
            case "f1" -> ask.of(score.f1());
            case "precision" -> ask.of(score.precision());
            case "recall" -> ask.of(score.recall());
            case "specificity" -> ask.of(score.specificity());
            case "balanced_accuracy" -> ask.of(score.balancedAccuracy());
            case "kappa" -> ask.of(score.kappa());
            default -> throw ask.unknown();
        };
    }

    private double compare(String before, String after, Ask ask) {
        List<Map<String, String>> rows = scored(before, after);
        ExamComparison of = ExamComparison.of(sheet(rows), calls(rows, before), calls(rows, after), "", "", 1);
        return switch (ask.next()) {
            case "n" -> of.n();
            case "only_before" -> of.mcNemar().onlyFirst();
            case "only_after" -> of.mcNemar().onlySecond();
            case "f1_difference" -> ask.of(of.f1Difference());
            default -> throw ask.unknown();
        };
    }
}
