/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.histogram;

import org.cytoloop.charts.values.Bins;
import org.jfree.data.xy.AbstractIntervalXYDataset;

/** Bins as the chart library wants them; empty ones have no bar. */
final class BinnedDataset extends AbstractIntervalXYDataset {
    private static final long serialVersionUID = 1L;

    private final transient Bins bins;

    BinnedDataset(Bins bins) {
        this.bins = bins;
    }

    @Override
    public int getSeriesCount() {
        return 1;
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return 0;
    }

    @Override
    public int getItemCount(int series) {
        return bins.size();
    }

    @Override
    public Number getX(int series, int item) {
        return bins.edge(item) + bins.width() / 2;
    }

    @Override
    public Number getStartX(int series, int item) {
        return bins.edge(item);
    }

    @Override
    public Number getEndX(int series, int item) {
        return bins.edge(item + 1);
    }

    @Override
    public Number getY(int series, int item) {
        int count = bins.counts()[item];
        return count == 0 ? Double.NaN : count;
    }

    @Override
    public Number getStartY(int series, int item) {
        return getY(series, item);
    }

    @Override
    public Number getEndY(int series, int item) {
        return getY(series, item);
    }
}
