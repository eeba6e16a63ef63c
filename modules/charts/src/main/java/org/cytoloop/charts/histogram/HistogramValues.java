/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.histogram;

import java.util.List;
import org.cytoloop.charts.values.SortedValues;
import org.cytoloop.core.model.Label;

/** The data in order, as they are counted and drawn. Immutable. */
final class HistogramValues {
    private final HistogramData data;
    private final SortedValues all;
    private final SortedValues on;
    private final SortedValues off;
    private final SortedValues unsure;

    private HistogramValues(HistogramData data, HistogramValues before) {
        this.data = data;
        this.all = before != null && before.data.all() == data.all() ? before.all : SortedValues.of(data.all());
        this.on = SortedValues.of(data.on());
        this.off = SortedValues.of(data.off());
        this.unsure = SortedValues.of(data.unsure());
    }

    /**
     * Sorts; what was sorted before is used again. Takes long for millions of cells: not on the event thread.
     *
     * @param before what was shown before; null for nothing
     */
    static HistogramValues of(HistogramData data, HistogramValues before) {
        return new HistogramValues(data, before);
    }

    String title() {
        return data.title();
    }

    String unit() {
        return data.unit();
    }

    SortedValues all() {
        return all;
    }

    SortedValues of(Label label) {
        return switch (label) {
            case ON -> on;
            case OFF -> off;
            case UNSURE -> unsure;
        };
    }

    /** The labels cells were given, in the order of their lanes. */
    List<Label> lanes() {
        return List.of(Label.values()).stream()
                .filter(label -> of(label).size() > 0)
                .toList();
    }
}
