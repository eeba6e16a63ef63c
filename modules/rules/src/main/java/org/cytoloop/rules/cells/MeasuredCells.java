/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.cells;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.model.CellRef;

/**
 * All cells of a study that are measured. Immutable.
 *
 * @param schema the features
 * @param slices by name, those that are measured
 * @param missing number of slices with cells that are not measured yet
 * @param problems why a slice could not be measured, by its name
 */
public record MeasuredCells(
        FeatureSchema schema, SortedMap<String, MeasuredSlice> slices, int missing, Map<String, String> problems) {
    /** Keeps copies. */
    public MeasuredCells {
        slices = new TreeMap<>(slices);
        problems = new TreeMap<>(problems);
    }

    /** The slices in order. */
    public Collection<MeasuredSlice> all() {
        return slices.values();
    }

    /** One slice. */
    public Optional<MeasuredSlice> slice(String name) {
        return Optional.ofNullable(slices.get(name));
    }

    /** Number of cells. */
    public int size() {
        return slices.values().stream().mapToInt(MeasuredSlice::size).sum();
    }

    /** A value; NaN when the cell is not measured. */
    public float value(CellRef cell, int column) {
        MeasuredSlice slice = slices.get(cell.slice());
        int row = cell.cell() - 1;
        return slice == null || row < 0 || row >= slice.size()
                ? Float.NaN
                : slice.matrix().value(row, column);
    }

    /** The values of a feature, slice after slice. */
    public float[] column(int column) {
        float[] values = new float[size()];
        int at = 0;
        for (MeasuredSlice slice : slices.values()) {
            slice.matrix().copyColumn(column, 0, values, at, slice.size());
            at += slice.size();
        }
        return values;
    }

    /** Nothing measured of a study with these features. */
    public static MeasuredCells none(FeatureSchema schema, int missing) {
        return new MeasuredCells(schema, new TreeMap<>(), missing, Map.of());
    }
}
