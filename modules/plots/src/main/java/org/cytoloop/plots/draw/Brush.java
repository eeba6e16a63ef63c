/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.cytoloop.plots.letters.Lettering;

/** Draws shapes and texts in the colours of a chart. */
final class Brush {
    static final BasicStroke HAIRLINE = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    static final BasicStroke THIN = new BasicStroke(1.25f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    static final BasicStroke LINE = new BasicStroke(1.75f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final BasicStroke BROKEN =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 4}, 0);
    static final BasicStroke DOTTED =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {3, 3}, 0);

    private final Graphics2D g;
    private final PlotInk ink;
    private final Lettering letters;

    Brush(Graphics2D g, PlotInk ink) {
        this.g = g;
        this.ink = ink;
        this.letters = Lettering.of(g);
    }

    Graphics2D graphics() {
        return g;
    }

    PlotInk ink() {
        return ink;
    }

    Lettering letters() {
        return letters;
    }

    void fill(Shape shape, Color color) {
        g.setColor(color);
        g.fill(shape);
    }

    void fill(double x, double y, double width, double height, Color color) {
        fill(new Rectangle2D.Double(x, y, width, height), color);
    }

    void outline(Shape shape, Color color, BasicStroke stroke) {
        g.setColor(color);
        g.setStroke(stroke);
        g.draw(shape);
    }

    void line(double x1, double y1, double x2, double y2, Color color, BasicStroke stroke) {
        outline(new Line2D.Double(x1, y1, x2, y2), color, stroke);
    }

    /** A vertical line with caps at both ends. */
    void whisker(double x, double from, double to, double cap, Color color) {
        line(x, from, x, to, color, THIN);
        line(x - cap, from, x + cap, from, color, THIN);
        line(x - cap, to, x + cap, to, color, THIN);
    }

    double width(String text, Font font) {
        return letters.width(text, font);
    }

    double height(Font font) {
        return letters.height(font);
    }

    /**
     * Writes a text.
     *
     * @param x where it begins, with {@code align} 0; its middle with 0.5; its end with 1
     * @param y of the line it stands on
     */
    void text(String text, Font font, Color color, double x, double y, double align) {
        g.setColor(color);
        letters.write(g, text, font, x - align * width(text, font), y);
    }

    /** Like {@link #text}, turned around its place, clockwise in radians. */
    void turned(String text, Font font, Color color, double x, double y, double align, double angle) {
        g.rotate(angle, x, y);
        text(text, font, color, x, y, align);
        g.rotate(-angle, x, y);
    }

    /** A text whose middle is at a height. */
    void centred(String text, Font font, Color color, double x, double middle, double align) {
        text(text, font, color, x, middle + 0.36 * font.getSize2D(), align);
    }
}
