/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Region;

/** How large one cell is. */
public final class CellBounds {
    /** Of a cell without outline and area, px. */
    private static final double GUESS = 6;

    private CellBounds() {}

    /** The smallest rectangle around a cell, px of the full resolution. */
    public static Region of(Cells cells, int index) {
        int points = cells.outlinePoints(index);
        if (points == 0) {
            double area = cells.area(index);
            double radius = area > 0 ? Math.sqrt(area / Math.PI) : GUESS;
            return new Region(cells.x(index) - radius, cells.y(index) - radius, 2 * radius, 2 * radius);
        }
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int p = 0; p < points; p++) {
            left = Math.min(left, cells.outlineX(index, p));
            right = Math.max(right, cells.outlineX(index, p));
            top = Math.min(top, cells.outlineY(index, p));
            bottom = Math.max(bottom, cells.outlineY(index, p));
        }
        return new Region(left, top, right - left, bottom - top);
    }

    /** A cell and what lies around it, large enough to judge it. */
    public static Region around(Cells cells, int index) {
        Region cell = of(cells, index);
        double side = 12 * Math.max(8, Math.max(cell.width(), cell.height()));
        return new Region(cell.x() + cell.width() / 2 - side / 2, cell.y() + cell.height() / 2 - side / 2, side, side);
    }

    /** The longer side of the smallest rectangle around a cell, px of the full resolution. */
    public static double side(Cells cells, int index) {
        Region cell = of(cells, index);
        return Math.max(cell.width(), cell.height());
    }
}
