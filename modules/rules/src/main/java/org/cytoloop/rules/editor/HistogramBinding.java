/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.cytoloop.charts.histogram.HistogramData;
import org.cytoloop.charts.histogram.ThresholdHistogram;
import org.cytoloop.charts.histogram.ThresholdListener;
import org.cytoloop.charts.histogram.ThresholdMark;
import org.cytoloop.labelling.language.Threshold;
import org.cytoloop.rules.cells.FeatureValues;
import org.cytoloop.rules.draft.ThresholdPlace;
import org.cytoloop.rules.model.EditorModel;

/** Shows the feature that is looked at as a histogram, and moves the thresholds in the text as lines are dragged. */
final class HistogramBinding implements ThresholdListener {
    private static final String NO_UNIT = "1";

    private final ThresholdHistogram histogram;
    private final Runnable settled;
    private EditorModel model;
    private FeatureValues shown;
    private List<ThresholdPlace> places = List.of();
    private boolean adjusting;

    /**
     * A binding.
     *
     * @param settled called when a drag has ended
     */
    HistogramBinding(ThresholdHistogram histogram, Runnable settled) {
        this.histogram = histogram;
        this.settled = settled;
        histogram.setListener(this);
    }

    @Override
    public void moved(int index, double value, double band, boolean stillMoving) {
        if (model == null || index >= places.size()) {
            return;
        }
        adjusting = stillMoving;
        if (model.isReadOnly()) {
            histogram.setThresholds(marks());
        } else {
            model.move(places.get(index), value, band);
        }
        if (!stillMoving) {
            settled.run();
        }
    }

    @Override
    public void activated(int index) {
        if (model != null && index < places.size()) {
            model.activate(places.get(index));
        }
    }

    /** True while a threshold is dragged. */
    boolean isAdjusting() {
        return adjusting;
    }

    /** Shows what a model looks at; null for nothing. */
    void refresh(EditorModel next, String empty) {
        model = next;
        FeatureValues values = next == null ? null : next.values().orElse(null);
        histogram.setEmptyText(empty);
        if (values != shown) {
            shown = values;
            histogram.setData(values == null ? null : data(values));
        }
        thresholdsChanged();
    }

    /** The thresholds stand elsewhere. */
    void thresholdsChanged() {
        places = model == null || shown == null ? List.of() : usable(model);
        List<ThresholdMark> marks = marks();
        if (!marks.equals(histogram.thresholds())) {
            histogram.setThresholds(marks);
        }
        if (model != null) {
            model.place().map(places::indexOf).filter(index -> index >= 0).ifPresent(index -> {
                if (histogram.active() != index) {
                    histogram.setActive(index);
                }
            });
        }
    }

    private static List<ThresholdPlace> usable(EditorModel model) {
        return model.places().stream()
                .filter(place -> model.reading()
                        .threshold(place)
                        .filter(found -> Double.isFinite(found.value()))
                        .isPresent())
                .toList();
    }

    private List<ThresholdMark> marks() {
        List<ThresholdMark> marks = new ArrayList<>();
        for (ThresholdPlace place : places) {
            Threshold found = model.reading().threshold(place).orElseThrow();
            marks.add(new ThresholdMark(
                    found.value(),
                    found.band(),
                    ThresholdMark.Comparison.valueOf(found.comparison().name())));
        }
        return marks;
    }

    /** Points at the value of the cell under the mouse or selected. */
    void point(OptionalDouble value) {
        histogram.setPointer(value);
    }

    private static HistogramData data(FeatureValues values) {
        String unit = values.spec().unit().equals(NO_UNIT) ? "" : values.spec().unit();
        return new HistogramData(values.spec().name(), unit, values.all(), values.on(), values.off(), values.unsure());
    }

    void release() {
        model = null;
        shown = null;
        places = List.of();
        histogram.setData(null);
        histogram.setThresholds(List.of());
    }
}
