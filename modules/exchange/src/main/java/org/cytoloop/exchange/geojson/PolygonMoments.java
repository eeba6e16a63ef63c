/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.geojson;

/**
 * Area and centroid of polygons with holes by the shoelace formula (P. Bourke, "Calculating the area and centroid of a
 * polygon", 1988). The direction in which a ring runs does not matter: the first ring counts as outer, the others as
 * holes.
 */
final class PolygonMoments {
    private double area;
    private double momentX;
    private double momentY;

    /**
     * Adds a polygon.
     *
     * @param c coordinates, px
     * @param firstRing its outer ring
     * @param endRing ring behind its last hole
     * @return area of the polygon, px²
     */
    double add(Coordinates c, int firstRing, int endRing) {
        double before = area;
        for (int ring = firstRing; ring < endRing; ring++) {
            addRing(c, ring, ring == firstRing ? 1 : -1);
        }
        return area - before;
    }

    private void addRing(Coordinates c, int ring, int sign) {
        double[] xy = c.xy();
        int from = 2 * c.ringStart(ring);
        int n = c.ringSize(ring);
        // around the first point, so that small rings far from the origin keep their digits
        double originX = xy[from];
        double originY = xy[from + 1];
        double twice = 0;
        double sumX = 0;
        double sumY = 0;
        for (int i = 0; i < n; i++) {
            int a = from + 2 * i;
            int b = from + 2 * ((i + 1) % n);
            double ax = xy[a] - originX;
            double ay = xy[a + 1] - originY;
            double bx = xy[b] - originX;
            double by = xy[b + 1] - originY;
            double cross = ax * by - bx * ay;
            twice += cross;
            sumX += (ax + bx) * cross;
            sumY += (ay + by) * cross;
        }
        double ringArea = Math.abs(twice) / 2;
        if (ringArea > 0) {
            area += sign * ringArea;
            momentX += sign * ringArea * (originX + sumX / (3 * twice));
            momentY += sign * ringArea * (originY + sumY / (3 * twice));
        }
    }

    /** Area of all polygons together, px². */
    double area() {
        return area;
    }

    /** Centroid column, px; NaN without an area. */
    double x() {
        return area > 0 ? momentX / area : Double.NaN;
    }

    /** Centroid row, px; NaN without an area. */
    double y() {
        return area > 0 ? momentY / area : Double.NaN;
    }
}
