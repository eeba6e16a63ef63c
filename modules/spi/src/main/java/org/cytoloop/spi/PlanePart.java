/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.util.Objects;
import org.cytoloop.core.image.Plane;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.task.ProblemException;

/**
 * A rectangle of a plane, seen as a plane of its own. Thread-safe as far as the plane is.
 *
 * @param plane the whole
 * @param x left column of the part, px of the whole
 * @param y top row of the part, px of the whole
 * @param width columns, at least 1
 * @param height rows, at least 1
 */
public record PlanePart(Plane plane, int x, int y, int width, int height) implements Plane {
    /** Checks that the part lies inside the whole. */
    public PlanePart {
        Objects.checkFromIndexSize(x, width, plane.width());
        Objects.checkFromIndexSize(y, height, plane.height());
    }

    /**
     * A region of a plane with a margin, clipped to the plane.
     *
     * @param region px of the plane; must overlap it
     * @param margin pixels around the region, at least
     * @param grid the part begins at multiples of this, in both directions
     */
    public static PlanePart around(Plane plane, Region region, int margin, int grid) {
        int left = clamp(Math.floor(region.x()) - margin, plane.width()) / grid * grid;
        int top = clamp(Math.floor(region.y()) - margin, plane.height()) / grid * grid;
        int right = clamp(Math.ceil(region.x() + region.width()) + margin, plane.width());
        int bottom = clamp(Math.ceil(region.y() + region.height()) + margin, plane.height());
        return new PlanePart(plane, left, top, right - left, bottom - top);
    }

    private static int clamp(double value, int most) {
        return (int) Math.max(0, Math.min(value, most));
    }

    @Override
    public void read(int fromX, int fromY, int columns, int rows, float[] target) throws ProblemException {
        Objects.checkFromIndexSize(fromX, columns, width);
        Objects.checkFromIndexSize(fromY, rows, height);
        plane.read(x + fromX, y + fromY, columns, rows, target);
    }
}
