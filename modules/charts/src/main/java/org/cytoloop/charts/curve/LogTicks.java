/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.curve;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.plots.scale.Ticks;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A level axis along which decadic logarithms are laid out, with the numbers themselves at its ticks. */
final class LogTicks extends NumberAxis {
    private static final long serialVersionUID = 1L;
    private static final double AIR = 14;
    /** Figures reach at most so far beyond the end of the axis, in px. */
    private static final double BEYOND = 12;

    private final Figures figures;

    LogTicks(String title, Figures figures) {
        super(title);
        this.figures = figures;
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        g.setFont(getTickLabelFont());
        List<NumberTick> ticks = new ArrayList<>();
        for (double value : Ticks.logarithmic(
                getLowerBound(),
                getUpperBound(),
                area.getWidth(),
                number -> g.getFontMetrics().stringWidth(figures.text(number)) + AIR)) {
            double right = valueToJava2D(Math.log10(value), area, edge)
                    + g.getFontMetrics().stringWidth(figures.text(value)) / 2.0;
            String text = right > area.getMaxX() + BEYOND ? "" : figures.text(value);
            ticks.add(new NumberTick(Math.log10(value), text, TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
        }
        return ticks;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof LogTicks ticks && figures == ticks.figures;
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + figures.hashCode();
    }
}
