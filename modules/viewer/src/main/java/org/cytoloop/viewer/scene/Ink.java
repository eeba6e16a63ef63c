/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import javax.swing.UIManager;

/** How lines and words are drawn over a picture of any brightness: light, with a dark rim or ground. */
final class Ink {
    static final Color RIM = new Color(0, 0, 0, 170);
    static final Color LIGHT = Color.WHITE;
    private static final Color GROUND = new Color(0, 0, 0, 165);
    private static final int PAD = 5;

    private Ink() {}

    static void prepare(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setFont(font());
    }

    static Font font() {
        Font font = UIManager.getFont("Label.font");
        return font == null ? new Font(Font.SANS_SERIF, Font.PLAIN, 12) : font;
    }

    /** A line with a dark rim. */
    static void line(Graphics2D g, Shape shape, Color color, float width, float[] dash) {
        g.setColor(RIM);
        g.setStroke(new BasicStroke(width + 2));
        g.draw(shape);
        g.setColor(color);
        g.setStroke(
                dash == null
                        ? new BasicStroke(width)
                        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0));
        g.draw(shape);
    }

    /** The room some words take, with their ground. */
    static Rectangle room(Graphics2D g, String text, int x, int y) {
        FontMetrics metrics = g.getFontMetrics(font());
        return new Rectangle(x, y, metrics.stringWidth(text) + 2 * PAD, metrics.getHeight() + 4);
    }

    /** Words on a dark ground; the room as {@link #room} gave it. */
    static void words(Graphics2D g, String text, Rectangle room, Color color) {
        g.setColor(GROUND);
        g.fillRoundRect(room.x, room.y, room.width, room.height, 6, 6);
        g.setColor(color);
        FontMetrics metrics = g.getFontMetrics(font());
        g.drawString(text, room.x + PAD, room.y + 2 + metrics.getAscent());
    }
}
