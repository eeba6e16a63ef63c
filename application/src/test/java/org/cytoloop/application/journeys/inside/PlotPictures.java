/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import javax.swing.JComponent;
import org.cytoloop.charts.plot.PlotPanel;
import org.cytoloop.plots.model.Plot;

/** Charts that are showing: what they show, and as they are painted. */
final class PlotPictures {
    private PlotPictures() {}

    /** What a chart shows. */
    static Plot plot(String chart) {
        PlotPanel panel = Ui.find(chart, PlotPanel.class);
        return Ui.ask(panel::plot);
    }

    /** The chart as it is painted. */
    static BufferedImage of(String chart) {
        return of(Ui.find(chart + ".plot", JComponent.class));
    }

    /** A component as it is painted. */
    static BufferedImage of(JComponent component) {
        return Ui.ask(() -> {
            BufferedImage picture =
                    new BufferedImage(component.getWidth(), component.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D g = picture.createGraphics();
            component.paint(g);
            g.dispose();
            return picture;
        });
    }
}
