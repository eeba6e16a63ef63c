/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.curve;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import org.cytoloop.charts.surface.ChartInk;
import org.cytoloop.plots.draw.Signs;

/**
 * How the curves of a chart differ: by colour (Okabe and Ito 2008, which colour-blind readers can tell apart), by shape
 * of their points and by the dashes of their lines.
 *
 * @param color colour of its line and points
 * @param index its place among the curves
 */
record CurvePen(Color color, int index) {
    private static final float WIDTH = 1.8f;
    private static final Color[] HOUSE = {
        new Color(0x0072B2), new Color(0xD55E00), new Color(0x009E73), new Color(0xCC79A7), new Color(0x56B4E9),
    };
    private static final float[][] DASHES = {null, {6, 3}, {2, 3}, {8, 3, 2, 3}, {12, 4}};

    /** The pen of a curve. */
    static CurvePen of(Curve curve, int index, ChartInk ink) {
        Color color = curve.color() == null ? house(index, ink) : curve.color();
        return new CurvePen(ink.plots().readable(color), index);
    }

    /** After the colours, the same again in the colour of text. */
    private static Color house(int index, ChartInk ink) {
        return index < HOUSE.length ? HOUSE[index] : ChartInk.mix(ink.paper(), ink.text(), 0.75);
    }

    /** The stroke of its line. */
    BasicStroke line() {
        float[] dashes = DASHES[index % DASHES.length];
        return dashes == null
                ? new BasicStroke(WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }

    /** The stroke of its whiskers, never dashed. */
    BasicStroke whisker() {
        return new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    /** Its colour, through which what is below can be seen. */
    Color band() {
        return ChartInk.veil(color, 46);
    }

    /** Its point at a place. */
    Shape point(double x, double y) {
        return Signs.point(index, x, y);
    }
}
