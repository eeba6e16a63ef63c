/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.output;

/** A table as RFC 4180 text with a header row, lines ended by a line feed. */
public final class CsvTable {
    private final StringBuilder text = new StringBuilder();

    /** Begins with the names of the columns. */
    public CsvTable(String... columns) {
        row((Object[]) columns);
    }

    /** Adds a row; null and NaN are empty. */
    public void row(Object... values) {
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : ",").append(field(values[i]));
        }
        text.append('\n');
    }

    private static String field(Object value) {
        if (value == null || value instanceof Number number && Double.isNaN(number.doubleValue())) {
            return "";
        }
        String field = value.toString();
        return field.matches("(?s).*[\",\r\n].*") ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }

    /** The whole text. */
    @Override
    public String toString() {
        return text.toString();
    }
}
