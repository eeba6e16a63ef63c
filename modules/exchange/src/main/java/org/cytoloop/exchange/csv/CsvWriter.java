/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.csv;

import java.io.IOException;
import java.io.Writer;
import org.cytoloop.exchange.NumberText;

/**
 * Writes a CSV table as RFC 4180 says: commas, quotation marks where needed, lines ended by CR LF.
 *
 * <p>Names are written as they are, so that they can be matched; those that a spreadsheet could take for a formula
 * (beginning with =, +, - or @) are quoted, which tells a person but does not stop every spreadsheet. Not thread-safe.
 */
final class CsvWriter {
    private final Writer out;
    private final StringBuilder row = new StringBuilder(256);
    private boolean first = true;

    CsvWriter(Writer out) {
        this.out = out;
    }

    /** Writes a whole row of texts. */
    void header(String... names) throws IOException {
        for (String name : names) {
            text(name);
        }
        endRow();
    }

    CsvWriter text(String value) {
        separate();
        if (needsQuotes(value)) {
            row.append('"').append(value.replace("\"", "\"\"")).append('"');
        } else {
            row.append(value);
        }
        return this;
    }

    /** NaN is written as an empty value. */
    CsvWriter number(float value) {
        separate();
        NumberText.append(row, value);
        return this;
    }

    /** NaN is written as an empty value. */
    CsvWriter number(double value) {
        separate();
        NumberText.append(row, value);
        return this;
    }

    CsvWriter integer(long value) {
        separate();
        row.append(value);
        return this;
    }

    /** The number, or an empty value when it does not exist. */
    CsvWriter integerIf(boolean exists, long value) {
        return exists ? integer(value) : empty();
    }

    CsvWriter empty() {
        separate();
        return this;
    }

    void endRow() throws IOException {
        row.append("\r\n");
        out.append(row);
        row.setLength(0);
        first = true;
    }

    private void separate() {
        if (!first) {
            row.append(',');
        }
        first = false;
    }

    private static boolean needsQuotes(String value) {
        if (value.isEmpty()) {
            return false;
        }
        char begin = value.charAt(0);
        if ("=+-@\t ".indexOf(begin) >= 0 || value.charAt(value.length() - 1) == ' ') {
            return true;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ',' || c == '"' || c == '\r' || c == '\n' || c == ';' || c == '\t') {
                return true;
            }
        }
        return false;
    }
}
