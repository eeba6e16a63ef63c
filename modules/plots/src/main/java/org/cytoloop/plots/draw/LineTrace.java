/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.awt.geom.Path2D;
import org.cytoloop.plots.model.LinePlot.Line;
import org.cytoloop.plots.scale.Scale;

/**
 * The outline of a line with no more corners than can be seen: of many points within half a pixel the first, the lowest,
 * the highest and the last are left, so that what is drawn looks the same.
 */
final class LineTrace {
    private static final double COLUMN = 0.5;
    private static final double FAR = 20;

    private final Path2D path = new Path2D.Double();
    private final boolean steps;
    private final double from;
    private final double to;
    private boolean open;
    private int corners;
    private long column = Long.MIN_VALUE;
    private double x;
    private double first;
    private double low;
    private double high;
    private double last;

    private LineTrace(Scale across, boolean steps) {
        this.steps = steps;
        from = Math.min(across.from(), across.to()) - FAR;
        to = Math.max(across.from(), across.to()) + FAR;
    }

    /** The outline of these heights over the line's points; broken where a height is not finite. */
    static Path2D of(Line line, double[] heights, Placed placed, boolean steps) {
        LineTrace trace = new LineTrace(placed.x(), steps);
        double[] xs = line.x();
        for (int i = 0; i < xs.length; i++) {
            if (Double.isFinite(heights[i]) && Double.isFinite(xs[i])) {
                trace.add(placed.x().place(xs[i]), placed.y().place(heights[i]));
            } else {
                trace.end();
            }
        }
        trace.end();
        return trace.path;
    }

    private void add(double atX, double atY) {
        // what lies far beside is seen by its last point only
        double pinnedX = Math.max(from, Math.min(to, atX));
        double pinnedY = Math.max(-1e5, Math.min(1e5, atY));
        long now = (long) Math.floor(pinnedX / COLUMN);
        if (now != column) {
            flush();
            column = now;
            x = pinnedX;
            first = pinnedY;
            low = pinnedY;
            high = pinnedY;
        }
        low = Math.min(low, pinnedY);
        high = Math.max(high, pinnedY);
        last = pinnedY;
    }

    /** Ends a run; a single point is left as a dot. */
    private void end() {
        flush();
        if (open && corners == 1) {
            path.lineTo(path.getCurrentPoint().getX(), path.getCurrentPoint().getY());
        }
        open = false;
    }

    private void flush() {
        if (column == Long.MIN_VALUE) {
            return;
        }
        column = Long.MIN_VALUE;
        if (open) {
            if (steps) {
                path.lineTo(x, path.getCurrentPoint().getY());
            }
            path.lineTo(x, first);
            corners++;
        } else {
            path.moveTo(x, first);
            open = true;
            corners = 1;
        }
        if (low < high) {
            path.lineTo(x, low);
            path.lineTo(x, high);
            path.lineTo(x, last);
            corners += 3;
        }
    }
}
