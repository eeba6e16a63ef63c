/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.cytoloop.plots.letters.Lettering;

/** A sentence in the middle of a chart that has nothing to show. */
public final class Sentence {
    private static final double AIR = 12;

    private Sentence() {}

    /** Draws the sentence, on as many lines as it needs. */
    public static void draw(Graphics2D g, String text, Rectangle2D place, Font font, Color color) {
        Lettering letters = Lettering.of(g);
        List<String> lines = letters.lines(text, font, place.getWidth() - AIR);
        double y = place.getCenterY() - lines.size() * letters.height(font) / 2 + letters.ascent(font);
        g.setColor(color);
        for (String line : lines) {
            letters.write(g, line, font, place.getCenterX() - letters.width(line, font) / 2, y);
            y += letters.height(font);
        }
    }
}
