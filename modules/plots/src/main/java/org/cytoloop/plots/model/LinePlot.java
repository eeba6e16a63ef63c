/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines or points over a numeric axis, with intervals where there are any.
 *
 * @param title see {@link Plot#title()}
 * @param emptyText see {@link Plot#emptyText()}
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param lines the lines, a later one over an earlier one
 * @param marks values that mean something
 */
public record LinePlot(String title, String emptyText, Axis x, Axis y, List<Line> lines, List<PlotMark> marks)
        implements Plot {
    /** Keeps unmodifiable copies. */
    public LinePlot {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
    }

    /** How a line is drawn. */
    public enum Style {
        /** From point to point; intervals are a band. */
        LINE,
        /** Level until the next point, as a count over time. */
        STEPS,
        /** Points alone; intervals are whiskers. */
        POINTS,
        /** Points joined by a line; intervals are whiskers. */
        BOTH,
        /** A broken line, for what was fitted and not seen. */
        FIT
    }

    /**
     * A line. Its arrays are not copied and must not be changed.
     *
     * @param name in the legend
     * @param tone its colour
     * @param style how it is drawn
     * @param x ascending, in the unit of the axis
     * @param y as many as there are in {@code x}; NaN for a gap
     * @param low lower ends of the intervals, as many as in {@code x}, NaN where there is none; empty for no intervals
     * @param high upper ends of the intervals, like {@code low}
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Line(String name, Tone tone, Style style, double[] x, double[] y, double[] low, double[] high) {
        /** A line without intervals. */
        public Line(String name, Tone tone, Style style, double[] x, double[] y) {
            this(name, tone, style, x, y, new double[0], new double[0]);
        }
    }

    @Override
    public boolean isEmpty() {
        return lines.stream().allMatch(line -> line.x().length == 0);
    }

    @Override
    public List<String> series() {
        return lines.stream().map(Line::name).toList();
    }

    @Override
    public List<List<String>> table() {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("series", x.text(), y.text(), "low", "high"));
        for (Line line : lines) {
            boolean intervals = line.low().length > 0;
            for (int i = 0; i < line.x().length; i++) {
                table.add(List.of(
                        line.name(),
                        BarPlot.number(line.x()[i]),
                        BarPlot.number(line.y()[i]),
                        intervals ? BarPlot.number(line.low()[i]) : "",
                        intervals ? BarPlot.number(line.high()[i]) : ""));
            }
        }
        return table;
    }
}
