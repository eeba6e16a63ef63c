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

    /** The colour that means something. */
    public Color of(Tone tone) {
        return switch (tone) {
            case ON -> new Color(0xE69F00);
            case OFF -> new Color(0x56B4E9);
            case UNSURE -> new Color(0x999999);
            case GAINED -> new Color(0x009E73);
            case LOST -> new Color(0xCC79A7);
            case PLAIN -> plain;
            case ACCENT -> accent;
            case FIRST -> new Color(0x0072B2);
            case SECOND -> new Color(0xD55E00);
            case THIRD -> new Color(0x009E73);
            case FOURTH -> new Color(0xCC79A7);
        };
    }
}
