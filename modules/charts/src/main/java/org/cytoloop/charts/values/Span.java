/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.values;

/**
 * A stretch of an axis.
 *
 * @param low where it begins
 * @param high where it ends, greater
 */
public record Span(double low, double high) {
    private static final double ROOM = 0.02;
    private static final double SHARE_LEFT_OUT = 0.001;
    private static final double LABELS_LEFT_OUT = 0.25;
    /** Values so many quartile distances beyond a quartile are a tail, be they a hundredth of all. */
    private static final double FAR = 12;

    private static final double WORTH_CUTTING = 0.7;

    /** Checks the order. */
    public Span {
        if (!(high > low) || !Double.isFinite(high - low)) {
            throw new IllegalArgumentException(low + " to " + high);
        }
    }

    /** Its length. */
    public double length() {
        return high - low;
    }

    /** True when the number lies in it or on its ends. */
    public boolean contains(double number) {
        return number >= low && number <= high;
    }

    /** The nearest number that lies in it. */
    public double clamp(double number) {
        return Math.max(low, Math.min(high, number));
    }

    /** The smallest that holds both. */
    public Span with(Span other) {
        return new Span(Math.min(low, other.low), Math.max(high, other.high));
    }

    /** The smallest that holds this and a number, with some room beyond the number. */
    public Span with(double number) {
        if (contains(number) || !Double.isFinite(number)) {
            return this;
        }
        double room = ROOM * Math.max(high - number, number - low);
        return number < low ? new Span(number - room, high) : new Span(low, number + room);
    }

    /**
     * A part of it, or it, with one of its numbers staying where it is.
     *
     * @param limits what must not be left
     * @param fixed the number that stays at its place
     * @param factor how much longer; less than 1 zooms in
     */
    public Span zoom(Span limits, double fixed, double factor) {
        double length = Math.min(limits.length(), Math.max(limits.length() / 2000, length() * factor));
        double share = (clamp(fixed) - low) / length();
        return inside(limits, clamp(fixed) - share * length, length);
    }

    /** The same length elsewhere, within limits. */
    public Span shift(Span limits, double by) {
        return inside(limits, low + by, Math.min(length(), limits.length()));
    }

    private static Span inside(Span limits, double wanted, double length) {
        double start = Math.max(limits.low, Math.min(limits.high - length, wanted));
        return new Span(start, Math.min(limits.high, start + length));
    }

    /** All values with a little room on both sides; 0 to 1 when there are none. */
    public static Span whole(SortedValues values) {
        return values.size() == 0 ? new Span(0, 1) : around(values.min(), values.max());
    }

    /**
     * What is worth showing at first: everything, unless its tails would take up a good part of the axis; then without
     * these, but with the middle half of each kind of own labels. A marker's contrast has a tail ten times as long as
     * the place where ON and OFF part, which is what one wants to see.
     *
     * @param labels values of labelled cells
     */
    public static Span first(SortedValues values, SortedValues... labels) {
        if (values.size() == 0) {
            return new Span(0, 1);
        }
        double lower = values.quantile(0.25);
        double upper = values.quantile(0.75);
        double far = FAR * (upper - lower);
        double low = values.quantile(SHARE_LEFT_OUT);
        double high = values.quantile(1 - SHARE_LEFT_OUT);
        if (far > 0) {
            low = Math.max(low, lower - far);
            high = Math.min(high, upper + far);
        }
        for (SortedValues own : labels) {
            if (own.size() > 0) {
                low = Math.min(low, own.quantile(LABELS_LEFT_OUT));
                high = Math.max(high, own.quantile(1 - LABELS_LEFT_OUT));
            }
        }
        boolean cut = high - low < WORTH_CUTTING * (values.max() - values.min()) && high > low;
        return cut ? around(low, high) : whole(values);
    }

    private static Span around(double low, double high) {
        double length = high - low;
        double room = length > 0 ? length * ROOM : Math.max(Math.abs(low) * ROOM, 0.5);
        return new Span(low - room, high + room);
    }
}
