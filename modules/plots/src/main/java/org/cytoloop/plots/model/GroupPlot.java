/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A value of each animal by group: a dot for each, and a box of quartiles where a group has at least three.
 *
 * @param title see {@link Plot#title()}
 * @param emptyText see {@link Plot#emptyText()}
 * @param y the value
 * @param groups in their order
 */
public record GroupPlot(String title, String emptyText, Axis y, List<Group> groups) implements Plot {
    /** Keeps an unmodifiable copy. */
    public GroupPlot {
        groups = List.copyOf(groups);
    }

    /**
     * A group.
     *
     * @param name empty for units without a group
     * @param dots its units
     */
    public record Group(String name, List<Dot> dots) {
        /** Keeps an unmodifiable copy. */
        public Group {
            dots = List.copyOf(dots);
        }
    }

    /**
     * A unit, such as an animal.
     *
     * @param name its name
     * @param value its value
     * @param low lower end of its interval; NaN when there is none
     * @param high upper end of its interval; NaN when there is none
     */
    public record Dot(String name, double value, double low, double high) {}

    @Override
    public boolean isEmpty() {
        return groups.stream().flatMap(group -> group.dots().stream()).noneMatch(dot -> Double.isFinite(dot.value()));
    }

    @Override
    public List<String> series() {
        return List.of();
    }

    @Override
    public List<List<String>> table() {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("group", "unit", y.text(), "low", "high"));
        for (Group group : groups) {
            for (Dot dot : group.dots()) {
                table.add(List.of(
                        group.name(),
                        dot.name(),
                        BarPlot.number(dot.value()),
                        BarPlot.number(dot.low()),
                        BarPlot.number(dot.high())));
            }
        }
        return table;
    }
}
