/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.util.HashSet;
import java.util.Set;
import org.cytoloop.plots.model.Plot;

/**
 * What a user looks at of a chart.
 *
 * @param hidden names of series that are not drawn
 * @param xLow least value of the horizontal axis that is seen; NaN for all
 * @param xHigh greatest value of the horizontal axis that is seen; NaN for all
 * @param yLow least value of the vertical axis that is seen; NaN for all
 * @param yHigh greatest value of the vertical axis that is seen; NaN for all
 */
public record PlotView(Set<String> hidden, double xLow, double xHigh, double yLow, double yHigh) {
    /** All of it. */
    public static final PlotView ALL = new PlotView(Set.of(), Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /** Keeps an unmodifiable copy. */
    public PlotView {
        hidden = Set.copyOf(hidden);
    }

    /** With a series hidden that was not, or the other way round. */
    public PlotView toggled(String series) {
        Set<String> next = new HashSet<>(hidden);
        if (!next.remove(series)) {
            next.add(series);
        }
        return new PlotView(next, xLow, xHigh, yLow, yHigh);
    }

    /** With all of both axes seen; what is hidden stays hidden. */
    public PlotView unzoomed() {
        return new PlotView(hidden, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    /** True when a part of an axis is seen. */
    public boolean isZoomed() {
        return Double.isFinite(xLow) || Double.isFinite(yLow);
    }

    /** As much of it as another chart of the same kind has: series that it lacks are not hidden in it. */
    public PlotView in(Plot plot) {
        Set<String> known = new HashSet<>(hidden);
        known.retainAll(plot.series());
        return new PlotView(known, xLow, xHigh, yLow, yHigh);
    }
}
