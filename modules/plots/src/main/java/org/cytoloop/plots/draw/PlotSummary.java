/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.plots.model.BarPlot;
import org.cytoloop.plots.model.GroupPlot;
import org.cytoloop.plots.model.HeatPlot;
import org.cytoloop.plots.model.HistogramPlot;
import org.cytoloop.plots.model.LinePlot;
import org.cytoloop.plots.model.Plot;
import org.cytoloop.plots.scale.NumberText;
import org.cytoloop.plots.scale.Reach;

/** Charts in words, for readers who do not see them. */
public final class PlotSummary {
    private PlotSummary() {}

    /** One or two sentences: what it shows and the numbers that matter most. */
    public static String of(Plot plot) {
        if (plot.isEmpty()) {
            return plot.emptyText();
        }
        if (plot instanceof BarPlot bars) {
            return bars(bars);
        }
        if (plot instanceof LinePlot lines) {
            return lines(lines);
        }
        if (plot instanceof HistogramPlot histogram) {
            return histogram(histogram);
        }
        if (plot instanceof GroupPlot groups) {
            return groups(groups);
        }
        return heat((HeatPlot) plot);
    }

    private static String bars(BarPlot plot) {
        Map<String, Double> sums = new LinkedHashMap<>();
        plot.rows().stream().flatMap(row -> row.stacks().stream()).forEach(stack -> stack.parts()
                .forEach(part -> {
                    String of = stack.name().isEmpty() ? part.series() : part.series() + " of " + stack.name();
                    sums.merge(of, part.value(), Double::sum);
                }));
        List<String> parts = new ArrayList<>();
        sums.forEach((name, sum) -> parts.add(name + " " + NumberText.of(sum)));
        return "Bars for " + plot.rows().size() + " categories ("
                + plot.categories().label() + "); in all " + String.join(", ", parts) + ".";
    }

    private static String lines(LinePlot plot) {
        List<String> parts = new ArrayList<>();
        for (LinePlot.Line line : plot.lines()) {
            int last = line.x().length - 1;
            while (last > 0 && !Double.isFinite(line.y()[last])) {
                last--;
            }
            String end = last < 0
                    ? "no values"
                    : "last " + Nearest.value(plot.y(), line.y()[last]) + " at "
                            + Nearest.value(plot.x(), line.x()[last]);
            parts.add(line.name() + ": " + end);
        }
        return String.join("; ", parts) + ".";
    }

    private static String histogram(HistogramPlot plot) {
        List<String> parts = new ArrayList<>();
        for (HistogramPlot.Bins bins : plot.bins()) {
            long[] counts = bins.counts();
            long n = Arrays.stream(counts).sum();
            int most = 0;
            for (int i = 0; i < counts.length; i++) {
                most = counts[i] > counts[most] ? i : most;
            }
            String where = n == 0
                    ? ""
                    : ", most from " + NumberText.of(plot.edges()[most]) + " to "
                            + NumberText.of(plot.edges()[most + 1]);
            parts.add(bins.name() + ": n = " + NumberText.of(n) + where);
        }
        return "Counts by " + plot.x().text() + ". " + String.join("; ", parts) + ".";
    }

    private static String groups(GroupPlot plot) {
        List<String> parts = new ArrayList<>();
        for (GroupPlot.Group group : plot.groups()) {
            double[] values = group.dots().stream()
                    .mapToDouble(GroupPlot.Dot::value)
                    .filter(Double::isFinite)
                    .sorted()
                    .toArray();
            String median = values.length == 0 ? "" : ", median " + NumberText.of(GroupLayers.quantile(values, 0.5));
            parts.add(GroupLayers.name(group) + ": n = " + values.length + median);
        }
        return plot.y().text() + " by group. " + String.join("; ", parts) + ".";
    }

    private static String heat(HeatPlot plot) {
        Reach reach = new Reach(false);
        plot.lines().forEach(row -> row.cells().forEach(cell -> reach.include(cell.value())));
        long missing = plot.lines().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !Double.isFinite(cell.value()))
                .count();
        String without = missing == 0 ? "" : "; " + missing + " without a value";
        return plot.value().text() + " from " + NumberText.of(reach.low()) + " to " + NumberText.of(reach.high())
                + " in " + plot.lines().size() + " rows (" + plot.rows() + ")" + without + ".";
    }
}
