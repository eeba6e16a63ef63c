/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.curve;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.plots.scale.Steps;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A level axis along which decadic logarithms are laid out, with the numbers themselves at its ticks. */
final class LogTicks extends NumberAxis {
    private static final long serialVersionUID = 1L;
    private static final int[][] ROUND = {{1, 2, 5}, {1, 3}, {1}};
    private static final int FEWEST = 3;
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
        for (double value : values(g, area.getWidth())) {
            double right = valueToJava2D(Math.log10(value), area, edge)
                    + g.getFontMetrics().stringWidth(figures.text(value)) / 2.0;
            String text = right > area.getMaxX() + BEYOND ? "" : figures.text(value);
            ticks.add(new NumberTick(Math.log10(value), text, TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
        }
        return ticks;
    }

    /** As many round numbers as there is room for. */
    private List<Double> values(Graphics2D g, double width) {
        List<Double> fewer = List.of();
        for (int[] round : ROUND) {
            fewer = decades(round);
            if (fewer.size() < FEWEST) {
                return even();
            }
            double needed = 0;
            for (double value : fewer) {
                needed += g.getFontMetrics().stringWidth(figures.text(value)) + AIR;
            }
            // numbers are not evenly apart: a gap from 2 to 5 is wider than one from 5 to 10
            if (needed * 1.15 < width) {
                return fewer;
            }
        }
        return fewer;
    }

    private List<Double> decades(int[] round) {
        List<Double> values = new ArrayList<>();
        for (int power = (int) Math.floor(getLowerBound()); power <= getUpperBound(); power++) {
            for (int times : round) {
                double value = times * Math.pow(10, power);
                if (getRange().contains(Math.log10(value))) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    /** Less than a decade is nearly even. */
    private List<Double> even() {
        double low = Math.pow(10, getLowerBound());
        double high = Math.pow(10, getUpperBound());
        BigDecimal step = Steps.atMost((high - low) / FEWEST);
        List<Double> values = new ArrayList<>();
        double size = step.doubleValue();
        for (double value = Math.ceil(low / size) * size; value <= high; value += size) {
            double round = Steps.round(value, step);
            if (round > 0) {
                values.add(round);
            }
        }
        return values;
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
