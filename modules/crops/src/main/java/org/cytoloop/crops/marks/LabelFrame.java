/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.marks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import org.cytoloop.core.model.Label;
import org.cytoloop.workbench.widgets.LabelColors;

/** The frame of a crop: its label, and whether it is selected or under the mouse. */
public final class LabelFrame {
    /** Thickness of the frame that shows the label. */
    public static final int THICKNESS = 3;

    private static final Color HOVER = new Color(0x888888);

    private LabelFrame() {}

    /** How a crop stands out. */
    public enum Emphasis {
        /** Not at all. */
        NONE,
        /** The mouse is over the cell, here or elsewhere. */
        HOVERED,
        /** The cell is selected. */
        SELECTED
    }

    /**
     * Paints the frame of a label: ON full, OFF thin and double, UNSURE dashed.
     *
     * @param bounds with the frame
     */
    public static void paint(Graphics2D g, Rectangle bounds, Label label) {
        g.setColor(LabelColors.of(label));
        float thick = THICKNESS;
        switch (label) {
            case ON -> stroke(g, bounds, thick / 2, new BasicStroke(thick));
            case OFF -> {
                stroke(g, bounds, 0.5, new BasicStroke(1));
                stroke(g, bounds, thick - 0.5, new BasicStroke(1));
            }
            case UNSURE ->
                stroke(
                        g,
                        bounds,
                        thick / 2,
                        new BasicStroke(thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {6, 4}, 0));
        }
    }

    /** Paints around the frame, so that the label stays visible. */
    public static void emphasize(Graphics2D g, Rectangle bounds, Emphasis emphasis) {
        if (emphasis == Emphasis.SELECTED) {
            g.setColor(Color.BLACK);
            stroke(g, bounds, -2.5, new BasicStroke(1));
            g.setColor(LabelColors.SELECTION);
            stroke(g, bounds, -1, new BasicStroke(2));
        } else if (emphasis == Emphasis.HOVERED) {
            g.setColor(HOVER);
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            stroke(g, bounds, -1.5, new BasicStroke(1));
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        }
    }

    private static void stroke(Graphics2D g, Rectangle bounds, double inset, BasicStroke stroke) {
        g.setStroke(stroke);
        g.draw(new Rectangle2D.Double(
                bounds.x + inset, bounds.y + inset, bounds.width - 2 * inset, bounds.height - 2 * inset));
    }
}
