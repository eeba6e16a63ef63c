/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.histogram;

import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.math.BigDecimal;
import org.cytoloop.charts.surface.ChartInk;
import org.cytoloop.charts.values.AxisScale;
import org.cytoloop.plots.scale.Steps;

/** What moves over a histogram: thresholds with their grey bands, and the pointer of a cell. */
final class HistogramOverlay {
    private static final int BAND_ALPHA = 70;
    private static final int ARROW = 6;
    private static final BasicStroke THIN = new BasicStroke(1);
    private static final BasicStroke BOLD = new BasicStroke(2);
    private static final BasicStroke HELD = new BasicStroke(3.2f);
    private static final BasicStroke RIM = new BasicStroke(1.6f);
    private static final BasicStroke DOTS =
            new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {1.4f, 2.6f}, 0);
    private static final BasicStroke EDGE =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {3, 3}, 0);

    private final AxisScale scale;
    private final double top;
    private final double tags;
    private final double bottom;
    private final ChartInk ink;

    /**
     * Paints over the data.
     *
     * @param top y where lines begin
     * @param tags y where their figures stand
     * @param bottom y of the axis
     */
    HistogramOverlay(AxisScale scale, double top, double tags, double bottom, ChartInk ink) {
        this.scale = scale;
        this.top = top;
        this.tags = tags;
        this.bottom = bottom;
        this.ink = ink;
    }

    /**
     * Paints a threshold.
     *
     * @param active whether it is the active one
     * @param held what of it is under the mouse or held; null for nothing
     */
    void mark(Graphics2D g, ThresholdMark mark, boolean active, Grip.Part held) {
        if (mark.band() > 0) {
            band(g, mark, held);
        }
        g.setColor(active ? ink.text() : ink.faint());
        if (scale.span().contains(mark.value())) {
            double x = scale.x(mark.value());
            g.setStroke(held == Grip.Part.LINE ? HELD : active ? BOLD : THIN);
            g.draw(new Line2D.Double(x, top, x, bottom));
            foot(g, x);
            side(g, mark, x);
        } else {
            beyond(g, mark.value() > scale.span().high());
        }
        tag(g, mark, active);
    }

    /** Paints where the value of a cell lies. */
    void pointer(Graphics2D g, double value) {
        double x = scale.pinned(value);
        g.setColor(ink.text());
        g.setStroke(DOTS);
        if (scale.span().contains(value)) {
            g.draw(new Line2D.Double(x, top, x, bottom));
        }
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x, bottom - 11);
        diamond.lineTo(x + 5, bottom - 5.5);
        diamond.lineTo(x, bottom);
        diamond.lineTo(x - 5, bottom - 5.5);
        diamond.closePath();
        g.setColor(ink.paper());
        g.fill(diamond);
        g.setColor(ink.text());
        g.setStroke(RIM);
        g.draw(diamond);
    }

    private void band(Graphics2D g, ThresholdMark mark, Grip.Part held) {
        double lower = scale.pinned(mark.value() - mark.band());
        double upper = scale.pinned(mark.value() + mark.band());
        g.setColor(ChartInk.veil(ChartInk.mix(ink.paper(), ink.text(), 0.5), BAND_ALPHA));
        g.fill(new Rectangle2D.Double(lower, top, upper - lower, bottom - top));
        g.setColor(ink.faint());
        for (Grip.Part part : new Grip.Part[] {Grip.Part.LOWER, Grip.Part.UPPER}) {
            double value = Grip.edge(mark, part);
            if (scale.span().contains(value)) {
                g.setStroke(held == part ? BOLD : EDGE);
                g.draw(new Line2D.Double(scale.x(value), top, scale.x(value), bottom));
            }
        }
    }

    /** A small foot on the axis, which says that the line can be taken hold of. */
    private void foot(Graphics2D g, double x) {
        Path2D foot = new Path2D.Double();
        foot.moveTo(x - 5, bottom);
        foot.lineTo(x + 5, bottom);
        foot.lineTo(x, bottom - 7);
        foot.closePath();
        g.fill(foot);
    }

    /** A small arrow towards the side that fulfils the comparison. */
    private void side(Graphics2D g, ThresholdMark mark, double x) {
        int direction =
                switch (mark.comparison()) {
                    case LESS, AT_MOST -> -1;
                    case GREATER, AT_LEAST -> 1;
                    case EQUAL, NOT_EQUAL -> 0;
                };
        if (direction != 0) {
            arrow(g, x + direction * 2.0, (top + bottom) / 2, direction);
        }
    }

    /** The threshold lies beyond the end of the axis. */
    private void beyond(Graphics2D g, boolean right) {
        double x = right ? scale.right() : scale.left();
        int direction = right ? 1 : -1;
        arrow(g, x - direction * ARROW, (top + bottom) / 2, direction);
        g.setStroke(EDGE);
        g.draw(new Line2D.Double(x, top, x, bottom));
    }

    private static void arrow(Graphics2D g, double x, double y, int direction) {
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x, y - ARROW);
        arrow.lineTo(x + direction * (double) ARROW, y);
        arrow.lineTo(x, y + ARROW);
        arrow.closePath();
        g.fill(arrow);
    }

    /** The comparison in figures, beside the line. */
    private void tag(Graphics2D g, ThresholdMark mark, boolean active) {
        BigDecimal step = Steps.atMost(scale.perPixel());
        String text = mark.comparison().sign() + " " + figure(mark.value(), step)
                + (mark.band() > 0 ? " ± " + figure(mark.band(), step) : "");
        g.setFont(ink.small());
        FontMetrics metrics = g.getFontMetrics();
        double width = metrics.stringWidth(text) + 8.0;
        double height = metrics.getAscent() + 3.0;
        double line = scale.pinned(mark.value());
        double left = line + 4 + width > scale.right() + 6 ? line - 4 - width : line + 4;
        left = Math.max(1, left);
        g.setColor(active ? ink.text() : ink.paper());
        RoundRectangle2D box = new RoundRectangle2D.Double(left, tags, width, height, 6, 6);
        g.fill(box);
        g.setColor(active ? ink.paper() : ink.faint());
        if (!active) {
            g.setStroke(THIN);
            g.draw(box);
        }
        g.drawString(text, (float) left + 4, (float) (tags + metrics.getAscent()));
    }

    /** As many digits as were given, or as a pixel can tell. */
    private static String figure(double value, BigDecimal step) {
        String exact =
                BigDecimal.valueOf(value).stripTrailingZeros().toPlainString().replace('-', '−');
        return exact.length() <= 7 ? exact : Steps.text(value, step);
    }
}
