/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.cytoloop.plots.model.BarPlot;
import org.cytoloop.plots.model.GroupPlot;
import org.cytoloop.plots.model.HeatPlot;
import org.cytoloop.plots.model.HistogramPlot;
import org.cytoloop.plots.model.LinePlot;
import org.cytoloop.plots.model.Plot;

/** Draws charts. Thread-safe: a drawing is made for one size and may be painted by any thread. */
public final class PlotDrawing {
    private static final double EDGE = 6;
    private static final double TITLED_HEIGHT = 90;
    /** A chart that is lower has its legend beside its title, when both have room there. */
    private static final double LOW = 240;

    private static final double APART = 24;
    /** Points at the edge of the axes are drawn whole. */
    private static final double BEYOND = 5;

    private PlotDrawing() {}

    /**
     * Draws a chart into a part of a surface, the paper included; an empty one as its sentence.
     *
     * @param place in user space of {@code g}
     * @return where things lie, for tooltips, zooming and the legend
     */
    public static DrawnPlot draw(Plot plot, PlotView view, PlotInk ink, Graphics2D g, Rectangle2D place) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Brush brush = new Brush(g, ink);
        brush.fill(place, ink.paper());
        Rectangle2D inner = new Rectangle2D.Double(
                place.getMinX() + EDGE,
                place.getMinY() + EDGE / 2,
                Math.max(1, place.getWidth() - 2 * EDGE),
                Math.max(1, place.getHeight() - EDGE));
        double top = title(brush, plot.title(), inner);
        if (plot.isEmpty()) {
            Sentence.draw(g, plot.emptyText(), below(inner, top), ink.font(), ink.faint());
            return DrawnChart.empty(plot.title(), inner, top);
        }
        Layers layers = layers(plot, view, ink);
        Rectangle2D rest = below(inner, top);
        double beside = titleWidth(brush, plot.title(), inner) + APART;
        Legend legend = new Legend(brush, layers.legend(), rightOf(rest, beside));
        double head = top;
        List<Legend.Hit> hits;
        if (top > 0 && inner.getHeight() < LOW && legend.isOneRow()) {
            hits = legend.draw(inner.getMinX() + beside, inner.getMinY());
        } else {
            legend = new Legend(brush, layers.legend(), rest);
            hits = legend.draw(inner.getMinX(), inner.getMinY() + top);
            head += legend.height();
        }
        if (layers.colors() != null && rest.getHeight() > TITLED_HEIGHT) {
            Legend.drawColors(brush, layers.colors(), inner.getMinX(), inner.getMinY() + head, inner.getWidth());
            head += Legend.colorsHeight(brush);
        }
        Rectangle2D axes = below(inner, head + 5);
        Ruler across = layers.across();
        Ruler up = layers.up();
        Placed placed = new Frame(
                        brush, across.part(view.xLow(), view.xHigh()), up.part(view.yLow(), view.yHigh()), axes)
                .draw(layers.gridded());
        Shape before = g.getClip();
        g.clip(clip(placed.data(), view));
        layers.paint(brush, placed);
        g.setClip(before);
        return new DrawnChart(plot.title(), inner, top, placed, layers, across, up, hits);
    }

    private static Layers layers(Plot plot, PlotView view, PlotInk ink) {
        // an instance of a sealed interface; Java 17 has no patterns in switch
        if (plot instanceof BarPlot bars) {
            return new BarLayers(bars, view, ink);
        }
        if (plot instanceof LinePlot lines) {
            return new LineLayers(lines, view, ink);
        }
        if (plot instanceof HistogramPlot histogram) {
            return new HistogramLayers(histogram, view, ink);
        }
        if (plot instanceof GroupPlot groups) {
            return new GroupLayers(groups, ink);
        }
        return new HeatLayers((HeatPlot) plot, ink);
    }

    private static double titleWidth(Brush brush, String title, Rectangle2D inner) {
        return Math.min(inner.getWidth(), brush.width(title, bold(brush)));
    }

    private static Font bold(Brush brush) {
        return brush.ink().font().deriveFont(Font.BOLD);
    }

    private static Rectangle2D rightOf(Rectangle2D area, double left) {
        double width = Math.max(1, area.getWidth() - left);
        return new Rectangle2D.Double(area.getMinX() + left, area.getMinY(), width, area.getHeight());
    }

    /** Draws the title; the room it takes. */
    private static double title(Brush brush, String title, Rectangle2D inner) {
        if (title.isEmpty() || inner.getHeight() < TITLED_HEIGHT) {
            return 0;
        }
        Font bold = bold(brush);
        String text = brush.letters().shortened(title, bold, inner.getWidth());
        double base = inner.getMinY() + brush.letters().ascent(bold);
        brush.text(text, bold, brush.ink().text(), inner.getMinX(), base, 0);
        return brush.height(bold) + 3;
    }

    private static Rectangle2D below(Rectangle2D inner, double head) {
        return new Rectangle2D.Double(
                inner.getMinX(), inner.getMinY() + head, inner.getWidth(), Math.max(1, inner.getHeight() - head));
    }

    private static Rectangle2D clip(Rectangle2D data, PlotView view) {
        double beside = Double.isFinite(view.xLow()) ? 0 : BEYOND;
        double above = Double.isFinite(view.yLow()) ? 0 : BEYOND;
        return new Rectangle2D.Double(
                data.getMinX() - beside,
                data.getMinY() - above,
                data.getWidth() + 2 * beside,
                data.getHeight() + 2 * above);
    }
}
