/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.marks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import javax.swing.Icon;
import org.cytoloop.core.model.Label;
import org.cytoloop.workbench.widgets.LabelColors;

/**
 * The mark of a label, which differs by shape and not only by colour: ON a filled disc, OFF a ring, UNSURE a dashed
 * ring.
 */
public final class LabelMark implements Icon {
    private static final float STROKE = 2.2f;

    private final Label label;
    private final int size;
    private final Color colour;
    private final boolean rimmed;

    private LabelMark(Label label, int size, Color colour, boolean rimmed) {
        this.label = label;
        this.size = size;
        this.colour = colour;
        this.rimmed = rimmed;
    }

    /** A mark in the colour of its label. */
    public static LabelMark coloured(Label label, int size) {
        return new LabelMark(label, size, LabelColors.of(label), false);
    }

    /** A black mark, for a ground in the colour of its label. */
    public static LabelMark black(Label label, int size) {
        return new LabelMark(label, size, Color.BLACK, false);
    }

    /** A mark with a dark rim, for pictures. */
    public static LabelMark rimmed(Label label, int size) {
        return new LabelMark(label, size, LabelColors.of(label), true);
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        if (rimmed) {
            g.setColor(new Color(0, 0, 0, 190));
            g.fill(new Ellipse2D.Double(x, y, size, size));
        }
        double inset = rimmed ? 2 : 0.5;
        g.setColor(colour);
        if (label == Label.ON) {
            g.fill(circle(x, y, inset));
        } else {
            g.setStroke(
                    label == Label.OFF
                            ? new BasicStroke(STROKE)
                            : new BasicStroke(
                                    STROKE,
                                    BasicStroke.CAP_BUTT,
                                    BasicStroke.JOIN_ROUND,
                                    1,
                                    new float[] {2.6f, 2.0f},
                                    0));
            g.draw(circle(x, y, inset + STROKE / 2));
        }
        g.dispose();
    }

    private Ellipse2D circle(int x, int y, double inset) {
        return new Ellipse2D.Double(x + inset, y + inset, size - 2 * inset, size - 2 * inset);
    }

    @Override
    public int getIconWidth() {
        return size;
    }

    @Override
    public int getIconHeight() {
        return size;
    }
}
