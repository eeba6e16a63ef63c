/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.engine.space.RobustScale;

/**
 * The medians of features over the cells of the training slices, in the features' own units: what a foreign slice's are
 * held against in words.
 *
 * @param low lowest median of a training slice, by feature; NaN when the feature has no values
 * @param high highest
 */
record SliceMedians(double[] low, double[] high) {
    private static final int MOST = 6;
    private static final double WORTH = 0.5;

    static SliceMedians of(List<SliceCells> trained) {
        int features = trained.get(0).features().schema().size();
        double[] low = new double[features];
        double[] high = new double[features];
        for (int c = 0; c < features; c++) {
            low[c] = Double.NaN;
            high[c] = Double.NaN;
            for (SliceCells slice : trained) {
                double median = median(slice.features(), c);
                if (!Double.isNaN(median)) {
                    low[c] = Double.isNaN(low[c]) ? median : Math.min(low[c], median);
                    high[c] = Double.isNaN(high[c]) ? median : Math.max(high[c], median);
                }
            }
        }
        return new SliceMedians(low, high);
    }

    private static double median(FeatureMatrix features, int column) {
        float[] values = new float[features.rows()];
        features.copyColumn(column, 0, values, 0, values.length);
        return RobustScale.middle(values);
    }

    /**
     * The features that make a slice foreign: those of displaced themes that are displaced most; such as lie outside of
     * the range of the training slices come first, for they are easiest to see.
     *
     * @param excess displacement of each theme as a share of what is still usual
     * @param displacement by feature
     */
    List<SliceFinding.Driver> drivers(SliceCells slice, Themes themes, double[] excess, double[] displacement) {
        double most = 0;
        for (double theme : excess) {
            most = Math.max(most, theme);
        }
        List<SliceFinding.Driver> drivers = new ArrayList<>();
        for (int t = 0; t < excess.length; t++) {
            if (excess[t] >= Math.min(1, most) && excess[t] >= WORTH * most) {
                for (int column : themes.columns().get(t)) {
                    FeatureSpec spec = slice.features().schema().specs().get(column);
                    double value = median(slice.features(), column);
                    if (!Double.isNaN(value) && !Double.isNaN(low[column])) {
                        drivers.add(new SliceFinding.Driver(
                                spec.name(),
                                spec.description(),
                                displacement[column],
                                value,
                                low[column],
                                high[column]));
                    }
                }
            }
        }
        drivers.sort(Comparator.comparing(SliceFinding.Driver::outside)
                .thenComparing(driver -> ReachWords.isPlain(driver.feature()))
                .thenComparingDouble(driver -> Math.abs(driver.shift()))
                .reversed()
                .thenComparing(SliceFinding.Driver::feature));
        return drivers.subList(0, Math.min(MOST, drivers.size()));
    }
}
