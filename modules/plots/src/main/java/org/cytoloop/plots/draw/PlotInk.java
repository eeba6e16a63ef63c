/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.awt.Color;
import java.awt.Font;
import org.cytoloop.plots.model.Tone;

/**
 * Colours and font of a chart.
 *
 * @param paper the ground
 * @param text titles
 * @param faint numbers along the axes
 * @param grid lines across
 * @param plain data without a class
 * @param accent what is to be noticed
 * @param font of all texts
 */
public record PlotInk(Color paper, Color text, Color faint, Color grid, Color plain, Color accent, Font font) {
    private static final double READABLE = 0.3;

    /** Black on white, for files and reports. */
    public static PlotInk print() {
        return new PlotInk(
                Color.WHITE,
                new Color(0x1A1A1A),
                new Color(0x595959),
                new Color(0xE3E3E3),
                new Color(0x7A7A7A),
                new Color(0x0072B2),
                new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    }

    /** The colour that means something, a little nearer to the text where it would hardly be seen on the paper. */
    public Color of(Tone tone) {
        Color color =
                switch (tone) {
                    case ON -> new Color(0xE69F00);
                    case OFF -> new Color(0x56B4E9);
                    case UNSURE -> new Color(0x999999);
                    case PLAIN -> plain;
                    case ACCENT -> accent;
                    case FIRST -> new Color(0x0072B2);
                    case SECOND -> new Color(0xD55E00);
                    case GAINED, THIRD -> new Color(0x009E73);
                    case LOST, FOURTH -> new Color(0xCC79A7);
                };
        return readable(color);
    }

    /** Brings a colour that is nearly as light or dark as the paper a little nearer to the text. */
    public Color readable(Color color) {
        double difference = Math.abs(lightness(color) - lightness(paper));
        return difference >= READABLE ? color : mix(color, text, READABLE - difference);
    }

    /** A font a little smaller than that of the windows. */
    public Font small() {
        return font.deriveFont(Math.max(9f, font.getSize2D() - 1));
    }

    /** A colour between two: {@code from} with a share of 0, {@code to} with a share of 1. */
    public static Color mix(Color from, Color to, double share) {
        return new Color(
                between(from.getRed(), to.getRed(), share),
                between(from.getGreen(), to.getGreen(), share),
                between(from.getBlue(), to.getBlue(), share));
    }

    /** The colour with what is below shining through; {@code alpha} from 0 to 255. */
    public static Color veil(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }

    /** Lightness from 0 to 1: luma of ITU-R BT.601. */
    static double lightness(Color color) {
        return (0.299 * color.getRed() + 0.587 * color.getGreen() + 0.114 * color.getBlue()) / 255;
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
