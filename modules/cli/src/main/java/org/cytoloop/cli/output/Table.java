/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.output;

import java.util.ArrayList;
import java.util.List;

/** A plain text table with aligned columns: text to the left, numbers to the right. */
public final class Table {
    private final List<String[]> rows = new ArrayList<>();

    /** @param header one title per column */
    public Table(String... header) {
        rows.add(header);
    }

    /** Adds a row with one text per column. */
    public Table row(String... cells) {
        rows.add(cells);
        return this;
    }

    @Override
    public String toString() {
        int columns = rows.get(0).length;
        int[] width = new int[columns];
        for (String[] row : rows) {
            for (int c = 0; c < columns; c++) {
                width[c] = Math.max(width[c], row[c].length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            for (int c = 0; c < columns; c++) {
                boolean right = isNumeric(c);
                String pad = " ".repeat(width[c] - row[c].length());
                text.append(right ? pad + row[c] : row[c] + pad).append(c == columns - 1 ? "\n" : "  ");
            }
        }
        return text.toString().stripTrailing();
    }

    private boolean isNumeric(int column) {
        for (String[] row : rows.subList(1, rows.size())) {
            if (!row[column].matches("[-+]?[0-9.]*(e-?[0-9]+)?|n/a")) {
                return false;
            }
        }
        return true;
    }
}
