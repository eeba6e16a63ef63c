/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.util.Set;

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
}
