/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts by bins of a value, one outline for each series.
 *
 * @param title see {@link Plot#title()}
 * @param emptyText see {@link Plot#emptyText()}
 * @param x the value
 * @param y what is counted, such as "Cells"; with {@code shares} the share of each series
 * @param shares true when each series is drawn as shares of its sum, so that series of different size can be compared
 * @param edges edges of the bins, ascending, one more than there are bins; not copied, must not be changed
 * @param bins the series
 * @param marks values that mean something
 */
@SuppressWarnings("ArrayRecordComponent")
public record HistogramPlot(
        String title,
        String emptyText,
        Axis x,
        Axis y,
        boolean shares,
        double[] edges,
        List<Bins> bins,
        List<PlotMark> marks)
        implements Plot {
    /** Keeps unmodifiable copies. */
    public HistogramPlot {
        bins = List.copyOf(bins);
        marks = List.copyOf(marks);
    }

    /**
     * A series. Its array is not copied and must not be changed.
     *
     * @param name in the legend
     * @param tone its colour
     * @param counts one for each bin
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Bins(String name, Tone tone, long[] counts) {}

    @Override
    public boolean isEmpty() {
        return bins.stream().allMatch(series -> Arrays.stream(series.counts()).sum() == 0);
    }

    @Override
    public List<String> series() {
        return bins.stream().map(Bins::name).toList();
    }

    @Override
    public List<List<String>> table() {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("series", x.text() + " from", "to", "count"));
        for (Bins series : bins) {
            for (int i = 0; i < series.counts().length; i++) {
                table.add(List.of(
                        series.name(),
                        BarPlot.number(edges[i]),
                        BarPlot.number(edges[i + 1]),
                        Long.toString(series.counts()[i])));
            }
        }
        return table;
    }
}
