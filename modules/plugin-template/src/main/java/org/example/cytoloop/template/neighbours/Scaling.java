/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.neighbours;

import java.util.Arrays;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.task.TaskContext;

/**
 * Brings features of different units and spreads to one scale, so that each has the same say in a distance: (value -
 * median) / spread, no more than {@link #LIMIT} from the middle, so that one wild value does not make a cell unlike all
 * others. The spread is half of the range of the middle 68 % of the values, which is the standard deviation where they are
 * normal; the standard deviation where that is 0. A value that is missing (or infinite) is put in the middle; a feature
 * without spread, or without any value, has no say.
 *
 * @param middles one per feature
 * @param spreads one per feature; 0 for those that have no say
 */
record Scaling(double[] middles, double[] spreads) {
    /** Farthest a scaled value lies from the middle. */
    static final double LIMIT = 4;

    /** Share of values below one standard deviation below the mean of a normal distribution. */
    private static final double LOW = 0.1587;

    /** Learns the scale of each feature. */
    static Scaling of(FeatureMatrix features, TaskContext task) {
        int columns = features.schema().size();
        double[] middles = new double[columns];
        double[] spreads = new double[columns];
        float[] values = new float[features.rows()];
        for (int column = 0; column < columns; column++) {
            task.checkCancelled();
            features.copyColumn(column, 0, values, 0, values.length);
            float[] known = finite(values);
            if (known.length > 0) {
                Arrays.sort(known);
                middles[column] = quantile(known, 0.5);
                double half = (quantile(known, 1 - LOW) - quantile(known, LOW)) / 2;
                spreads[column] = half > 0 ? half : standardDeviation(known);
            }
        }
        return new Scaling(middles, spreads);
    }

    private static float[] finite(float[] values) {
        float[] kept = new float[values.length];
        int count = 0;
        for (float value : values) {
            if (Float.isFinite(value)) {
                kept[count++] = value;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** Between the two nearest of sorted values, in proportion. */
    private static double quantile(float[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * ((double) sorted[above] - sorted[below]);
    }

    private static double standardDeviation(float[] values) {
        double mean = 0;
        for (float value : values) {
            mean += value;
        }
        mean /= values.length;
        double squares = 0;
        for (float value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / values.length);
    }

    /** True when no feature has a say. */
    boolean tellsNothing() {
        for (double spread : spreads) {
            if (spread > 0) {
                return false;
            }
        }
        return true;
    }

    /** Scales one value of a feature. */
    double scaled(int column, float value) {
        if (!(spreads[column] > 0) || !Float.isFinite(value)) {
            return 0;
        }
        double scaled = (value - middles[column]) / spreads[column];
        return Math.max(-LIMIT, Math.min(LIMIT, scaled));
    }

    /** Scales some rows: {@code [row - from][column]}. */
    double[][] scaled(FeatureMatrix features, int from, int count) {
        int columns = spreads.length;
        double[][] rows = new double[count][columns];
        float[] values = new float[count];
        for (int column = 0; column < columns; column++) {
            features.copyColumn(column, from, values, 0, count);
            for (int row = 0; row < count; row++) {
                rows[row][column] = scaled(column, values[row]);
            }
        }
        return rows;
    }
}
