/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.histogram;

import org.cytoloop.charts.values.Bins;
import org.cytoloop.core.model.Label;
import org.cytoloop.plots.files.CsvField;

/** The bars in figures: bins of the whole range, with the own labels in each. */
final class HistogramTable {
    private static final int PIXELS = 1200;

    private HistogramTable() {}

    /** Comma-separated lines with a header; the bins are those of the stretch that is shown. */
    static String csv(HistogramModel model) {
        StringBuilder text = new StringBuilder("feature,unit,from,to,cells,on,off,unsure\n");
        model.values().ifPresent(values -> {
            Bins cells = model.bins(PIXELS);
            Bins on = same(model, values, Label.ON, cells);
            Bins off = same(model, values, Label.OFF, cells);
            Bins unsure = same(model, values, Label.UNSURE, cells);
            for (int i = 0; i < cells.size(); i++) {
                text.append(CsvField.of(values.title())).append(',').append(CsvField.of(values.unit()));
                text.append(',').append((float) cells.edge(i)).append(',').append((float) cells.edge(i + 1));
                for (Bins bins : new Bins[] {cells, on, off, unsure}) {
                    text.append(',').append(bins.counts()[i]);
                }
                text.append('\n');
            }
        });
        return text.toString();
    }

    private static Bins same(HistogramModel model, HistogramValues values, Label label, Bins cells) {
        return Bins.of(values.of(label), model.view(), cells.width());
    }
}
