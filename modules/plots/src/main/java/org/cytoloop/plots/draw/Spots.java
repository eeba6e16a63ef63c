/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What was drawn where, in words. */
final class Spots {
    private static final double NEAR = 9;

    private final List<Spot> spots = new ArrayList<>();

    private record Spot(Rectangle2D place, Supplier<String> text) {
        double distance(double x, double y) {
            double across = Math.max(0, Math.max(place.getMinX() - x, x - place.getMaxX()));
            double up = Math.max(0, Math.max(place.getMinY() - y, y - place.getMaxY()));
            return Math.hypot(across, up);
        }
    }

    void add(Rectangle2D place, Supplier<String> text) {
        spots.add(new Spot(place, text));
    }

    /** The nearest that is not far away; of several at the place the one drawn last. */
    Optional<String> at(double x, double y) {
        Spot nearest = null;
        double least = NEAR;
        for (Spot spot : spots) {
            double distance = spot.distance(x, y);
            if (distance <= least) {
                least = distance;
                nearest = spot;
            }
        }
        return Optional.ofNullable(nearest).map(spot -> spot.text().get());
    }
}
