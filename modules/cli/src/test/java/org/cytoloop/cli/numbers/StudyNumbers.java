/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.numbers;

import static org.cytoloop.cli.numbers.ExportedTables.number;

import java.util.List;
import java.util.Map;

/** Numbers of the study as a whole, from detections.csv and settings.csv. */
final class StudyNumbers {
    private final ExportedTables tables;
    private final List<Map<String, String>> slices;

    StudyNumbers(ExportedTables tables) {
        this.tables = tables;
        this.slices = tables.of("detections");
    }

    double value(Ask ask) {
        String what = ask.next();
        return switch (what) {
            case "slices" -> slices.size();
            case "animals" -> distinct("animal");
            case "groups" -> distinct("group");
            case "group" -> group(ask.next(), ask.next());
            case "slice" -> slice(row(ask.next()), ask);
            case "features" ->
                tables.of("settings").stream()
                        .filter(row -> row.get("name").equals("cell_diameter"))
                        .mapToDouble(row -> number(row, "value"))
                        .findFirst()
                        .orElseThrow(ask::unknown);
            default -> throw ask.unknown();
        };
    }

    private double distinct(String column) {
        return slices.stream()
                .map(row -> row.get(column))
                .filter(name -> !name.isEmpty())
                .distinct()
                .count();
    }

    private double group(String group, String what) {
        var of = slices.stream().filter(row -> row.get("group").equals(group)).toList();
        return what.equals("slices")
                ? of.size()
                : of.stream()
                        .map(row -> row.get("animal"))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .count();
    }

    private Map<String, String> row(String slice) {
        return slices.stream()
                .filter(row -> row.get("slice").equals(slice))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no slice " + slice));
    }

    private static double slice(Map<String, String> row, Ask ask) {
        String what = ask.next();
        return what.equals("area_mm2") ? areaMm2(row) : number(row, what);
    }

    static double areaMm2(Map<String, String> row) {
        double um = number(row, "pixel_size_um");
        return number(row, "width_px") * um * (number(row, "height_px") * um) / 1e6;
    }
}
