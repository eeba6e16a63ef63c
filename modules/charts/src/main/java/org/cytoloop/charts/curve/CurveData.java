/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.curve;

import java.util.List;
import java.util.Objects;

/**
 * What a chart of curves shows.
 *
 * @param title what stands above it and names its files; may be empty
 * @param xTitle what stands below it; may be empty
 * @param yTitle what stands beside it; may be empty
 * @param curves the curves; a later one is drawn over an earlier one
 * @param marks lines at values that mean something
 */
public record CurveData(String title, String xTitle, String yTitle, List<Curve> curves, List<Mark> marks) {
    /** Nothing to show. */
    public static final CurveData NONE = new CurveData("", "", "", List.of(), List.of());

    /** Keeps unmodifiable copies. */
    public CurveData {
        Objects.requireNonNull(title);
        Objects.requireNonNull(xTitle);
        Objects.requireNonNull(yTitle);
        curves = List.copyOf(curves);
        marks = List.copyOf(marks);
    }

    /** True when no point can be drawn. */
    public boolean isEmpty() {
        for (Curve curve : curves) {
            for (int i = 0; i < curve.size(); i++) {
                if (curve.has(i)) {
                    return false;
                }
            }
        }
        return true;
    }
}
