/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.cells;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;

/**
 * One feature over all measured cells, and over those with an own label. The arrays are not copied and not changed any
 * more.
 *
 * @param spec the feature
 * @param all values of all cells, NaN where there is none
 * @param on values of the cells labelled ON, without NaN
 * @param off values of the cells labelled OFF, without NaN
 * @param unsure values of the cells labelled UNSURE, without NaN
 * @param labelled the labelled cells with a value
 */
public record FeatureValues(
        FeatureSpec spec, float[] all, float[] on, float[] off, float[] unsure, List<Labelled> labelled) {
    /**
     * A labelled cell.
     *
     * @param cell the cell
     * @param x centroid, px of the full resolution
     * @param y centroid, px of the full resolution
     * @param value its value, not NaN
     * @param label its label
     */
    public record Labelled(CellRef cell, double x, double y, float value, Label label) {}

    /** Keeps an unmodifiable copy of the list. */
    public FeatureValues {
        labelled = List.copyOf(labelled);
    }

    /**
     * Reads them; off the EDT.
     *
     * @param before the same feature of the same cells under other labels, whose array of all values is taken over; may
     *     be null
     */
    public static FeatureValues of(MeasuredCells measured, LabelledCells labels, int column, FeatureValues before) {
        float[] all = before == null ? measured.column(column) : before.all();
        List<Labelled> labelled = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            CellRef cell = labels.cells().get(i);
            float value = measured.value(cell, column);
            if (!Float.isNaN(value)) {
                MeasuredSlice slice = measured.slices().get(cell.slice());
                int row = cell.cell() - 1;
                labelled.add(new Labelled(
                        cell,
                        slice.x()[row],
                        slice.y()[row],
                        value,
                        labels.labels().get(i)));
            }
        }
        return new FeatureValues(
                measured.schema().specs().get(column),
                all,
                labels.values(measured, column, Label.ON),
                labels.values(measured, column, Label.OFF),
                labels.values(measured, column, Label.UNSURE),
                labelled);
    }

    /** The middle of the values of all cells; NaN when there is none. */
    public double median() {
        float[] sorted = new float[all.length];
        int n = 0;
        for (float value : all) {
            if (!Float.isNaN(value)) {
                sorted[n++] = value;
            }
        }
        if (n == 0) {
            return Double.NaN;
        }
        java.util.Arrays.sort(sorted, 0, n);
        return sorted[n / 2];
    }

    /** True when ON cells have the larger values, as most features are meant; true when nothing is labelled. */
    public boolean onAbove() {
        return on.length == 0 || off.length == 0 || middle(on) >= middle(off);
    }

    private static float middle(float[] values) {
        float[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
