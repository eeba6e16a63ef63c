/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.curve;

import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.cytoloop.charts.surface.ChartInk;

/**
 * Draws what curves are held against: marks at values that mean something, and the diagonal.
 *
 * @param across where the x are
 * @param up where the y are
 * @param area between the axes
 */
record MarkPainter(CurveScale across, CurveScale up, Rectangle2D area) {
    private static final BasicStroke DASHED =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0);

    /** Where y equals x. */
    void diagonal(Graphics2D g, ChartInk ink) {
        g.setColor(ink.faint());
        g.setStroke(DASHED);
        double low = Math.max(
                across.scale().span().low(), CurveScale.along(up.scale().span().low(), across.logarithmic()));
        double high = Math.min(
                across.scale().span().high(), CurveScale.along(up.scale().span().high(), across.logarithmic()));
        int steps = across.logarithmic() ? 64 : 1;
        for (int i = 0; i < steps && high > low; i++) {
            double from = CurveScale.value(low + (high - low) * i / steps, across.logarithmic());
            double to = CurveScale.value(low + (high - low) * (i + 1) / steps, across.logarithmic());
            g.draw(new Line2D.Double(across.place(from), up.place(from), across.place(to), up.place(to)));
        }
    }

    void draw(Graphics2D g, Mark mark, ChartInk ink) {
        CurveScale scale = mark.upright() ? across : up;
        if (!scale.shows(mark.at())) {
            return;
        }
        double at = scale.place(mark.at());
        g.setColor(ink.faint());
        g.setStroke(DASHED);
        g.setFont(ink.small());
        FontMetrics metrics = g.getFontMetrics();
        int width = metrics.stringWidth(mark.label());
        if (mark.upright()) {
            g.draw(new Line2D.Double(at, area.getMinY(), at, area.getMaxY()));
            double right = at + 3 + width;
            double x = right > area.getMaxX() + 8 ? at - 3 - width : at + 3;
            text(g, mark.label(), x, area.getMaxY() - 4, ink);
        } else {
            g.draw(new Line2D.Double(area.getMinX(), at, area.getMaxX(), at));
            boolean above = at - metrics.getHeight() > area.getMinY();
            text(g, mark.label(), area.getMinX() + 4, above ? at - 3 : at + metrics.getAscent() + 1, ink);
        }
    }

    /** Text with the paper behind it, so that curves below it do not make it unreadable. */
    private static void text(Graphics2D g, String text, double x, double y, ChartInk ink) {
        FontMetrics metrics = g.getFontMetrics();
        g.setColor(ChartInk.veil(ink.paper(), 190));
        g.fill(new Rectangle2D.Double(
                x - 1, y - metrics.getAscent() + 1, metrics.stringWidth(text) + 2.0, metrics.getHeight() - 2.0));
        g.setColor(ink.faint());
        g.drawString(text, (float) x, (float) y);
    }
}
