/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.reach;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.engine.space.AlikeSpace;

/**
 * Places cells on the map.
 *
 * @param space whose first two coordinates are the map, where no features are chosen
 * @param columns what is looked at
 * @param signals the values that part cells by signal, ascending; empty for none
 * @param densities the values that part cells by density, ascending; empty for none
 */
record MapPlaces(AlikeSpace space, LabelCoverage.Columns columns, double[] signals, double[] densities) {
    private static final int QUARTERS = 4;

    CoverageReport.Places cells(List<SliceCells> slices) {
        int total = slices.stream().mapToInt(slice -> slice.features().rows()).sum();
        float[] x = new float[total];
        float[] y = new float[total];
        float[] weight = new float[total];
        int[] bands = new int[total];
        List<String> names = new ArrayList<>(total);
        int at = 0;
        for (SliceCells slice : slices) {
            int rows = slice.features().rows();
            for (int i = 0; i < rows; i++, at++) {
                place(slice.features(), i, x, y, bands, at);
                weight[at] = slice.cells() / (float) rows;
                names.add(slice.slice());
            }
        }
        return new CoverageReport.Places(x, y, weight, names, bands);
    }

    CoverageReport.Places labels(FeatureMatrix labelled, List<String> slices) {
        int total = labelled.rows();
        float[] x = new float[total];
        float[] y = new float[total];
        float[] weight = new float[total];
        int[] bands = new int[total];
        for (int i = 0; i < total; i++) {
            place(labelled, i, x, y, bands, i);
            weight[i] = 1;
        }
        return new CoverageReport.Places(x, y, weight, List.copyOf(slices), bands);
    }

    private void place(FeatureMatrix matrix, int row, float[] x, float[] y, int[] bands, int at) {
        float[] values = new float[matrix.schema().size()];
        for (int c = 0; c < values.length; c++) {
            values[c] = matrix.value(row, c);
        }
        float[] place = space.place(values);
        x[at] = columns.x() < 0 ? coordinate(place, 0) : values[columns.x()];
        y[at] = columns.y() < 0 ? coordinate(place, 1) : values[columns.y()];
        int signal = quarter(signals, columns.signal(), values);
        int density = quarter(densities, columns.density(), values);
        bands[at] = signal < 0 || density < 0 ? -1 : signal + QUARTERS * density;
    }

    /** The sign of a component is chance; here most features grow with it. */
    private float coordinate(float[] place, int k) {
        if (k >= place.length) {
            return 0;
        }
        double sum = 0;
        for (double weight : space.axis(k)) {
            sum += weight;
        }
        return sum < 0 ? -place[k] : place[k];
    }

    private static int quarter(double[] limits, int column, float[] values) {
        if (column < 0) {
            return 0;
        }
        if (!Float.isFinite(values[column])) {
            return -1;
        }
        int quarter = 0;
        while (quarter < limits.length && values[column] > limits[quarter]) {
            quarter++;
        }
        return quarter;
    }
}
