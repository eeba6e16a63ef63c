/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.curve;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.cytoloop.charts.surface.ChartInk;

/**
 * How the curves of a chart differ: by colour (Okabe and Ito 2008, which colour-blind readers can tell apart), by shape
 * of their points and by the dashes of their lines.
 *
 * @param color colour of its line and points
 * @param index its place among the curves
 */
record CurvePen(Color color, int index) {
    private static final float WIDTH = 1.8f;
    private static final float REACH = 4.2f;
    private static final Color[] HOUSE = {
        new Color(0x0072B2), new Color(0xD55E00), new Color(0x009E73), new Color(0xCC79A7), new Color(0x56B4E9),
    };
    private static final float[][] DASHES = {null, {6, 3}, {2, 3}, {8, 3, 2, 3}, {12, 4}};
    private static final double READABLE = 0.35;

    /** The pen of a curve. */
    static CurvePen of(Curve curve, int index, ChartInk ink) {
        Color color = curve.color() == null ? house(index, ink) : curve.color();
        return new CurvePen(readable(color, ink), index);
    }

    /** After the colours, the same again in the colour of text. */
    private static Color house(int index, ChartInk ink) {
        return index < HOUSE.length ? HOUSE[index] : ChartInk.mix(ink.paper(), ink.text(), 0.75);
    }

    /** Brings a colour that is nearly as light or dark as the paper a little nearer to the text. */
    private static Color readable(Color color, ChartInk ink) {
        double difference = Math.abs(lightness(color) - lightness(ink.paper()));
        return difference >= READABLE ? color : ChartInk.mix(color, ink.text(), READABLE - difference);
    }

    /** Luma as of ITU-R BT.601, from 0 to 1. */
    private static double lightness(Color color) {
        return (0.299 * color.getRed() + 0.587 * color.getGreen() + 0.114 * color.getBlue()) / 255;
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
        Shape shape =
                switch (index % 5) {
                    case 0 -> new Ellipse2D.Float(-REACH, -REACH, 2 * REACH, 2 * REACH);
                    case 1 -> new Rectangle2D.Float(-REACH * 0.85f, -REACH * 0.85f, REACH * 1.7f, REACH * 1.7f);
                    case 2 -> polygon(0, -1.15f, 1.1f, 0.8f, -1.1f, 0.8f);
                    case 3 -> polygon(0, -1.25f, 1.25f, 0, 0, 1.25f, -1.25f, 0);
                    default -> polygon(0, 1.15f, 1.1f, -0.8f, -1.1f, -0.8f);
                };
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
    }

    private static Shape polygon(float... corners) {
        Path2D path = new Path2D.Float();
        path.moveTo(corners[0] * REACH, corners[1] * REACH);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i] * REACH, corners[i + 1] * REACH);
        }
        path.closePath();
        return path;
    }
}
