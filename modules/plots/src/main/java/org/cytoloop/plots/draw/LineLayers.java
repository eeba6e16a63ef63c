/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.plots.model.LinePlot;
import org.cytoloop.plots.model.LinePlot.Line;
import org.cytoloop.plots.model.LinePlot.Style;
import org.cytoloop.plots.scale.Reach;

/** Lines, steps and points with bands or whiskers. */
final class LineLayers implements Layers {
    private static final int VEIL = 46;
    private static final double CAP = 3.5;

    private final LinePlot plot;
    private final PlotView view;
    private final PlotInk ink;

    LineLayers(LinePlot plot, PlotView view, PlotInk ink) {
        this.plot = plot;
        this.view = view;
        this.ink = ink;
    }

    private boolean shown(Line line) {
        return !view.hidden().contains(line.name());
    }

    @Override
    public Ruler across() {
        Reach reach = new Reach(plot.x().logarithmic());
        for (Line line : plot.lines()) {
            if (shown(line)) {
                include(reach, line.x());
            }
        }
        return Ruler.numbers(plot.x(), plot.x().text(), reach, false);
    }

    @Override
    public Ruler up() {
        Reach reach = new Reach(plot.y().logarithmic());
        for (Line line : plot.lines()) {
            if (shown(line)) {
                include(reach, line.y());
                include(reach, line.low());
                include(reach, line.high());
            }
        }
        return Ruler.numbers(plot.y(), plot.y().text(), reach, false);
    }

    private static void include(Reach reach, double[] values) {
        for (double value : values) {
            reach.include(value);
        }
    }

    @Override
    public List<Entry> legend() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < plot.lines().size() && plot.lines().size() > 1; i++) {
            Line line = plot.lines().get(i);
            Entry.Sign sign =
                    switch (line.style()) {
                        case LINE, STEPS -> Entry.Sign.LINE;
                        case FIT -> Entry.Sign.BROKEN_LINE;
                        case POINTS -> Entry.Sign.POINT;
                        case BOTH -> Entry.Sign.BOTH;
                    };
            entries.add(new Entry(line.name(), line.name(), ink.of(line.tone()), sign, i, !shown(line)));
        }
        return entries;
    }

    @Override
    public void paint(Brush brush, Placed placed) {
        for (Line line : plot.lines()) {
            if (shown(line) && banded(line)) {
                band(brush, placed, line);
            }
        }
        for (int i = 0; i < plot.lines().size(); i++) {
            if (shown(plot.lines().get(i))) {
                paint(brush, placed, plot.lines().get(i), i);
            }
        }
        // over the lines, so that what they mean can be read
        Marks.paint(brush, placed, plot.marks());
    }

    private static boolean banded(Line line) {
        boolean points = line.style() == Style.POINTS || line.style() == Style.BOTH;
        return !points && line.low().length > 0;
    }

    private void paint(Brush brush, Placed placed, Line line, int index) {
        Color color = ink.of(line.tone());
        if (line.style() != Style.POINTS) {
            Path2D path = LineTrace.of(line, line.y(), placed, line.style() == Style.STEPS);
            var stroke =
                    switch (line.style()) {
                        case FIT -> Brush.BROKEN;
                        case BOTH -> Brush.THIN;
                        default -> Brush.LINE;
                    };
            brush.outline(path, color, stroke);
        }
        if (line.style() == Style.POINTS || line.style() == Style.BOTH) {
            points(brush, placed, line, index, color);
        } else if (line.x().length == 1) {
            brush.fill(
                    Signs.point(index, placed.x().place(line.x()[0]), placed.y().place(line.y()[0])), color);
        }
    }

    private static void points(Brush brush, Placed placed, Line line, int index, Color color) {
        for (int i = 0; i < line.x().length; i++) {
            double x = placed.x().place(line.x()[i]);
            if (line.low().length > 0 && Double.isFinite(line.low()[i]) && Double.isFinite(line.high()[i])) {
                double low = placed.y().place(line.low()[i]);
                double high = placed.y().place(line.high()[i]);
                brush.whisker(x, low, high, CAP, color);
            }
            if (Double.isFinite(line.y()[i])) {
                brush.fill(Signs.point(index, x, placed.y().place(line.y()[i])), color);
            }
        }
    }

    private void band(Brush brush, Placed placed, Line line) {
        boolean steps = line.style() == Style.STEPS;
        int start = 0;
        for (int i = 0; i <= line.x().length; i++) {
            boolean gap = i == line.x().length || !Double.isFinite(line.low()[i]) || !Double.isFinite(line.high()[i]);
            if (gap) {
                if (i - start > 1) {
                    brush.fill(band(placed, line, start, i, steps), PlotInk.veil(ink.of(line.tone()), VEIL));
                }
                start = i + 1;
            }
        }
    }

    private static Path2D band(Placed placed, Line line, int from, int to, boolean steps) {
        Path2D path = new Path2D.Double();
        for (int i = from; i < to; i++) {
            double x = placed.x().place(line.x()[i]);
            double y = placed.y().place(line.high()[i]);
            if (i == from) {
                path.moveTo(x, y);
            } else {
                if (steps) {
                    path.lineTo(x, path.getCurrentPoint().getY());
                }
                path.lineTo(x, y);
            }
        }
        for (int i = to - 1; i >= from; i--) {
            path.lineTo(placed.x().place(line.x()[i]), placed.y().place(line.low()[i]));
            if (steps && i > from) {
                path.lineTo(placed.x().place(line.x()[i]), placed.y().place(line.low()[i - 1]));
            }
        }
        path.closePath();
        return path;
    }

    @Override
    public Optional<String> tip(Placed placed, double x, double y) {
        Nearest nearest = new Nearest(placed, x, y);
        for (Line line : plot.lines()) {
            if (shown(line)) {
                nearest.look(line);
            }
        }
        return nearest.inWords(plot);
    }
}
