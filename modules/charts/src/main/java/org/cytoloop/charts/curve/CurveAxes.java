/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.curve;

import java.awt.FontMetrics;
import org.cytoloop.charts.surface.ChartInk;
import org.cytoloop.charts.surface.PlainChart;
import org.cytoloop.charts.values.Span;
import org.cytoloop.plots.scale.Steps;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;

/** Makes the axes of a chart of curves. */
final class CurveAxes {
    /** Space that titles and figures take beside and below, about, in px. */
    private static final int BESIDE = 60;

    private static final int BELOW = 45;
    private static final int LEAST_APART = 30;
    private static final int AIR = 14;

    private CurveAxes() {}

    /**
     * Axes without anything between them.
     *
     * @param width of what is drawn, in px
     * @param height of what is drawn, in px; a title that does not fit beside it is left out
     */
    static XYPlot plot(
            CurveData data,
            CurveView view,
            Figures x,
            Figures y,
            FontMetrics metrics,
            double width,
            double height,
            ChartInk ink) {
        String below = data.xTitle().isEmpty() ? null : data.xTitle();
        NumberAxis across = view.logarithmic() ? new LogTicks(below, x) : new NumberAxis(below);
        Span level = view.x();
        across.setRange(level.low(), level.high());
        if (!view.logarithmic()) {
            double widest = Math.max(text(metrics, x, level.low()), text(metrics, x, level.high()));
            tick(across, x, level, width - BESIDE, Math.max(LEAST_APART, widest + AIR));
        }
        PlainChart.dress(across, ink);
        boolean fits = !data.yTitle().isEmpty() && metrics.stringWidth(data.yTitle()) < height - BELOW;
        NumberAxis up = new NumberAxis(fits ? data.yTitle() : null);
        up.setRange(view.y().low(), view.y().high());
        tick(up, y, view.y(), height - BELOW, 1.8 * metrics.getHeight());
        PlainChart.dress(up, ink);
        XYPlot plot = new XYPlot(null, across, up, null);
        plot.setDomainGridlinesVisible(false);
        return plot;
    }

    private static int text(FontMetrics metrics, Figures figures, double value) {
        return metrics.stringWidth(figures.text(value));
    }

    /** Ticks at round numbers that are at least so many px apart. */
    private static void tick(NumberAxis axis, Figures figures, Span span, double length, double apart) {
        double least = span.length() * Math.min(1, apart / Math.max(1, length));
        if (figures == Figures.WHOLE) {
            least = Math.max(1, least);
        }
        axis.setTickUnit(new NumberTickUnit(Steps.atLeast(least).doubleValue(), figures.format()), false, true);
    }
}
