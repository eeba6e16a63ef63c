/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.plot;

import java.awt.BorderLayout;
import javax.swing.JPanel;
import org.cytoloop.plots.model.Plot;

/**
 * Shows a chart. Values are said where the mouse is; dragging a box or turning the wheel zooms, Home, Escape or a double
 * click shows all; a click on an entry of the legend hides or shows its series; a right click copies and saves as PNG,
 * SVG, PDF and CSV. Follows the theme. For the EDT.
 */
public final class PlotPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final PlotSurface surface = new PlotSurface();

    /** @param name of the component, for tests and accessibility; the part that is painted is called {@code name.plot} */
    public PlotPanel(String name) {
        super(new BorderLayout());
        setName(name);
        surface.setName(name + ".plot");
        PlotMouse.install(surface);
        PlotKeys.install(surface);
        surface.setComponentPopupMenu(new PlotMenu(surface));
        add(surface);
    }

    /**
     * Shows another chart, drawn at the next painting, without flicker. What is hidden and zoomed stays as long as the
     * kind and the title are the same.
     */
    public void show(Plot next) {
        surface.show(next);
    }

    /** What it shows; null before the first. */
    public Plot plot() {
        return surface.plot();
    }

    /** The part that is painted, for tests. */
    PlotSurface surface() {
        return surface;
    }
}
