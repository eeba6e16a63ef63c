/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.curve;

/** Told when a point of a curve is chosen, by a click or by Enter. */
@FunctionalInterface
public interface PointListener {
    /**
     * A point was chosen. On the EDT.
     *
     * @param curve place of the curve in {@link CurveData#curves}
     * @param point place of the point in the curve
     */
    void chosen(int curve, int point);
}
