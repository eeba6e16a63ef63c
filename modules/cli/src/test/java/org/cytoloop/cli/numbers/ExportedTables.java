/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.numbers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The exported tables as texts: all that the numbers of a report may be computed from. */
final class ExportedTables {
    private final Map<String, List<Map<String, String>>> tables;

    private ExportedTables(Map<String, List<Map<String, String>>> tables) {
        this.tables = tables;
    }

    static ExportedTables read(Path folder) throws IOException {
        Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".csv")) {
                    tables.put(name.substring(0, name.length() - 4), parse(Files.readString(file)));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new ExportedTables(tables);
    }

    List<Map<String, String>> of(String table) {
        List<Map<String, String>> rows = tables.get(table);
        if (rows == null) {
            throw new AssertionError("no table " + table + ".csv in " + tables.keySet());
        }
        return rows;
    }

    /** The rows of a staining. */
    List<Map<String, String>> of(String table, String staining) {
        return of(table).stream()
                .filter(row -> row.get("staining").equals(staining))
                .toList();
    }

    /** The same with one value changed: that of the first row that fits. */
    ExportedTables with(String table, Predicate<Map<String, String>> which, String column, String value) {
        List<Map<String, String>> rows = new ArrayList<>(of(table));
        for (int i = 0; i < rows.size(); i++) {
            if (which.test(rows.get(i))) {
                Map<String, String> row = new LinkedHashMap<>(rows.get(i));
                if (!row.containsKey(column) || row.get(column).equals(value)) {
                    throw new AssertionError(column + " = " + row.get(column) + " in " + table + ".csv");
                }
                row.put(column, value);
                rows.set(i, row);
                Map<String, List<Map<String, String>>> changed = new LinkedHashMap<>(tables);
                changed.put(table, rows);
                return new ExportedTables(changed);
            }
        }
        throw new AssertionError("no such row in " + table + ".csv");
    }

    /** Reads RFC 4180: quotation marks double within quotes, lines end with CR LF. */
    private static List<Map<String, String>> parse(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    field.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    field.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                record.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    records.add(record);
                    record = new ArrayList<>();
                }
            } else if (c != '\r') {
                field.append(c);
            }
        }
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> header = records.get(0);
        for (List<String> each : records.subList(1, records.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), each.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    /** The number in a column, NaN when it is empty. */
    static double number(Map<String, String> row, String column) {
        String text = row.get(column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    static int integer(Map<String, String> row, String column) {
        return Integer.parseInt(row.get(column));
    }
}
