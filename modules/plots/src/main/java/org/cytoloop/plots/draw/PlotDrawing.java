/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.cytoloop.plots.model.Plot;

/** Draws charts. Thread-safe: a drawing is made for one size and may be painted by any thread. */
public final class PlotDrawing {
    private PlotDrawing() {}

    /**
     * Draws a chart into a part of a surface, the paper included; an empty one as its sentence.
     *
     * @param place in user space of {@code g}
     * @return where things lie, for tooltips, zooming and the legend
     */
    public static DrawnPlot draw(Plot plot, PlotView view, PlotInk ink, Graphics2D g, Rectangle2D place) {
        throw new UnsupportedOperationException("plots");
    }
}
