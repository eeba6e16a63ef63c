/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.curve;

import org.cytoloop.charts.values.AxisScale;
import org.cytoloop.charts.values.Span;

/**
 * Where values of an axis are drawn, be it even or logarithmic.
 *
 * @param scale the scale of the values, or of their decadic logarithms
 * @param logarithmic whether it is of logarithms
 */
record CurveScale(AxisScale scale, boolean logarithmic) {
    /** What is laid out evenly along an axis: the value or its decadic logarithm; NaN when it has none. */
    static double along(double value, boolean logarithmic) {
        if (!logarithmic) {
            return value;
        }
        return value > 0 ? Math.log10(value) : Double.NaN;
    }

    /** The value at a place along an axis. */
    static double value(double along, boolean logarithmic) {
        return logarithmic ? Math.pow(10, along) : along;
    }

    /** Where a value is drawn; NaN when it has no place. */
    double place(double value) {
        return scale.x(along(value, logarithmic));
    }

    /** Where a value is drawn, or the end it lies beyond; NaN when it has no place. */
    double pinned(double value) {
        double along = along(value, logarithmic);
        return Double.isNaN(along) ? along : scale.pinned(along);
    }

    /** True when a value lies on the axis. */
    boolean shows(double value) {
        Span span = scale.span();
        return span.contains(along(value, logarithmic));
    }
}
