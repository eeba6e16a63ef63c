/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.cells;

import java.awt.Color;
import org.cytoloop.workbench.desk.DifferenceBoard;
import org.cytoloop.workbench.widgets.LabelColors;

/**
 * The sign of a cell that two rounds call differently: a triangle that points up for a gained cell, a cross for a lost
 * one, so that they differ in shape as well as in colour.
 */
public final class FlipSign {
    /** Half the width of a stroke of the cross, as a share of the radius. */
    private static final double STROKE = 0.3;

    private static final double SIN_60 = Math.sqrt(3) / 2;

    private FlipSign() {}

    /** The colour of a flip, {@link DifferenceBoard#GAINED} or {@link DifferenceBoard#LOST}. */
    public static Color colour(byte flip) {
        return flip == DifferenceBoard.GAINED ? LabelColors.GAINED : LabelColors.LOST;
    }

    /**
     * A picture of the sign with a rim, which is seen on any image.
     *
     * @param radius from its middle to its tips, px
     * @param rim width of the rim, px
     * @return premultiplied colours; a square with an odd edge length
     */
    public static int[] stamp(byte flip, double radius, double rim) {
        int side = side(radius, rim);
        int half = side / 2;
        Mark.Brush brush = new Mark.Brush(colour(flip), 1, rim);
        int[] stamp = new int[side * side];
        for (int i = 0; i < stamp.length; i++) {
            double x = i % side - half;
            double y = i / side - half;
            double beyond = flip == DifferenceBoard.GAINED ? beyondTriangle(x, y, radius) : beyondCross(x, y, radius);
            stamp[i] = brush.at(0.5 - beyond, 0.5 - beyond + rim);
        }
        return stamp;
    }

    /** Edge length of a {@link #stamp}, px. */
    public static int side(double radius, double rim) {
        return 2 * (int) Math.ceil(radius + rim + 1) + 1;
    }

    /** Distance of a place from the triangle, negative inside. Its three sides lie half a radius from its middle. */
    private static double beyondTriangle(double x, double y, double radius) {
        double lower = y - radius / 2;
        double sides = Math.abs(x) * SIN_60 - y / 2 - radius / 2;
        return Math.max(lower, sides);
    }

    /** Distance of a place from the nearer stroke of the cross, negative inside. */
    private static double beyondCross(double x, double y, double radius) {
        double along = Math.min(radius * (1 - STROKE), (Math.abs(x) + Math.abs(y)) / Math.sqrt(2));
        double tip = along / Math.sqrt(2);
        double dx = Math.abs(x) - tip;
        double dy = Math.abs(y) - tip;
        return Math.sqrt(dx * dx + dy * dy) - radius * STROKE;
    }
}
