/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.surface;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** JFreeChart's charts in the look of this program: no title, no legend, quiet axes, the theme's colours. */
public final class PlainChart {
    private static final BasicStroke HAIRLINE = new BasicStroke(1);

    private PlainChart() {}

    /** Draws a plot into a part of a surface, and says where its data lie. */
    public static Rectangle2D draw(XYPlot plot, Graphics2D g, Rectangle2D place, ChartInk ink) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        // figures at the ends of the axes reach beyond the data
        plot.setInsets(new RectangleInsets(5, 0, 2, 12));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(ink.grid());
        plot.setRangeGridlineStroke(HAIRLINE);
        JFreeChart chart = new JFreeChart(null, ink.font(), plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.setTextAntiAlias(true);
        // bars and axes are upright: hard edges are sharper than soft ones
        chart.setAntiAlias(false);
        ChartRenderingInfo info = new ChartRenderingInfo(null);
        chart.draw(g, place, info);
        return info.getPlotInfo().getDataArea();
    }

    /** Whole numbers with a space that does not break between the thousands. */
    public static NumberFormat wholeNumbers() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('\u00a0');
        return new DecimalFormat("#,##0", symbols);
    }

    /** Gives an axis the colours of the theme. */
    public static void dress(ValueAxis axis, ChartInk ink) {
        Color line = ChartInk.mix(ink.paper(), ink.text(), 0.35);
        axis.setAxisLinePaint(line);
        axis.setTickMarkPaint(line);
        axis.setTickLabelPaint(ink.faint());
        axis.setLabelPaint(ink.text());
        axis.setTickLabelFont(ink.small());
        axis.setLabelFont(ink.small());
        axis.setTickLabelInsets(new RectangleInsets(1, 3, 1, 3));
        axis.setLabelInsets(new RectangleInsets(0, 2, 0, 2));
        axis.setTickMarkOutsideLength(3);
        axis.setTickMarkInsideLength(0);
    }
}
