/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.surface;

import java.awt.Color;
import java.awt.Font;
import java.util.Objects;
import javax.swing.UIManager;
import org.cytoloop.plots.draw.PlotInk;

/**
 * Colours and font of charts, as the theme has them.
 *
 * @param paper the ground
 * @param text letters, axes, thresholds
 * @param faint letters that matter less
 * @param grid lines behind the data
 * @param data bars and points that stand for no label
 * @param accent what has the focus
 * @param font font of all letters
 */
public record ChartInk(Color paper, Color text, Color faint, Color grid, Color data, Color accent, Font font) {
    /** The theme's colours at this moment. */
    public static ChartInk current() {
        Color paper = color("TextField.background", Color.WHITE);
        Color text = color("Label.foreground", Color.BLACK);
        Font font = UIManager.getFont("Label.font");
        Color accent = color("Component.focusColor", color("textHighlight", text));
        return new ChartInk(
                paper,
                text,
                mix(paper, text, 0.62),
                mix(paper, text, 0.13),
                mix(paper, text, 0.42),
                accent,
                font == null ? new Font(Font.DIALOG, Font.PLAIN, 12) : new Font(font.getAttributes()));
    }

    /** Black on white, for documents. */
    public static ChartInk print() {
        PlotInk ink = PlotInk.print();
        return new ChartInk(ink.paper(), ink.text(), ink.faint(), ink.grid(), ink.plain(), ink.accent(), ink.font());
    }

    /** The same for charts that are values. */
    public PlotInk plots() {
        return new PlotInk(paper, text, faint, grid, data, accent, font);
    }

    /** A font a little smaller than that of the windows. */
    public Font small() {
        return font.deriveFont(Math.max(9f, font.getSize2D() - 1));
    }

    /** A colour between two. */
    public static Color mix(Color from, Color to, double share) {
        return PlotInk.mix(from, to, share);
    }

    /** The colour with what is below shining through. */
    public static Color veil(Color color, int alpha) {
        return PlotInk.veil(color, alpha);
    }

    private static Color color(String key, Color otherwise) {
        // a plain colour, so that inks of one theme are equal
        Color known = Objects.requireNonNullElse(UIManager.getColor(key), otherwise);
        return new Color(known.getRGB());
    }
}
