/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.util.Arrays;
import java.util.Optional;
import org.cytoloop.plots.model.Axis;
import org.cytoloop.plots.model.LinePlot;
import org.cytoloop.plots.model.LinePlot.Line;
import org.cytoloop.plots.model.LinePlot.Style;
import org.cytoloop.plots.scale.NumberText;

/** Looks for the point of a line that is nearest to a place, among those that are not far. */
final class Nearest {
    private static final double REACH = 14;

    private final Placed placed;
    private final double x;
    private final double y;
    private double least = REACH;
    private Line line;
    private int index;

    Nearest(Placed placed, double x, double y) {
        this.placed = placed;
        this.x = x;
        this.y = y;
    }

    void look(Line next) {
        double[] xs = next.x();
        int from = first(xs, placed.x().value(x - REACH));
        int to = first(xs, placed.x().value(x + REACH));
        for (int i = from; i < to; i++) {
            consider(next, i, Math.hypot(placed.x().place(xs[i]) - x, placed.y().place(next.y()[i]) - y));
        }
        if (next.style() != Style.POINTS) {
            // between points far apart, the line itself
            int before = first(xs, placed.x().value(x)) - 1;
            if (before >= 0 && before < xs.length - 1) {
                considerBetween(next, before);
            }
        }
    }

    private void considerBetween(Line next, int before) {
        double left = placed.x().place(next.x()[before]);
        double right = placed.x().place(next.x()[before + 1]);
        double from = placed.y().place(next.y()[before]);
        double to = placed.y().place(next.y()[before + 1]);
        boolean steps = next.style() == Style.STEPS;
        double share = right > left ? (x - left) / (right - left) : 0;
        double height = steps ? from : from + share * (to - from);
        consider(next, steps || share < 0.5 ? before : before + 1, Math.abs(height - y));
    }

    private void consider(Line next, int at, double distance) {
        if (distance <= least) {
            least = distance;
            line = next;
            index = at;
        }
    }

    /** The first of ascending numbers that is not less. */
    private static int first(double[] ascending, double number) {
        int found = Arrays.binarySearch(ascending, number);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && ascending[found - 1] >= number) {
            found--;
        }
        return found;
    }

    Optional<String> inWords(LinePlot plot) {
        if (line == null) {
            return Optional.empty();
        }
        String interval = "";
        if (line.low().length > 0 && Double.isFinite(line.low()[index]) && Double.isFinite(line.high()[index])) {
            interval = " (" + NumberText.of(line.low()[index]) + " to " + NumberText.of(line.high()[index]) + ")";
        }
        return Optional.of(line.name() + ": " + value(plot.y(), line.y()[index]) + interval + ", "
                + value(plot.x(), line.x()[index]));
    }

    /** A value with what it is and its unit. */
    static String value(Axis axis, double value) {
        String unit = axis.unit().isEmpty() ? "" : " " + axis.unit();
        return axis.label() + " " + NumberText.of(value) + unit;
    }
}
