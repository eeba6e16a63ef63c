/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.curve;

import org.cytoloop.charts.values.Span;

/** Which part of the curves is shown: all of them, what was fixed, or what was zoomed to. */
final class CurveView {
    private static final double ROOM = 0.04;
    private static final double LEAST = 1e-6;

    private Span fixedX;
    private Span fixedY;
    private Span zoomedX;
    private Span zoomedY;
    private boolean logarithmic;
    private Figures xFigures = Figures.NUMBER;
    private CurveData data = CurveData.NONE;

    void setData(CurveData next) {
        data = next;
    }

    void setFixedX(Span span) {
        fixedX = span;
        reset();
    }

    void setFixedY(Span span) {
        fixedY = span;
        reset();
    }

    void setLogarithmic(boolean on) {
        logarithmic = on;
        reset();
    }

    boolean logarithmic() {
        return logarithmic;
    }

    void setXFigures(Figures figures) {
        xFigures = figures;
    }

    boolean zoomed() {
        return zoomedX != null || zoomedY != null;
    }

    void reset() {
        zoomedX = null;
        zoomedY = null;
    }

    /** Shows a part; null keeps what is shown along that axis. In numbers along the axes. */
    void zoomTo(Span x, Span y) {
        Span wholeX = homeX();
        Span wholeY = homeY();
        if (x != null && x.length() > LEAST * wholeX.length()) {
            zoomedX = x;
        }
        if (y != null && y.length() > LEAST * wholeY.length()) {
            zoomedY = y;
        }
    }

    /** Shows more or less around a point; a factor less than 1 zooms in. In numbers along the axes. */
    void zoom(double x, double y, double factor) {
        Span wholeX = homeX();
        Span wholeY = homeY();
        Span nextX = x().zoom(wholeX, x, factor);
        Span nextY = y().zoom(wholeY, y, factor);
        zoomedX = nextX.length() < wholeX.length() * (1 - LEAST) ? nextX : null;
        zoomedY = nextY.length() < wholeY.length() * (1 - LEAST) ? nextY : null;
    }

    /** What is shown across, along the axis. */
    Span x() {
        return zoomedX == null ? homeX() : zoomedX;
    }

    /** What is shown upwards. */
    Span y() {
        return zoomedY == null ? homeY() : zoomedY;
    }

    private Span homeX() {
        if (fixedX != null) {
            return new Span(CurveScale.along(fixedX.low(), logarithmic), CurveScale.along(fixedX.high(), logarithmic));
        }
        Reach reach = new Reach();
        for (Curve curve : data.curves()) {
            for (int i = 0; i < curve.size(); i++) {
                if (curve.has(i)) {
                    reach.add(CurveScale.along(curve.x(i), logarithmic));
                }
            }
        }
        // whole numbers are rounds and the like: half a step on both sides
        return reach.span(xFigures == Figures.WHOLE && !logarithmic ? 0.5 : 0);
    }

    private Span homeY() {
        if (fixedY != null) {
            return fixedY;
        }
        Reach reach = new Reach();
        for (Curve curve : data.curves()) {
            for (int i = 0; i < curve.size(); i++) {
                if (curve.has(i)) {
                    reach.add(curve.y(i));
                    reach.add(curve.low(i));
                    reach.add(curve.high(i));
                }
            }
        }
        return reach.span(0);
    }

    /** From the smallest to the largest number. */
    private static final class Reach {
        private double low = Double.POSITIVE_INFINITY;
        private double high = Double.NEGATIVE_INFINITY;

        void add(double number) {
            if (Double.isFinite(number)) {
                low = Math.min(low, number);
                high = Math.max(high, number);
            }
        }

        Span span(double least) {
            if (low > high) {
                return new Span(0, 1);
            }
            double usual = high > low ? ROOM * (high - low) : Math.max(Math.abs(low) * ROOM, 0.5);
            double room = least > 0 ? Math.min(Math.max(usual, 0.25), least) : usual;
            return new Span(low - room, high + room);
        }
    }
}
