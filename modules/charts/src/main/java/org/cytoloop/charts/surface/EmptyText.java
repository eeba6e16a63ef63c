/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.surface;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** A sentence in the middle of a chart that has nothing to show. */
public final class EmptyText {
    private static final int AIR = 12;

    private EmptyText() {}

    /** Draws the sentence, on as many lines as it needs. */
    public static void draw(Graphics2D g, String text, int width, int height, ChartInk ink) {
        g.setFont(ink.font());
        g.setColor(ink.faint());
        FontMetrics metrics = g.getFontMetrics();
        List<String> lines = lines(text, width - AIR, metrics::stringWidth);
        float y = (height - lines.size() * metrics.getHeight()) / 2f + metrics.getAscent();
        for (String line : lines) {
            g.drawString(line, (width - metrics.stringWidth(line)) / 2f, y);
            y += metrics.getHeight();
        }
    }

    /** Breaks a text between words; a single word that is too long stays whole. */
    static List<String> lines(String text, int room, ToIntFunction<String> width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width.applyAsInt(longer) > room) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
