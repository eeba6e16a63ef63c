/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.map;

import java.util.Arrays;
import org.cytoloop.charts.values.Span;

/** Which part of a map is seen. */
final class MapView {
    /** So much at either end is left out at first, as a few extreme cells would press all others together. */
    private static final double LEFT_OUT = 0.002;

    private static final double ROOM = 0.04;
    private static final double LEAST = 0.01;

    private Span wholeX = new Span(0, 1);
    private Span wholeY = new Span(0, 1);
    private Span zoomedX;
    private Span zoomedY;

    /** Takes all of some data as the whole. */
    void fit(MapData data) {
        wholeX = around(data.cells().x(), data.on().x(), data.off().x());
        wholeY = around(data.cells().y(), data.on().y(), data.off().y());
        reset();
    }

    private static Span around(float[] cells, float[]... labels) {
        float[] known = finite(cells);
        double low = known.length == 0 ? Double.POSITIVE_INFINITY : known[(int) (LEFT_OUT * (known.length - 1))];
        double high = known.length == 0
                ? Double.NEGATIVE_INFINITY
                : known[(int) Math.ceil((1 - LEFT_OUT) * (known.length - 1))];
        for (float[] some : labels) {
            for (float value : finite(some)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        if (low > high) {
            return new Span(0, 1);
        }
        double room = high > low ? ROOM * (high - low) : Math.max(ROOM * Math.abs(low), 0.5);
        return new Span(low - room, high + room);
    }

    private static float[] finite(float[] values) {
        float[] known = new float[values.length];
        int count = 0;
        for (float value : values) {
            if (Float.isFinite(value)) {
                known[count++] = value;
            }
        }
        known = Arrays.copyOf(known, count);
        Arrays.sort(known);
        return known;
    }

    Span x() {
        return zoomedX == null ? wholeX : zoomedX;
    }

    Span y() {
        return zoomedY == null ? wholeY : zoomedY;
    }

    boolean zoomed() {
        return zoomedX != null;
    }

    void zoomTo(Span x, Span y) {
        if (x.length() > LEAST * wholeX.length() && y.length() > LEAST * wholeY.length()) {
            zoomedX = x;
            zoomedY = y;
        }
    }

    /** Shows more or less around a point; a factor less than 1 zooms in. */
    void zoom(double x, double y, double factor) {
        Span nextX = x().zoom(wholeX, x, factor);
        Span nextY = y().zoom(wholeY, y, factor);
        boolean whole = nextX.length() >= wholeX.length() && nextY.length() >= wholeY.length();
        zoomedX = whole ? null : nextX;
        zoomedY = whole ? null : nextY;
    }

    void reset() {
        zoomedX = null;
        zoomedY = null;
    }
}
