/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.letters;

import java.awt.Font;

/** Texts as wide as in Helvetica (widths from Adobe's Core 14 font metrics, in thousandths of the font's size). */
class HelveticaLettering extends Lettering {
    private static final int[] ASCII = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584 // p to ~
    };
    private static final int OTHER = 590;
    private static final double BOLD = 1.07;
    private static final double ASCENT = 0.93;
    private static final double HEIGHT = 1.2;

    @Override
    public double width(String text, Font font) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += width(text.charAt(i));
        }
        return sum / 1000.0 * font.getSize2D() * (font.isBold() ? BOLD : 1);
    }

    private static int width(char sign) {
        if (sign >= ' ' && sign < ' ' + ASCII.length) {
            return ASCII[sign - ' '];
        }
        return switch (sign) {
            case '\u00a0' -> 278;
            case '\u00b7' -> 278;
            case '\u2026', '\u2014' -> 1000;
            default -> OTHER;
        };
    }

    @Override
    public double ascent(Font font) {
        return ASCENT * font.getSize2D();
    }

    @Override
    public double height(Font font) {
        return HEIGHT * font.getSize2D();
    }
}
