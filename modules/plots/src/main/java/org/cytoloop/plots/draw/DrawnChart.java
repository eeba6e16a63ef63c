/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * A chart that was drawn.
 *
 * @param title the whole title, said where it is drawn
 * @param inner where it was drawn, without its edge
 * @param head height of the title
 * @param placed where the data lie; null when there are none
 * @param layers what was drawn; null when there was nothing
 * @param hits where the entries of the legend lie
 */
record DrawnChart(String title, Rectangle2D inner, double head, Placed placed, Layers layers, List<Legend.Hit> hits)
        implements DrawnPlot {
    static DrawnPlot empty(String title, Rectangle2D inner, double head) {
        return new DrawnChart(title, inner, head, null, null, List.of());
    }

    @Override
    public Rectangle2D data() {
        return placed == null ? new Rectangle2D.Double() : placed.data();
    }

    @Override
    public Optional<String> tip(double x, double y) {
        if (y < inner.getMinY() + head) {
            return Optional.of(title).filter(text -> !text.isEmpty());
        }
        Optional<String> entry = legend(x, y);
        if (entry.isPresent() || placed == null) {
            return entry;
        }
        return placed.data().contains(x, Math.min(y, placed.data().getMaxY() - 1e-6))
                ? layers.tip(placed, x, y)
                : Optional.empty();
    }

    @Override
    public Optional<String> legend(double x, double y) {
        return Legend.Hit.at(hits, x, y);
    }

    @Override
    public double valueX(double x) {
        return placed == null ? Double.NaN : placed.x().value(x);
    }

    @Override
    public double valueY(double y) {
        return placed == null ? Double.NaN : placed.y().value(y);
    }
}
