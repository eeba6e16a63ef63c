/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Stacked bars, one or more beside each other for each category, such as samples and calls of each slice.
 *
 * @param title see {@link Plot#title()}
 * @param emptyText see {@link Plot#emptyText()}
 * @param categories what the categories are, such as "Slice"
 * @param values what is counted
 * @param shares true when each stack is drawn as shares of its sum, so that stacks of different size can be compared
 * @param rows the categories in their order
 */
public record BarPlot(String title, String emptyText, Axis categories, Axis values, boolean shares, List<Category> rows)
        implements Plot {
    /** Keeps an unmodifiable copy. */
    public BarPlot {
        rows = List.copyOf(rows);
    }

    /**
     * A category.
     *
     * @param name such as the name of a slice
     * @param stacks bars beside each other
     */
    public record Category(String name, List<Stack> stacks) {
        /** Keeps an unmodifiable copy. */
        public Category {
            stacks = List.copyOf(stacks);
        }
    }

    /**
     * A bar.
     *
     * @param name what it stands for, such as "samples"; the same in every category
     * @param parts from the axis upwards
     */
    public record Stack(String name, List<Part> parts) {
        /** Keeps an unmodifiable copy. */
        public Stack {
            parts = List.copyOf(parts);
        }

        /** The sum of its parts. */
        public double sum() {
            return parts.stream().mapToDouble(Part::value).sum();
        }
    }

    /**
     * A part of a bar.
     *
     * @param series name of the series
     * @param tone its colour
     * @param value at least 0
     */
    public record Part(String series, Tone tone, double value) {}

    @Override
    public boolean isEmpty() {
        return rows.stream().flatMap(row -> row.stacks().stream()).noneMatch(stack -> stack.sum() > 0);
    }

    @Override
    public List<String> series() {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> row.stacks().forEach(stack -> stack.parts().forEach(part -> names.add(part.series()))));
        return List.copyOf(names);
    }

    @Override
    public List<List<String>> table() {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of(categories.label(), "bar", "series", values.text()));
        for (Category row : rows) {
            for (Stack stack : row.stacks()) {
                for (Part part : stack.parts()) {
                    table.add(List.of(row.name(), stack.name(), part.series(), number(part.value())));
                }
            }
        }
        return table;
    }

    static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.format(Locale.ROOT, "%.0f", value)
                : Double.toString(value);
    }
}
