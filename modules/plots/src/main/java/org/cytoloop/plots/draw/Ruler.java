/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.util.List;
import org.cytoloop.plots.model.Axis;
import org.cytoloop.plots.scale.Reach;

/**
 * What an axis is to show.
 *
 * @param title what stands beside it; empty for nothing
 * @param logarithmic true for a logarithmic scale
 * @param low least value
 * @param high greatest value, above the least
 * @param whole true when there is nothing between whole numbers
 * @param percent true when shares are written in percent
 * @param names what stands at 0, 1, ... in place of numbers; empty for numbers
 */
record Ruler(
        String title,
        boolean logarithmic,
        double low,
        double high,
        boolean whole,
        boolean percent,
        List<String> names) {
    /** Part of the data that is left free beyond their ends. */
    private static final double AIR = 0.04;

    /** Numbers, with room for what the data and the axis say. */
    static Ruler numbers(Axis axis, String title, Reach data, boolean percent) {
        boolean log = axis.logarithmic();
        Reach all = new Reach(log);
        if (!data.isEmpty()) {
            all.include(data.low());
            all.include(data.high());
        }
        all.include(axis.low());
        all.include(axis.high());
        double low = all.low();
        double high = all.high();
        double air = AIR * (flat(high, log) - flat(low, log));
        boolean lowFixed = axis.low() <= low || !log && low == 0;
        boolean highFixed = axis.high() >= high;
        return new Ruler(
                title,
                log,
                lowFixed ? low : back(flat(low, log) - air, log),
                highFixed ? high : back(flat(high, log) + air, log),
                data.isWhole() && !percent,
                percent,
                List.of());
    }

    /** Names side by side. */
    static Ruler names(String title, List<String> names) {
        return new Ruler(title, false, -0.5, Math.max(1, names.size()) - 0.5, true, false, names);
    }

    /** A part of it that a user looks at; all of it where that is not told. */
    Ruler part(double from, double to) {
        boolean told = to > from && Double.isFinite(to - from) && (from > 0 || !logarithmic);
        return told ? new Ruler(title, logarithmic, from, to, whole, percent, names) : this;
    }

    /** With more room at its end, as a share of its length. */
    Ruler higher(double share) {
        double end =
                back(flat(high, logarithmic) + share * (flat(high, logarithmic) - flat(low, logarithmic)), logarithmic);
        return new Ruler(title, logarithmic, low, end, whole, percent, names);
    }

    private static double flat(double value, boolean log) {
        return log ? StrictMath.log10(value) : value;
    }

    private static double back(double value, boolean log) {
        return log ? StrictMath.pow(10, value) : value;
    }
}
