/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.cytoloop.viewer.review.HeatScale;
import org.openide.util.NbBundle.Messages;

/** Draws notes in the upper left corner on a dark ground, in the font of the screen. */
@Messages({"NP_map=Uncertain calls", "# {0} - number", "NP_none={0} %", "# {0} - number", "NP_most={0} % and more"})
final class NotePainter {
    static final Color GROUND = new Color(0, 0, 0, 165);
    private static final double LEFT = 12;
    private static final double PAD = 6;
    private static final double GAP = 8;
    private static final int BAR = 96;

    private NotePainter() {}

    /** The font of notes. */
    static Font font(Graphics2D g, double size) {
        Ink.prepare(g);
        Font font = Ink.font().deriveFont((float) (Ink.font().getSize2D() * size));
        g.setFont(font);
        return font;
    }

    /** Draws the ground of a note with words of that width; gives its height. */
    static double ground(Graphics2D g, FontMetrics metrics, double width, double top, double size) {
        double height = metrics.getHeight() + 6 * size;
        g.setColor(GROUND);
        g.fill(new RoundRectangle2D.Double(LEFT * size, top, width + 2 * PAD * size, height, 6 * size, 6 * size));
        g.setColor(Color.WHITE);
        return height;
    }

    /** Draws a sentence; gives the height it takes. */
    static double words(Graphics2D g, String words, double top, double size) {
        FontMetrics metrics = g.getFontMetrics(font(g, size));
        double height = ground(g, metrics, metrics.stringWidth(words), top, size);
        g.drawString(words, (float) ((LEFT + PAD) * size), (float) (top + 3 * size + metrics.getAscent()));
        return height;
    }

    /** Draws what the colours of the uncertainty map mean; gives the height it takes. */
    static double scale(Graphics2D g, double top, double size) {
        FontMetrics metrics = g.getFontMetrics(font(g, size));
        String title = Bundle.NP_map();
        String least = Bundle.NP_none("0");
        String most = Bundle.NP_most(Long.toString(Math.round(100 * HeatScale.TOP)));
        double words = metrics.stringWidth(title) + metrics.stringWidth(least) + metrics.stringWidth(most);
        double height = ground(g, metrics, words + (BAR + 3 * GAP) * size, top, size);
        float base = (float) (top + 3 * size + metrics.getAscent());
        double x = (LEFT + PAD) * size;
        g.drawString(title, (float) x, base);
        x += metrics.stringWidth(title) + GAP * size;
        g.drawString(least, (float) x, base);
        x += metrics.stringWidth(least) + GAP * size;
        double bar = metrics.getAscent() * 0.8;
        for (int i = 0; i < BAR; i++) {
            g.setColor(HeatScale.colour(HeatScale.TOP * i / (BAR - 1)));
            // a little wider than it is, or gaps would show between the stripes
            g.fill(new Rectangle2D.Double(x + i * size, top + (height - bar) / 2, 1.5 * size, bar));
        }
        g.setColor(Color.WHITE);
        g.drawString(most, (float) (x + (BAR + GAP) * size), base);
        return height;
    }
}
