/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.marks;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.UIManager;

/** Writes a sentence in the middle of an empty component, in as many lines as it takes. */
public final class WrappedText {
    private static final int MARGIN = 10;

    private WrappedText() {}

    /** Paints it in the colour of what is not there. */
    public static void paint(Graphics2D g, Rectangle bounds, String text) {
        FontMetrics metrics = g.getFontMetrics();
        List<String> lines = lines(text, metrics, bounds.width - 2 * MARGIN);
        g.setColor(UIManager.getColor("Label.disabledForeground"));
        int y = bounds.y + (bounds.height - lines.size() * metrics.getHeight()) / 2 + metrics.getAscent();
        for (String line : lines) {
            g.drawString(line, bounds.x + (bounds.width - metrics.stringWidth(line)) / 2, y);
            y += metrics.getHeight();
        }
    }

    /** Breaks a text between words; a word that is too long stays whole. */
    static List<String> lines(String text, FontMetrics metrics, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.trim().split("\\s+")) {
            if (!line.isEmpty() && metrics.stringWidth(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
