/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Shapes of points, which differ so that colour is not needed to tell series apart. */
public final class Signs {
    static final double REACH = 4;

    private Signs() {}

    /** The point of the n-th series at a place; five shapes follow each other. */
    public static Shape point(int series, double x, double y) {
        Shape shape =
                switch (Math.floorMod(series, 5)) {
                    case 0 -> new Ellipse2D.Double(-REACH, -REACH, 2 * REACH, 2 * REACH);
                    case 1 -> new Rectangle2D.Double(-0.85 * REACH, -0.85 * REACH, 1.7 * REACH, 1.7 * REACH);
                    case 2 -> polygon(0, -1.15, 1.1, 0.8, -1.1, 0.8);
                    case 3 -> polygon(0, -1.25, 1.25, 0, 0, 1.25, -1.25, 0);
                    default -> polygon(0, 1.15, 1.1, -0.8, -1.1, -0.8);
                };
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
    }

    private static Shape polygon(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0] * REACH, corners[1] * REACH);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i] * REACH, corners[i + 1] * REACH);
        }
        path.closePath();
        return path;
    }
}
