/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.features;

import java.util.List;
import org.cytoloop.charts.values.Bins;
import org.cytoloop.charts.values.SortedValues;
import org.cytoloop.charts.values.Span;
import org.cytoloop.plots.model.Axis;
import org.cytoloop.plots.model.HistogramPlot;
import org.cytoloop.plots.model.Plot;
import org.cytoloop.plots.model.Tone;
import org.openide.util.NbBundle.Messages;

/** ON and OFF samples over the values of a feature. */
@Messages({
    "# {0} - feature",
    "FeatureHistogram_title={0} of samples",
    "FeatureHistogram_noTitle=Features of samples",
    "FeatureHistogram_value=Value",
    "FeatureHistogram_on=ON samples",
    "FeatureHistogram_off=OFF samples",
    "FeatureHistogram_share=Share",
    "FeatureHistogram_cells=Cells"
})
final class FeatureHistogram {
    /** Bins are no narrower than is seen at a usual width, px. */
    private static final int WIDTH = 300;

    private FeatureHistogram() {}

    static Plot empty(String why) {
        return new HistogramPlot(
                Bundle.FeatureHistogram_noTitle(),
                why,
                Axis.of(Bundle.FeatureHistogram_value(), ""),
                Axis.of(Bundle.FeatureHistogram_cells(), ""),
                false,
                new double[] {0, 1},
                List.of(),
                List.of());
    }

    static Plot of(Feature feature, ClassValues values, boolean shares, String emptyText) {
        SortedValues on = SortedValues.of(values.on());
        SortedValues off = SortedValues.of(values.off());
        SortedValues all = SortedValues.of(values.all());
        if (all.size() == 0) {
            return empty(emptyText);
        }
        Span span = Span.first(all, on, off);
        double width = Bins.width(all, span, WIDTH);
        Bins onBins = Bins.of(on, span, width);
        double[] edges = new double[onBins.size() + 1];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = onBins.edge(i);
        }
        String unit = feature.spec().unit();
        return new HistogramPlot(
                Bundle.FeatureHistogram_title(feature.name()),
                emptyText,
                Axis.of(feature.name(), unit.equals("1") ? "" : unit),
                Axis.of(shares ? Bundle.FeatureHistogram_share() : Bundle.FeatureHistogram_cells(), ""),
                shares,
                edges,
                List.of(
                        new HistogramPlot.Bins(Bundle.FeatureHistogram_on(), Tone.ON, counts(onBins)),
                        new HistogramPlot.Bins(
                                Bundle.FeatureHistogram_off(), Tone.OFF, counts(Bins.of(off, span, width)))),
                List.of());
    }

    private static long[] counts(Bins bins) {
        long[] counts = new long[bins.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = bins.counts()[i];
        }
        return counts;
    }
}
