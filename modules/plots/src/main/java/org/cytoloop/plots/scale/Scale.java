/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.scale;

/**
 * Where the values of a stretch of an axis are drawn.
 *
 * @param logarithmic true when logarithms are laid out evenly; {@code low} is above 0 then
 * @param low least value that is seen
 * @param high greatest value that is seen, greater than {@code low}
 * @param from where {@code low} is drawn
 * @param to where {@code high} is drawn; may be less than {@code from}, as on screens upwards
 */
public record Scale(boolean logarithmic, double low, double high, double from, double to) {
    /** Where a value is drawn; may lie beyond either end. Values of at most 0 lie far below a logarithmic scale. */
    public double place(double value) {
        double share = (flat(value) - flat(low)) / (flat(high) - flat(low));
        return from + share * (to - from);
    }

    /** Where a value is drawn, or the end it lies beyond. */
    public double pinned(double value) {
        return place(Math.max(low, Math.min(high, value)));
    }

    /** The value that is drawn at a place. */
    public double value(double place) {
        double even = flat(low) + (place - from) / (to - from) * (flat(high) - flat(low));
        return logarithmic ? StrictMath.pow(10, even) : even;
    }

    /** True when a value is seen. */
    public boolean shows(double value) {
        return value >= low && value <= high;
    }

    /** Its length as it is drawn. */
    public double length() {
        return Math.abs(to - from);
    }

    /** Value as it is laid out evenly. */
    public double flat(double value) {
        if (!logarithmic) {
            return value;
        }
        return value > 0 ? StrictMath.log10(value) : StrictMath.log10(low) - 1e3;
    }
}
