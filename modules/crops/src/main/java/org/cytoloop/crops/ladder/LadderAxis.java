/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.ladder;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.OptionalDouble;
import javax.swing.UIManager;
import org.cytoloop.core.model.Label;
import org.cytoloop.workbench.widgets.LabelColors;

/**
 * The scale below a ladder: a tick for each labelled cell at its value (ON above the line, OFF below, UNSURE across),
 * threshold, grey band, and which part of the ladder is seen. Values far out lie at its ends.
 *
 * @param bounds where it is painted
 * @param low value at its left end
 * @param high value at its right end, more than low
 */
record LadderAxis(Rectangle bounds, double low, double high) {
    private static final int FEW = 100;
    private static final double AIR = 0.04;

    /** The scale of some rungs, ordered by value. */
    static LadderAxis of(Rectangle bounds, List<LadderCell> rungs, LadderScale scale) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        if (!rungs.isEmpty()) {
            int tail = rungs.size() / FEW;
            low = rungs.get(tail).value();
            high = rungs.get(rungs.size() - 1 - tail).value();
        }
        if (scale.hasThreshold()) {
            low = Math.min(low, scale.threshold() - scale.band());
            high = Math.max(high, scale.threshold() + scale.band());
        }
        if (!(Math.abs(low) < Double.MAX_VALUE / 4 && Math.abs(high) < Double.MAX_VALUE / 4)) {
            return new LadderAxis(bounds, 0, 1);
        }
        double air = high > low ? AIR * (high - low) : Math.max(1e-6, Math.abs(low) * AIR);
        return new LadderAxis(bounds, low - air, high + air);
    }

    /** Column of a value; at an end when it lies beyond. */
    double x(double value) {
        double part = Math.max(0, Math.min(1, (value - low) / (high - low)));
        return bounds.x + part * bounds.width;
    }

    /** Value at a column. */
    double value(double x) {
        return low + (x - bounds.x) / bounds.width * (high - low);
    }

    /** True when a value lies beyond an end. */
    boolean isBeyond(double value) {
        return value < low || value > high;
    }

    void paint(Graphics2D g, LadderModel model, Color ink) {
        int middle = bounds.y + bounds.height / 2;
        LadderScale scale = model.scale();
        if (scale.hasThreshold()) {
            double from = x(scale.threshold() - scale.band());
            double to = x(scale.threshold() + scale.band());
            g.setColor(LadderPainter.faint(ink));
            g.fillRect((int) from, bounds.y, (int) Math.ceil(to - from), bounds.height);
        }
        seen(g, model, ink);
        g.setColor(UIManager.getColor("Label.disabledForeground"));
        g.fillRect(bounds.x, middle, bounds.width, 1);
        ticks(g, model.rungs(), middle);
        if (scale.hasThreshold()) {
            g.setColor(ink);
            g.setStroke(new BasicStroke(2));
            double x = x(scale.threshold());
            g.draw(new Line2D.Double(x, bounds.y, x, bounds.y + bounds.height));
        }
    }

    /** A bracket around the values of the rungs that are seen. */
    private void seen(Graphics2D g, LadderModel model, Color ink) {
        if (model.end() <= model.first() || model.size() <= model.places()) {
            return;
        }
        double from = x(model.rungs().get(model.first()).value()) - 2;
        double to = x(model.rungs().get(model.end() - 1).value()) + 2;
        g.setColor(LadderPainter.faint(ink));
        g.setStroke(new BasicStroke(1));
        g.drawRoundRect((int) from, bounds.y, Math.max(4, (int) (to - from)), bounds.height - 1, 6, 6);
    }

    private void ticks(Graphics2D g, List<LadderCell> rungs, int middle) {
        int up = middle - bounds.y - 1;
        int last = -1;
        Label lastLabel = null;
        for (LadderCell rung : rungs) {
            int x = (int) x(rung.value());
            if (x != last || rung.label() != lastLabel) {
                last = x;
                lastLabel = rung.label();
                g.setColor(LabelColors.of(rung.label()));
                switch (rung.label()) {
                    case ON -> g.fillRect(x, middle - up, 1, up);
                    case OFF -> g.fillRect(x, middle + 1, 1, up);
                    case UNSURE -> g.fillRect(x, middle - up / 2, 1, up);
                }
            }
        }
    }

    /** A triangle that points at a value from above. */
    void paintPointer(Graphics2D g, OptionalDouble value, Color ink, Color paper) {
        if (value.isEmpty() || Double.isNaN(value.getAsDouble())) {
            return;
        }
        double x = x(value.getAsDouble());
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x, bounds.y + bounds.height / 2.0 + 1);
        arrow.lineTo(x - 5, bounds.y - 2);
        arrow.lineTo(x + 5, bounds.y - 2);
        arrow.closePath();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(ink);
        g.fill(arrow);
        g.setColor(paper);
        g.setStroke(new BasicStroke(1));
        g.draw(arrow);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    }
}
