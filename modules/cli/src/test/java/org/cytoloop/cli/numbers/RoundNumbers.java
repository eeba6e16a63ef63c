/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.numbers;

import static org.cytoloop.cli.numbers.ExportedTables.number;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.engine.evaluation.Scores;

/** Rounds, from rounds.csv and training.csv: scores anew from the out-of-fold calls. */
final class RoundNumbers {
    /** The threshold every round is trained and scored under; a user may move it afterwards. */
    private static final double TRAINED_THRESHOLD = 0.5;

    private final ExportedTables tables;
    private final String staining;
    private final List<Map<String, String>> rounds;
    private final Map<String, Scores> known = new HashMap<>();

    RoundNumbers(ExportedTables tables, String staining) {
        this.tables = tables;
        this.staining = staining;
        this.rounds = tables.of("rounds", staining);
    }

    double value(String topic, Ask ask) {
        if (topic.equals("rounds")) {
            return ask.next().equals("count") ? rounds.size() : Double.NaN;
        }
        String round = ask.next();
        Map<String, String> row = rounds.stream()
                .filter(each -> each.get("round").equals(round))
                .findFirst()
                .orElseThrow(ask::unknown);
        List<Map<String, String>> trained = tables.of("training", staining).stream()
                .filter(each -> each.get("round").equals(round))
                .toList();
        String what = ask.next();
        return switch (what) {
            case "on" -> trainedAs(trained, "ON");
            case "off" -> trainedAs(trained, "OFF");
            case "threshold", "on_weight", "balance_share" -> number(row, what);
            case "on_share" -> {
                double on = number(row, "on_weight") * trainedAs(trained, "ON");
                yield on / (on + trainedAs(trained, "OFF"));
            }
            default -> score(trained, row, what, ask);
        };
    }

    private static double trainedAs(List<Map<String, String>> trained, String label) {
        return trained.stream()
                .filter(row -> row.get("trained_as").equals(label))
                .count();
    }

    private double score(List<Map<String, String>> trained, Map<String, String> row, String what, Ask ask) {
        String[] parts = what.split("\\.");
        Scores scores = known.computeIfAbsent(
                parts[0] + row.get("round"), key -> scores(trained, Long.parseLong(row.get("seed")), parts[0]));
        return switch (parts[1]) {
            case "f1" -> ask.of(scores.f1());
            case "precision" -> ask.of(scores.precision());
            case "recall" -> ask.of(scores.recall());
            case "auc" -> ask.of(new Interval(scores.auc(), Double.NaN, Double.NaN));
            default -> throw ask.unknown();
        };
    }

    private static Scores scores(List<Map<String, String>> trained, long seed, String folds) {
        boolean[] on = new boolean[trained.size()];
        float[] calls = new float[trained.size()];
        int n = 0;
        for (Map<String, String> row : trained) {
            double call = number(row, "p_on_" + folds);
            if (!Double.isNaN(call)) {
                on[n] = row.get("trained_as").equals("ON");
                calls[n++] = (float) call;
            }
        }
        return Scores.of(Arrays.copyOf(on, n), Arrays.copyOf(calls, n), TRAINED_THRESHOLD, seed);
    }
}
