/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.histogram;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.cytoloop.charts.surface.ChartInk;
import org.cytoloop.charts.values.AxisScale;
import org.cytoloop.charts.values.Bins;
import org.cytoloop.charts.values.SortedValues;
import org.cytoloop.core.model.Label;
import org.cytoloop.workbench.widgets.LabelColors;

/**
 * The own labels along the axis, a lane for each: one sign per cell as long as there are few, a small histogram when
 * there are many. ON is filled, OFF hollow, UNSURE dashed, so that colour is not needed to tell them apart.
 */
final class LabelLanes {
    private static final double FEW_PER_PIXEL = 0.2;
    private static final BasicStroke RIM = new BasicStroke(1.2f);
    private static final BasicStroke DASHED =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2, 1.6f}, 0);

    private final HistogramValues values;
    private final AxisScale scale;
    private final ChartInk ink;

    LabelLanes(HistogramValues values, AxisScale scale, ChartInk ink) {
        this.values = values;
        this.scale = scale;
        this.ink = ink;
    }

    /** Draws the lanes, one below the other. */
    void draw(Graphics2D g, double top, double laneHeight) {
        double y = top;
        for (Label label : values.lanes()) {
            lane(g, label, y, laneHeight);
            y += laneHeight;
        }
    }

    /** The sign of a label. */
    static void sign(Graphics2D g, Label label, double x, double y, double size) {
        g.setColor(LabelColors.of(label));
        Ellipse2D disc = new Ellipse2D.Double(x - size / 2, y - size / 2, size, size);
        if (label == Label.ON) {
            g.fill(disc);
        } else {
            g.setStroke(label == Label.OFF ? RIM : DASHED);
            g.draw(disc);
        }
    }

    private void lane(Graphics2D g, Label label, double top, double height) {
        double bottom = top + height - 1;
        g.setColor(ink.grid());
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(scale.left(), bottom, scale.right(), bottom));
        gutter(g, label, top, height);
        SortedValues own = values.of(label);
        int from = own.below(scale.span().low());
        int to = own.atMost(scale.span().high());
        if (to - from <= FEW_PER_PIXEL * (scale.right() - scale.left())) {
            double size = Math.min(7, height - 2);
            for (int i = from; i < to; i++) {
                sign(g, label, scale.x(own.at(i)), top + (height - 1) / 2, size);
            }
        } else {
            bars(g, label, bottom, height - 2);
        }
    }

    private void gutter(Graphics2D g, Label label, double top, double height) {
        sign(g, label, scale.left() - 8, top + height / 2, Math.min(7, height - 1));
        g.setFont(ink.small().deriveFont(ink.small().getSize2D() - 1));
        double width = g.getFontMetrics().stringWidth(label.name());
        if (height >= 11 && words(g) < scale.left() - 14) {
            g.setColor(ink.faint());
            float baseline = (float) (top + height / 2 + g.getFontMetrics().getAscent() / 2.0 - 1);
            g.drawString(label.name(), (float) (scale.left() - 14 - width), baseline);
        }
    }

    /** Room for the longest word, so that either all lanes have theirs or none. */
    private double words(Graphics2D g) {
        return values.lanes().stream()
                .mapToInt(label -> g.getFontMetrics().stringWidth(label.name()))
                .max()
                .orElse(0);
    }

    private void bars(Graphics2D g, Label label, double bottom, double height) {
        SortedValues own = values.of(label);
        int pixels = (int) ((scale.right() - scale.left()) / 2);
        Bins bins = Bins.of(own, scale.span(), Bins.width(own, scale.span(), pixels));
        int highest = Math.max(1, bins.highest());
        Color color = LabelColors.of(label);
        for (int i = 0; i < bins.size(); i++) {
            if (bins.counts()[i] > 0) {
                double left = scale.pinned(bins.edge(i));
                double right = scale.pinned(bins.edge(i + 1));
                double tall = Math.max(1, height * bins.counts()[i] / highest);
                Rectangle2D bar = new Rectangle2D.Double(left, bottom - tall, Math.max(1, right - left - 1), tall);
                g.setColor(label == Label.ON ? color : ChartInk.veil(color, 60));
                g.fill(bar);
                if (label != Label.ON) {
                    g.setColor(color);
                    g.setStroke(label == Label.OFF ? RIM : DASHED);
                    g.draw(bar);
                }
            }
        }
    }
}
