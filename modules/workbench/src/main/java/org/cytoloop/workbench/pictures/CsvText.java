/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.pictures;

import java.util.Locale;

/** Writes a table as comma-separated text (RFC 4180), numbers with a point whatever the language. */
public final class CsvText {
    private final StringBuilder text = new StringBuilder();

    /** Adds a row. Numbers that do not exist are left empty. */
    public CsvText row(Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                text.append(',');
            }
            text.append(cell(cells[i]));
        }
        text.append("\r\n");
        return this;
    }

    private static String cell(Object value) {
        if (value instanceof Double number) {
            return Double.isFinite(number) ? String.format(Locale.ROOT, "%.6g", number) : "";
        }
        String words = value == null ? "" : value.toString();
        boolean quoted = words.indexOf(',') >= 0
                || words.indexOf('"') >= 0
                || words.indexOf('\n') >= 0
                || words.indexOf('\r') >= 0;
        return quoted ? '"' + words.replace("\"", "\"\"") + '"' : words;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
