/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.histogram;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.cytoloop.charts.surface.ChartInk;
import org.cytoloop.charts.surface.PlainChart;
import org.cytoloop.charts.values.Bins;
import org.cytoloop.charts.values.Span;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.openide.util.NbBundle.Messages;

/** The bars and axes of a histogram. */
@Messages("HistogramChart_cells=cells")
final class HistogramChart {
    private static final int ROOM_FOR_LABEL = 110;
    private static final double AIR = 1.06;
    private static final double LOG_BASE = 0.6;
    private static final double BARS_WITH_GAPS = 5;

    private HistogramChart() {}

    /**
     * Draws bars and axes, and says where the data lie.
     *
     * @param title what stands at the axis
     */
    static Rectangle2D draw(
            Bins bins, Span view, boolean logarithmic, String title, Graphics2D g, Rectangle2D place, ChartInk ink) {
        NumberAxis values = new NumberAxis(title);
        values.setRange(view.low(), view.high());
        PlainChart.dress(values, ink);
        ValueAxis counts = logarithmic ? logarithmicCounts(bins) : counts(bins);
        counts.setLabel(place.getHeight() >= ROOM_FOR_LABEL ? Bundle.HistogramChart_cells() : null);
        PlainChart.dress(counts, ink);
        XYBarRenderer bars = new XYBarRenderer();
        bars.setBarPainter(new StandardXYBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        bars.setSeriesPaint(0, ink.data());
        double pixels = bins.width() / view.length() * place.getWidth();
        bars.setMargin(pixels >= BARS_WITH_GAPS ? 1 / pixels : 0);
        if (logarithmic) {
            bars.setBase(LOG_BASE);
        }
        return PlainChart.draw(new XYPlot(new BinnedDataset(bins), values, counts, bars), g, place, ink);
    }

    private static ValueAxis counts(Bins bins) {
        NumberAxis axis = new NumberAxis();
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        axis.setRange(0, Math.max(1, bins.highest()) * AIR);
        axis.setNumberFormatOverride(PlainChart.wholeNumbers());
        return axis;
    }

    private static ValueAxis logarithmicCounts(Bins bins) {
        LogAxis axis = new LogAxis();
        axis.setSmallestValue(LOG_BASE / 2);
        axis.setRange(LOG_BASE, Math.max(10, bins.highest() * 1.3));
        axis.setMinorTickMarksVisible(false);
        axis.setTickUnit(new NumberTickUnit(1), false, true);
        axis.setNumberFormatOverride(PlainChart.wholeNumbers());
        return axis;
    }
}
