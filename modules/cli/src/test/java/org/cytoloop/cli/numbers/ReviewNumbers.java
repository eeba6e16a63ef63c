/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.numbers;

import static org.cytoloop.cli.numbers.ExportedTables.integer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Verdicts and questions, from reviews.csv, findings.csv, rounds.csv and detections.csv. */
final class ReviewNumbers {
    private final ExportedTables tables;
    private final String staining;

    ReviewNumbers(ExportedTables tables, String staining) {
        this.tables = tables;
        this.staining = staining;
    }

    double value(String topic, Ask ask) {
        if (topic.equals("questions")) {
            String miner = ask.next();
            List<Map<String, String>> of = tables.of("findings", staining).stream()
                    .filter(row -> row.get("miner").equals(miner))
                    .toList();
            return ask.next().equals("answered")
                    ? of.size()
                    : of.stream()
                            .filter(row -> row.get("mistake").equals("yes"))
                            .count();
        }
        List<Map<String, String>> holding = holding();
        return switch (ask.next()) {
            case "slices" -> verdicts(holding).size();
            case "verdict" -> {
                String verdict = ask.next();
                yield verdicts(holding).values().stream()
                        .filter(verdict::equals)
                        .count();
            }
            case "kind" -> {
                String kind = ask.next();
                yield holding.stream()
                        .filter(row -> row.get("kind").equals(kind))
                        .count();
            }
            default -> throw ask.unknown();
        };
    }

    private static Map<String, String> verdicts(List<Map<String, String>> rows) {
        Map<String, String> verdicts = new HashMap<>();
        rows.forEach(row -> verdicts.put(row.get("slice"), row.get("verdict")));
        return verdicts;
    }

    /** The newest verdict of each slice up to the current round, when it holds: unusable, or of it and of these cells. */
    private List<Map<String, String>> holding() {
        int current = tables.of("rounds", staining).stream()
                .filter(row -> row.get("current").equals("yes"))
                .mapToInt(row -> integer(row, "round"))
                .findFirst()
                .orElse(0);
        Map<String, String> since = new HashMap<>();
        tables.of("detections").forEach(row -> since.put(row.get("slice"), row.get("time")));
        Map<String, List<Map<String, String>>> newest = new LinkedHashMap<>();
        for (Map<String, String> row : tables.of("reviews", staining)) {
            int round = integer(row, "round");
            if (round <= current) {
                List<Map<String, String>> before = newest.getOrDefault(row.get("slice"), List.of());
                int then = before.isEmpty() ? 0 : integer(before.get(0), "round");
                if (round == then) {
                    before = new java.util.ArrayList<>(before);
                    before.add(row);
                    newest.put(row.get("slice"), before);
                } else if (round > then) {
                    newest.put(row.get("slice"), List.of(row));
                }
            }
        }
        return newest.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.get("verdict").equals("UNUSABLE")
                        || integer(row, "round") == current
                                && row.get("time").compareTo(since.get(row.get("slice"))) >= 0)
                .toList();
    }
}
