/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.surface;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.cytoloop.plots.draw.Sentence;

/** A sentence in the middle of a chart that has nothing to show. */
public final class EmptyText {
    private EmptyText() {}

    /** Draws the sentence, on as many lines as it needs. */
    public static void draw(Graphics2D g, String text, int width, int height, ChartInk ink) {
        Sentence.draw(g, text, new Rectangle2D.Double(0, 0, width, height), ink.font(), ink.faint());
    }
}
