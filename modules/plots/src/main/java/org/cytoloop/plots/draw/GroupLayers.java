/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cytoloop.plots.model.GroupPlot;
import org.cytoloop.plots.model.GroupPlot.Dot;
import org.cytoloop.plots.model.GroupPlot.Group;
import org.cytoloop.plots.model.Tone;
import org.cytoloop.plots.scale.NumberText;
import org.cytoloop.plots.scale.Reach;

/**
 * A dot for each unit, beside each other where they would hide each other; behind them a box from quartile to quartile
 * with the median where a group has at least three.
 */
final class GroupLayers implements Layers {
    private static final int BOXED = 3;
    private static final double RADIUS = 4.2;
    private static final double BROADEST = 90;
    private static final double HEADROOM = 0.09;

    private final GroupPlot plot;
    private final PlotInk ink;
    private final Spots spots = new Spots();

    GroupLayers(GroupPlot plot, PlotInk ink) {
        this.plot = plot;
        this.ink = ink;
    }

    private static List<Dot> seen(Group group) {
        return group.dots().stream()
                .filter(dot -> Double.isFinite(dot.value()))
                .sorted(Comparator.comparingDouble(Dot::value).thenComparing(Dot::name))
                .toList();
    }

    static String name(Group group) {
        return group.name().isEmpty() ? "no group" : group.name();
    }

    @Override
    public Ruler across() {
        return Ruler.names("", plot.groups().stream().map(GroupLayers::name).toList());
    }

    @Override
    public Ruler up() {
        Reach reach = new Reach(plot.y().logarithmic());
        for (Group group : plot.groups()) {
            for (Dot dot : group.dots()) {
                reach.include(dot.value());
                reach.include(dot.low());
                reach.include(dot.high());
            }
        }
        return Ruler.numbers(plot.y(), plot.y().text(), reach, false).higher(HEADROOM);
    }

    @Override
    public List<Entry> legend() {
        return List.of();
    }

    @Override
    public void paint(Brush brush, Placed placed) {
        double room = placed.x().length() / (placed.x().high() - placed.x().low());
        double half = Math.min(BROADEST, 0.7 * room) / 2;
        for (int i = 0; i < plot.groups().size(); i++) {
            Group group = plot.groups().get(i);
            double middle = placed.x().place(i);
            List<Dot> dots = seen(group);
            if (dots.size() >= BOXED) {
                box(brush, placed, group, dots, middle, half);
            }
            dots(brush, placed, group, dots, middle, half);
            String n = "n = " + dots.size();
            if (brush.width(n, ink.small()) <= room && placed.data().getHeight() > 60) {
                double base = placed.data().getMinY() + brush.letters().ascent(ink.small());
                brush.text(n, ink.small(), ink.faint(), middle, base, 0.5);
            }
        }
    }

    private void box(Brush brush, Placed placed, Group group, List<Dot> dots, double middle, double half) {
        double[] values = dots.stream().mapToDouble(Dot::value).toArray();
        double low = quantile(values, 0.25);
        double high = quantile(values, 0.75);
        double median = quantile(values, 0.5);
        double top = placed.y().place(high);
        double height = Math.max(1, placed.y().place(low) - top);
        Rectangle2D box = new Rectangle2D.Double(middle - half, top, 2 * half, height);
        Color line = PlotInk.mix(ink.paper(), ink.text(), 0.45);
        brush.fill(box, PlotInk.mix(ink.paper(), ink.text(), 0.1));
        brush.outline(box, line, Brush.HAIRLINE);
        double y = placed.y().place(median);
        brush.line(middle - half, y, middle + half, y, ink.text(), Brush.LINE);
        spots.add(
                box,
                () -> name(group) + ": median " + value(median) + ", quartiles " + NumberText.of(low) + " to "
                        + NumberText.of(high) + ", n = " + dots.size());
    }

    private void dots(Brush brush, Placed placed, Group group, List<Dot> dots, double middle, double half) {
        double[] heights =
                dots.stream().mapToDouble(dot -> placed.y().place(dot.value())).toArray();
        double[][] ends = dots.stream().map(dot -> whisker(placed, dot)).toArray(double[][]::new);
        double[] offsets = Spread.of(heights, ends, 2 * RADIUS + 1, half);
        List<Runnable> later = new ArrayList<>();
        for (int i = 0; i < offsets.length; i++) {
            Dot dot = dots.get(i);
            double x = middle + offsets[i];
            double y = placed.y().place(dot.value());
            if (hasInterval(dot)) {
                brush.whisker(x, ends[i][1], ends[i][0], 2.5, ink.faint());
            }
            Ellipse2D circle = new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
            later.add(() -> {
                brush.fill(circle, ink.of(Tone.FIRST));
                brush.outline(circle, ink.paper(), Brush.HAIRLINE);
            });
            spots.add(circle.getBounds2D(), () -> tip(group, dot));
        }
        // over all whiskers
        later.forEach(Runnable::run);
    }

    private static boolean hasInterval(Dot dot) {
        return Double.isFinite(dot.low()) && Double.isFinite(dot.high());
    }

    /** Top and bottom of a dot's interval; NaN without. */
    private static double[] whisker(Placed placed, Dot dot) {
        return hasInterval(dot)
                ? new double[] {placed.y().place(dot.high()), placed.y().place(dot.low())}
                : new double[] {Double.NaN, Double.NaN};
    }

    private String tip(Group group, Dot dot) {
        String interval =
                hasInterval(dot) ? " (" + NumberText.of(dot.low()) + " to " + NumberText.of(dot.high()) + ")" : "";
        return dot.name() + " (" + name(group) + "): " + value(dot.value()) + interval;
    }

    private String value(double value) {
        return Nearest.value(plot.y(), value);
    }

    /** Interpolated linearly between order statistics (type 7 of Hyndman and Fan, 1996). */
    static double quantile(double[] ascending, double share) {
        double place = share * (ascending.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(ascending.length - 1, below + 1);
        return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
    }

    @Override
    public Optional<String> tip(Placed placed, double x, double y) {
        return spots.at(x, y);
    }
}
