/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A value by row and place in the row, as a colour: such as each slice of each animal.
 *
 * @param title see {@link Plot#title()}
 * @param emptyText see {@link Plot#emptyText()}
 * @param value what the colour means
 * @param rows what the rows are, such as "Animal"
 * @param places what the places in a row are, such as "Slice"
 * @param lines the rows in their order
 */
public record HeatPlot(String title, String emptyText, Axis value, String rows, String places, List<Row> lines)
        implements Plot {
    /** Keeps an unmodifiable copy. */
    public HeatPlot {
        lines = List.copyOf(lines);
    }

    /**
     * A row.
     *
     * @param name its name
     * @param cells from left to right
     */
    public record Row(String name, List<Cell> cells) {
        /** Keeps an unmodifiable copy. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A place in a row.
     *
     * @param name such as the name of the slice
     * @param value NaN when it has none; then {@code note} says why
     * @param note why there is no value; empty when there is one
     */
    public record Cell(String name, double value, String note) {}

    @Override
    public boolean isEmpty() {
        return lines.stream().flatMap(row -> row.cells().stream()).noneMatch(cell -> Double.isFinite(cell.value()));
    }

    @Override
    public List<String> series() {
        return List.of();
    }

    @Override
    public List<List<String>> table() {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of(rows, places, value.text(), "note"));
        for (Row row : lines) {
            for (Cell cell : row.cells()) {
                table.add(List.of(row.name(), cell.name(), BarPlot.number(cell.value()), cell.note()));
            }
        }
        return table;
    }
}
