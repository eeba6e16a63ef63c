/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Region;
import org.cytoloop.viewer.cells.CellLayer;
import org.cytoloop.viewer.view.ViewState;

/** One cell that stands out: its outline, or a ring around it while it is too small to be seen. */
final class CellRing {
    private static final double SMALLEST = 6;
    private static final int MARGIN = 5;

    private CellRing() {}

    static void paint(
            Graphics2D g,
            ViewState view,
            Cells cells,
            CellLayer layer,
            int index,
            Color color,
            float width,
            double deviceScale) {
        if (!place(view, cells, index).intersects(0, 0, view.width(), view.height())) {
            return;
        }
        if (isSmall(view, CellBounds.of(cells, index))) {
            double x = view.screenX(cells.x(index));
            double y = view.screenY(cells.y(index));
            Ink.line(
                    g,
                    new Ellipse2D.Double(x - SMALLEST, y - SMALLEST, 2 * SMALLEST, 2 * SMALLEST),
                    color,
                    width,
                    null);
        } else {
            layer.paintOutline(g, view, index, Ink.RIM, width + 2, deviceScale);
            layer.paintOutline(g, view, index, color, width, deviceScale);
        }
    }

    /** The part of the view that is touched when a cell stands out. */
    static Rectangle place(ViewState view, Cells cells, int index) {
        Region cell = CellBounds.of(cells, index);
        double x = view.screenX(cell.x() + cell.width() / 2);
        double y = view.screenY(cell.y() + cell.height() / 2);
        double halfWidth = Math.max(SMALLEST, cell.width() * view.scale() / 2) + MARGIN;
        double halfHeight = Math.max(SMALLEST, cell.height() * view.scale() / 2) + MARGIN;
        return new Rectangle(
                (int) Math.floor(x - halfWidth),
                (int) Math.floor(y - halfHeight),
                (int) Math.ceil(2 * halfWidth) + 1,
                (int) Math.ceil(2 * halfHeight) + 1);
    }

    private static boolean isSmall(ViewState view, Region cell) {
        return Math.max(cell.width(), cell.height()) * view.scale() < SMALLEST;
    }
}
