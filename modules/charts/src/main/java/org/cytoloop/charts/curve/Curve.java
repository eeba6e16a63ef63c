/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.curve;

import java.awt.Color;
import java.util.List;
import java.util.Objects;

/**
 * A row of points, each with an interval or without. Points that are not finite are gaps.
 *
 * @param name what it is called in the legend and in tooltips; empty for none
 * @param x where its points lie across, ordered for lines; in the unit of the axis
 * @param y how high its points lie, as many as there are in {@code x}; NaN for a gap
 * @param low lower ends of the intervals, as many as there are in {@code x}; null for none, NaN where there is none
 * @param high upper ends of the intervals; null exactly when {@code low} is
 * @param style how it is drawn
 * @param color its colour; null for the next of the house's colours
 * @param labels what each point is called in tooltips and tables in place of its x; empty for none
 */
public record Curve(
        String name,
        double[] x,
        double[] y,
        double[] low,
        double[] high,
        Style style,
        Color color,
        List<String> labels) {
    /** How a curve is drawn. */
    public enum Style {
        /** A line; intervals are a band. */
        LINE,
        /** Points alone; intervals are whiskers. */
        POINTS,
        /** Points joined by a line; intervals are whiskers. */
        BOTH
    }

    /** Checks that all parts are of one length, and keeps copies. */
    public Curve {
        Objects.requireNonNull(name);
        Objects.requireNonNull(style);
        x = x.clone();
        y = y.clone();
        low = low == null ? null : low.clone();
        high = high == null ? null : high.clone();
        labels = List.copyOf(labels);
        boolean even = y.length == x.length
                && (low == null) == (high == null)
                && (low == null || low.length == x.length && high.length == x.length)
                && (labels.isEmpty() || labels.size() == x.length);
        if (!even) {
            throw new IllegalArgumentException("parts of curve " + name + " differ in length");
        }
    }

    /** A curve whose points have no names of their own. */
    public Curve(String name, double[] x, double[] y, double[] low, double[] high, Style style, Color color) {
        this(name, x, y, low, high, style, color, List.of());
    }

    /** A curve without intervals, in one of the house's colours. */
    public static Curve of(String name, double[] x, double[] y, Style style) {
        return new Curve(name, x, y, null, null, style, null);
    }

    /** The same curve with names for its points. */
    public Curve labelled(List<String> names) {
        return new Curve(name, x, y, low, high, style, color, names);
    }

    /** A copy. */
    @Override
    public double[] x() {
        return x.clone();
    }

    /** A copy. */
    @Override
    public double[] y() {
        return y.clone();
    }

    /** A copy; null when there are no intervals. */
    @Override
    public double[] low() {
        return low == null ? null : low.clone();
    }

    /** A copy; null when there are no intervals. */
    @Override
    public double[] high() {
        return high == null ? null : high.clone();
    }

    /** Number of points. */
    public int size() {
        return x.length;
    }

    /** Where a point lies across. */
    public double x(int index) {
        return x[index];
    }

    /** How high a point lies. */
    public double y(int index) {
        return y[index];
    }

    /** Lower end of a point's interval; NaN when there is none. */
    public double low(int index) {
        return low == null ? Double.NaN : low[index];
    }

    /** Upper end of a point's interval; NaN when there is none. */
    public double high(int index) {
        return high == null ? Double.NaN : high[index];
    }

    /** True when a point can be drawn. */
    public boolean has(int index) {
        return Double.isFinite(x[index]) && Double.isFinite(y[index]);
    }

    /** True when a point has an interval that can be drawn. */
    public boolean hasInterval(int index) {
        return Double.isFinite(low(index)) && Double.isFinite(high(index));
    }
}
