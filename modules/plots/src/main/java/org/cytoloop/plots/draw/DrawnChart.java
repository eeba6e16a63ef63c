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
 * @param across all of the horizontal axis; null when there are no data
 * @param up all of the vertical axis; null when there are no data
 * @param hits where the entries of the legend lie
 */
record DrawnChart(
        String title,
        Rectangle2D inner,
        double head,
        Placed placed,
        Layers layers,
        Ruler across,
        Ruler up,
        List<Legend.Hit> hits)
        implements DrawnPlot {
    /** Least part of an axis that fills it. */
    private static final double DEEPEST = 1e-6;

    static DrawnPlot empty(String title, Rectangle2D inner, double head) {
        return new DrawnChart(title, inner, head, null, null, null, null, List.of());
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
    public PlotView zoomed(PlotView view, Rectangle2D part) {
        if (placed == null) {
            return view;
        }
        double[] x = zoomed(across, placed.x().value(part.getMinX()), placed.x().value(part.getMaxX()));
        double[] y = zoomed(up, placed.y().value(part.getMaxY()), placed.y().value(part.getMinY()));
        return new PlotView(view.hidden(), x[0], x[1], y[0], y[1]);
    }

    private static double[] zoomed(Ruler all, double from, double to) {
        double low = Math.max(all.low(), from);
        double high = Math.min(all.high(), to);
        double least = all.names().isEmpty() ? (all.high() - all.low()) * DEEPEST : 1;
        double tolerance = (all.high() - all.low()) * 1e-9;
        if (low <= all.low() + tolerance && high >= all.high() - tolerance) {
            return new double[] {Double.NaN, Double.NaN};
        }
        if (high - low < least && !all.logarithmic()) {
            double middle = Math.max(all.low() + least / 2, Math.min(all.high() - least / 2, (low + high) / 2));
            return new double[] {middle - least / 2, middle + least / 2};
        }
        return new double[] {low, high};
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
