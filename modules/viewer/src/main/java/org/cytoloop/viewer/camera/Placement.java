/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.camera;

import java.util.Optional;

/**
 * Where a viewer looked, for the next day.
 *
 * @param x column in the middle, px of the full resolution
 * @param y row in the middle, px
 * @param scale screen px per image px
 */
public record Placement(double x, double y, double scale) {
    /** As text that {@link #parse} reads. */
    public String text() {
        return x + " " + y + " " + scale;
    }

    /** From text; empty when it is none, or not a place. */
    public static Optional<Placement> parse(String text) {
        String[] parts = text == null ? new String[0] : text.trim().split(" ");
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            Placement place = new Placement(
                    Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
            boolean sound = Double.isFinite(place.x)
                    && Double.isFinite(place.y)
                    && place.scale > 0
                    && Double.isFinite(place.scale);
            return sound ? Optional.of(place) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
