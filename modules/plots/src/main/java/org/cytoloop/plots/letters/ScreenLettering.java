/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.letters;

import java.awt.Font;
import java.awt.Graphics2D;

/** The fonts of this computer. */
final class ScreenLettering extends Lettering {
    private final Graphics2D g;

    ScreenLettering(Graphics2D g) {
        this.g = g;
    }

    @Override
    public double width(String text, Font font) {
        return g.getFontMetrics(font).stringWidth(text);
    }

    @Override
    public double ascent(Font font) {
        return g.getFontMetrics(font).getAscent();
    }

    @Override
    public double height(Font font) {
        return g.getFontMetrics(font).getHeight();
    }
}
