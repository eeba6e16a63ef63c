/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cytoloop.plots.model.HistogramPlot;
import org.cytoloop.plots.model.HistogramPlot.Bins;
import org.cytoloop.plots.scale.NumberText;
import org.cytoloop.plots.scale.Reach;

/** Outlines of counts, one over the other, faintly filled. */
final class HistogramLayers implements Layers {
    private static final int VEIL = 56;
    /** Counts on a logarithmic scale begin below 1, so that single ones are seen. */
    private static final double BELOW_ONE = 0.5;

    private final HistogramPlot plot;
    private final PlotView view;
    private final PlotInk ink;

    HistogramLayers(HistogramPlot plot, PlotView view, PlotInk ink) {
        this.plot = plot;
        this.view = view;
        this.ink = ink;
    }

    private boolean shown(Bins bins) {
        return !view.hidden().contains(bins.name());
    }

    private double[] heights(Bins bins) {
        double whole = plot.shares() ? Math.max(1, Arrays.stream(bins.counts()).sum()) : 1;
        return Arrays.stream(bins.counts()).mapToDouble(count -> count / whole).toArray();
    }

    @Override
    public Ruler across() {
        Reach reach = new Reach(plot.x().logarithmic());
        for (double edge : plot.edges()) {
            reach.include(edge);
        }
        reach.include(plot.x().low());
        reach.include(plot.x().high());
        boolean log = plot.x().logarithmic();
        return new Ruler(plot.x().text(), log, reach.low(), reach.high(), false, false, List.of());
    }

    @Override
    public Ruler up() {
        Reach reach = new Reach(plot.y().logarithmic());
        reach.include(plot.y().logarithmic() && !plot.shares() ? BELOW_ONE : 0);
        for (Bins bins : plot.bins()) {
            if (shown(bins)) {
                Arrays.stream(heights(bins)).forEach(reach::include);
            }
        }
        String title = plot.shares() ? plot.y().label() + " (%)" : plot.y().text();
        Ruler ruler = Ruler.numbers(plot.y(), title, reach, plot.shares());
        return new Ruler(
                title, ruler.logarithmic(), ruler.low(), ruler.high(), !plot.shares(), plot.shares(), List.of());
    }

    @Override
    public List<Entry> legend() {
        List<Entry> entries = new ArrayList<>();
        for (Bins bins : plot.bins()) {
            if (plot.bins().size() > 1) {
                Color color = ink.of(bins.tone());
                entries.add(new Entry(bins.name(), bins.name(), color, Entry.Sign.BLOCK, 0, !shown(bins)));
            }
        }
        return entries;
    }

    @Override
    public void paint(Brush brush, Placed placed) {
        for (Bins bins : plot.bins()) {
            if (shown(bins)) {
                Color color = ink.of(bins.tone());
                Path2D outline = outline(bins, placed);
                brush.fill(outline, PlotInk.veil(color, VEIL));
                brush.outline(outline, color, Brush.THIN);
            }
        }
        Marks.paint(brush, placed, plot.marks());
    }

    private Path2D outline(Bins bins, Placed placed) {
        double[] heights = heights(bins);
        double base = placed.y().place(placed.y().low());
        Path2D path = new Path2D.Double();
        path.moveTo(placed.x().place(plot.edges()[0]), base);
        for (int i = 0; i < heights.length; i++) {
            // on a logarithmic scale nothing has no height
            double y = heights[i] > 0 ? placed.y().place(heights[i]) : base;
            path.lineTo(placed.x().place(plot.edges()[i]), y);
            path.lineTo(placed.x().place(plot.edges()[i + 1]), y);
        }
        path.lineTo(placed.x().place(plot.edges()[heights.length]), base);
        path.closePath();
        return path;
    }

    @Override
    public Optional<String> tip(Placed placed, double x, double y) {
        double value = placed.x().value(x);
        double[] edges = plot.edges();
        int bin = 0;
        while (bin < edges.length - 1 && edges[bin + 1] <= value) {
            bin++;
        }
        if (edges.length < 2 || value < edges[0] || bin >= edges.length - 1) {
            return Optional.empty();
        }
        String unit = plot.x().unit().isEmpty() ? "" : " " + plot.x().unit();
        StringBuilder text = new StringBuilder(plot.x().label())
                .append(' ')
                .append(NumberText.of(edges[bin]))
                .append(" to ")
                .append(NumberText.of(edges[bin + 1]))
                .append(unit);
        for (Bins bins : plot.bins()) {
            if (shown(bins)) {
                long n = Arrays.stream(bins.counts()).sum();
                long count = bins.counts()[bin];
                String share =
                        n > 0 ? " of " + NumberText.of(n) + " (" + NumberText.percent((double) count / n) + ")" : "";
                text.append("; ")
                        .append(bins.name())
                        .append(": ")
                        .append(NumberText.of(count))
                        .append(share);
            }
        }
        return Optional.of(text.toString());
    }
}
