/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.values;

/**
 * Where the values of a stretch of an axis lie on the screen.
 *
 * @param span the stretch
 * @param left x of its beginning, in pixels
 * @param right x of its end, in pixels; greater
 */
public record AxisScale(Span span, double left, double right) {
    /** Where a value is drawn; may lie beyond either end. */
    public double x(double value) {
        return left + (value - span.low()) / span.length() * (right - left);
    }

    /** Where a value is drawn, or the end it lies beyond. */
    public double pinned(double value) {
        return x(span.clamp(value));
    }

    /** The value at a place; may lie beyond either end. */
    public double value(double x) {
        return span.low() + (x - left) / (right - left) * span.length();
    }

    /** What a pixel means, in the values' unit. */
    public double perPixel() {
        return span.length() / (right - left);
    }
}
