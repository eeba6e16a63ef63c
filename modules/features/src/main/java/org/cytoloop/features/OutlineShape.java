/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import org.cytoloop.core.model.Cells;

/**
 * Shape of a polygon: area by the shoelace formula; circularity 4 pi area / perimeter², at most 1; eccentricity sqrt(1 - l2 /
 * l1) of the eigenvalues of the area's covariance (second moments of a polygon: Steger 1996, "On the calculation of arbitrary
 * moments of polygons"); solidity = area / area of the convex hull. All NaN for fewer than 3 points or no area. Not
 * thread-safe.
 */
final class OutlineShape {
    private double[] x = new double[0];
    private double[] y = new double[0];
    private final ConvexHull hull = new ConvexHull();
    private double area;
    private double perimeter;
    private double eccentricity;
    private double solidity;

    /** Measures the outline of a cell. */
    void of(Cells cells, int cell) {
        int n = cells.outlinePoints(cell);
        if (x.length < n) {
            x = new double[2 * n];
            y = new double[2 * n];
        }
        // relative to the centroid: the numbers stay small and do not depend on where the cell lies
        for (int i = 0; i < n; i++) {
            x[i] = (double) cells.outlineX(cell, i) - cells.x(cell);
            y[i] = (double) cells.outlineY(cell, i) - cells.y(cell);
        }
        measure(n);
    }

    private void measure(int n) {
        double twice = 0;
        double length = 0;
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double sxy = 0;
        double syy = 0;
        for (int i = 0; i < n; i++) {
            int j = i + 1 == n ? 0 : i + 1;
            double cross = x[i] * y[j] - x[j] * y[i];
            double dx = x[j] - x[i];
            double dy = y[j] - y[i];
            twice += cross;
            length += Math.sqrt(dx * dx + dy * dy);
            sx += cross * (x[i] + x[j]);
            sy += cross * (y[i] + y[j]);
            sxx += cross * (x[i] * x[i] + x[i] * x[j] + x[j] * x[j]);
            syy += cross * (y[i] * y[i] + y[i] * y[j] + y[j] * y[j]);
            sxy += cross * (2 * x[i] * y[i] + x[i] * y[j] + x[j] * y[i] + 2 * x[j] * y[j]);
        }
        if (n < 3 || !(Math.abs(twice) > 1e-6)) {
            area = Double.NaN;
            perimeter = Double.NaN;
            eccentricity = Double.NaN;
            solidity = Double.NaN;
            return;
        }
        area = Math.abs(twice) / 2;
        perimeter = length;
        double mx = sx / (3 * twice);
        double my = sy / (3 * twice);
        eccentricity =
                eccentricity(sxx / (6 * twice) - mx * mx, sxy / (12 * twice) - mx * my, syy / (6 * twice) - my * my);
        solidity = Math.min(1, area / hull.area(x, y, n));
    }

    private static double eccentricity(double xx, double xy, double yy) {
        double half = Math.sqrt((xx - yy) * (xx - yy) / 4 + xy * xy);
        double large = (xx + yy) / 2 + half;
        double small = Math.max(0, (xx + yy) / 2 - half);
        return large > 0 ? Math.sqrt(1 - small / large) : 0;
    }

    /** px². */
    double area() {
        return area;
    }

    /** px. */
    double perimeter() {
        return perimeter;
    }

    double circularity() {
        return Double.isNaN(area) ? Double.NaN : Math.min(1, 4 * Math.PI * area / (perimeter * perimeter));
    }

    double eccentricity() {
        return eccentricity;
    }

    double solidity() {
        return solidity;
    }
}
