/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.curve;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/**
 * Draws a curve: its band below, then its line, its whiskers and its points.
 *
 * @param across where its x are
 * @param up where its y are
 */
record CurvePainter(CurveScale across, CurveScale up) {
    private static final double CAP = 4;

    void draw(Graphics2D g, Curve curve, CurvePen pen) {
        if (curve.style() != Curve.Style.LINE) {
            g.setColor(pen.color());
            g.setStroke(pen.whisker());
            for (int i = 0; i < curve.size(); i++) {
                whisker(g, curve, i);
            }
        }
        g.setColor(pen.color());
        if (curve.style() != Curve.Style.POINTS) {
            g.setStroke(pen.line());
            g.draw(line(curve));
        }
        if (curve.style() != Curve.Style.LINE) {
            for (int i = 0; i < curve.size(); i++) {
                if (isSeen(curve, i)) {
                    g.fill(pen.point(across.place(curve.x(i)), up.place(curve.y(i))));
                }
            }
        }
    }

    /** The band of a line; nothing for points. */
    void drawBand(Graphics2D g, Curve curve, CurvePen pen) {
        if (curve.style() != Curve.Style.LINE) {
            return;
        }
        g.setColor(pen.band());
        int from = 0;
        while (from < curve.size()) {
            int to = from;
            while (to < curve.size() && isBand(curve, to)) {
                to++;
            }
            if (to - from > 1) {
                g.fill(band(curve, from, to));
            }
            from = to + 1;
        }
    }

    private boolean isBand(Curve curve, int i) {
        return curve.hasInterval(i) && Double.isFinite(across.place(curve.x(i)));
    }

    private Path2D band(Curve curve, int from, int to) {
        Path2D path = new Path2D.Double();
        path.moveTo(across.place(curve.x(from)), up.place(curve.high(from)));
        for (int i = from + 1; i < to; i++) {
            path.lineTo(across.place(curve.x(i)), up.place(curve.high(i)));
        }
        for (int i = to - 1; i >= from; i--) {
            path.lineTo(across.place(curve.x(i)), up.place(curve.low(i)));
        }
        path.closePath();
        return path;
    }

    /** The line, broken at gaps. */
    private Path2D line(Curve curve) {
        Path2D path = new Path2D.Double();
        boolean joined = false;
        for (int i = 0; i < curve.size(); i++) {
            double x = across.place(curve.x(i));
            if (!curve.has(i) || !Double.isFinite(x)) {
                joined = false;
            } else if (joined) {
                path.lineTo(x, up.place(curve.y(i)));
            } else {
                path.moveTo(x, up.place(curve.y(i)));
                joined = true;
            }
        }
        return path;
    }

    private void whisker(Graphics2D g, Curve curve, int i) {
        if (!curve.has(i) || !curve.hasInterval(i) || !across.shows(curve.x(i))) {
            return;
        }
        double x = across.place(curve.x(i));
        double low = up.pinned(curve.low(i));
        double high = up.pinned(curve.high(i));
        g.draw(new Line2D.Double(x, low, x, high));
        if (up.shows(curve.low(i))) {
            g.draw(new Line2D.Double(x - CAP, low, x + CAP, low));
        }
        if (up.shows(curve.high(i))) {
            g.draw(new Line2D.Double(x - CAP, high, x + CAP, high));
        }
    }

    /** True when a point lies between the axes. */
    boolean isSeen(Curve curve, int i) {
        return curve.has(i) && across.shows(curve.x(i)) && up.shows(curve.y(i));
    }
}
