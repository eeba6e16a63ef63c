/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.curve;

import java.awt.FontMetrics;
import org.cytoloop.charts.surface.ChartInk;
import org.cytoloop.charts.surface.PlainChart;
import org.cytoloop.charts.values.Span;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnitSource;
import org.jfree.chart.plot.XYPlot;

/** Makes the axes of a chart of curves. */
final class CurveAxes {
    private CurveAxes() {}

    /**
     * Axes without anything between them.
     *
     * @param height of the surface in px; a title that does not fit beside it is left out
     */
    static XYPlot plot(
            CurveData data, CurveView view, Figures x, Figures y, FontMetrics metrics, int height, ChartInk ink) {
        String below = data.xTitle().isEmpty() ? null : data.xTitle();
        NumberAxis across = view.logarithmic() ? new LogTicks(below, x) : even(below, x);
        range(across, view.x());
        PlainChart.dress(across, ink);
        boolean fits = !data.yTitle().isEmpty() && metrics.stringWidth(data.yTitle()) < height - 45;
        NumberAxis up = even(fits ? data.yTitle() : null, y);
        range(up, view.y());
        PlainChart.dress(up, ink);
        XYPlot plot = new XYPlot(null, across, up, null);
        plot.setDomainGridlinesVisible(false);
        return plot;
    }

    private static void range(NumberAxis axis, Span span) {
        axis.setRange(span.low(), span.high());
    }

    private static NumberAxis even(String title, Figures figures) {
        NumberAxis axis = new NumberAxis(title);
        axis.setAutoRangeIncludesZero(false);
        axis.setStandardTickUnits(new NumberTickUnitSource(figures == Figures.WHOLE, figures.format()));
        return axis;
    }
}
