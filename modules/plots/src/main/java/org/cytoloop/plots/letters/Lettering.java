/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.letters;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.pdf.PDFGraphics2D;
import org.jfree.svg.SVGGraphics2D;

/** Measures and writes texts in one kind of target. */
public abstract class Lettering {
    private static final String DOTS = "\u2026";

    Lettering() {}

    /**
     * For a target: screens and pictures have the fonts of this computer; SVG and PDF are read elsewhere, so that their
     * texts are measured as Helvetica, with which what readers have (Arial, Liberation Sans) agrees in width.
     */
    public static Lettering of(Graphics2D g) {
        if (g instanceof PDFGraphics2D) {
            return new PdfLettering();
        }
        return g instanceof SVGGraphics2D ? new HelveticaLettering() : new ScreenLettering(g);
    }

    /** Width of a text. */
    public abstract double width(String text, Font font);

    /** How far letters reach above the line they stand on. */
    public abstract double ascent(Font font);

    /** Distance of the lines of a text. */
    public abstract double height(Font font);

    /** Writes a text that begins at a place, on a line at {@code y}, in the colour that {@code g} has. */
    public void write(Graphics2D g, String text, Font font, double x, double y) {
        g.setFont(font);
        g.drawString(text, (float) x, (float) y);
    }

    /** The text, or its beginning followed by dots; empty when there is not even room for a sign and dots. */
    public final String shortened(String text, Font font, double room) {
        return cut(text, font, room, 1);
    }

    /** Like {@link #shortened}, but with the dots before the middle: names often differ at their ends. */
    public final String shortenedName(String text, Font font, double room) {
        return cut(text, font, room, 0.4);
    }

    private String cut(String text, Font font, double room, double before) {
        if (width(text, font) <= room) {
            return text;
        }
        for (int left = text.length() - 1; left >= 1; left--) {
            int head = Math.max(1, (int) Math.round(left * before));
            int tail = text.length() - (left - head);
            String shorter = text.substring(0, head).stripTrailing() + DOTS + text.substring(tail);
            if (width(shorter, font) <= room) {
                return shorter;
            }
        }
        return "";
    }

    /** Breaks a text between words; a single word that is too long stays whole. */
    public final List<String> lines(String text, Font font, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font) > room) {
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
