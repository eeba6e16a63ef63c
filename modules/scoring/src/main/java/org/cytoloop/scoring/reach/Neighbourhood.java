/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.reach;

import java.util.Arrays;
import java.util.List;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.space.AlikeSpace;

/**
 * A set of samples in an {@link AlikeSpace}, and how cells lie to the nearest of them. By brute force: a slice is judged
 * by at most a thousand cells. Immutable, thread-safe.
 */
final class Neighbourhood {
    /** A cell is compared with the mean of so many samples, so that one odd sample does not vouch for a slice. */
    private static final int NEAREST = 3;

    private static final int AXES = 16;

    private final AlikeSpace space;
    private final float[][] places;
    private final double[][] values;

    private Neighbourhood(AlikeSpace space, float[][] places, double[][] values) {
        this.space = space;
        this.places = places;
        this.values = values;
    }

    /**
     * Measures the space and places the samples in it.
     *
     * @param slices the cells over which the space is measured, as many of each slice
     * @param samples the samples
     */
    static Neighbourhood of(List<SliceCells> slices, FeatureMatrix samples, int mostOfSlice, TaskContext task) {
        AlikeSpace space = AlikeSpace.of(pool(slices, mostOfSlice), AXES, task);
        float[][] places = new float[samples.rows()][];
        double[][] values = new double[samples.rows()][];
        for (int i = 0; i < places.length; i++) {
            float[] cell = row(samples, i);
            places[i] = space.place(cell);
            values[i] = standardised(space, cell);
        }
        return new Neighbourhood(space, places, values);
    }

    private static float[][] pool(List<SliceCells> slices, int mostOfSlice) {
        int features = slices.get(0).features().schema().size();
        int total = 0;
        for (SliceCells slice : slices) {
            total += Math.min(mostOfSlice, slice.features().rows());
        }
        float[][] pool = new float[features][total];
        int at = 0;
        for (SliceCells slice : slices) {
            int[] rows = SliceCells.rows(slice.features().rows(), mostOfSlice, 1);
            for (int row : rows) {
                for (int c = 0; c < features; c++) {
                    pool[c][at] = slice.features().value(row, c);
                }
                at++;
            }
        }
        return pool;
    }

    private static float[] row(FeatureMatrix matrix, int row) {
        float[] values = new float[matrix.schema().size()];
        for (int c = 0; c < values.length; c++) {
            values[c] = matrix.value(row, c);
        }
        return values;
    }

    private static double[] standardised(AlikeSpace space, float[] cell) {
        double[] values = new double[cell.length];
        for (int c = 0; c < values.length; c++) {
            values[c] = space.standardised(c, cell[c]);
        }
        return values;
    }

    AlikeSpace space() {
        return space;
    }

    /**
     * How cells lie to the samples.
     *
     * @param distances of each cell, the mean distance of its nearest samples
     * @param residuals {@code [feature][cell]}: how much more of a feature the cell has than its nearest samples
     */
    record View(double[] distances, float[][] residuals) {
        /** Displacement of the cells as a whole: the median over cells, for each feature. */
        double[] displacement() {
            double[] medians = new double[residuals.length];
            for (int c = 0; c < medians.length; c++) {
                float[] sorted = residuals[c].clone();
                Arrays.sort(sorted);
                int n = sorted.length;
                medians[c] = n == 0 ? 0 : (sorted[(n - 1) / 2] + (double) sorted[n / 2]) / 2;
            }
            return medians;
        }
    }

    /** Looks at cells. A sample that is the very cell is passed over. */
    View view(FeatureMatrix cells, TaskContext task) {
        double[] distances = new double[cells.rows()];
        float[][] residuals = new float[space.features()][cells.rows()];
        int[] nearest = new int[NEAREST];
        double[] squares = new double[NEAREST];
        for (int i = 0; i < distances.length; i++) {
            task.checkCancelled();
            float[] cell = row(cells, i);
            int found = nearest(space.place(cell), nearest, squares);
            distances[i] = mean(squares, found);
            for (int c = 0; c < residuals.length; c++) {
                double mean = 0;
                for (int k = 0; k < found; k++) {
                    mean += values[nearest[k]][c] / found;
                }
                residuals[c][i] = found == 0 ? 0 : (float) (space.standardised(c, cell[c]) - mean);
            }
        }
        return new View(distances, residuals);
    }

    /** Mean distance of each cell from its nearest samples; NaN when there are none. */
    double[] distances(FeatureMatrix cells, TaskContext task) {
        double[] distances = new double[cells.rows()];
        int[] nearest = new int[NEAREST];
        double[] squares = new double[NEAREST];
        for (int i = 0; i < distances.length; i++) {
            task.checkCancelled();
            distances[i] = mean(squares, nearest(space.place(row(cells, i)), nearest, squares));
        }
        return distances;
    }

    private static double mean(double[] squares, int found) {
        double sum = 0;
        for (int k = 0; k < found; k++) {
            sum += Math.sqrt(squares[k]);
        }
        return found == 0 ? Double.NaN : sum / found;
    }

    private int nearest(float[] place, int[] nearest, double[] squares) {
        int found = 0;
        for (int s = 0; s < places.length; s++) {
            double limit = found < nearest.length ? Double.POSITIVE_INFINITY : squares[found - 1];
            double square = square(place, places[s], limit);
            if (square > 0 && square < limit) {
                int at = found < nearest.length ? found++ : found - 1;
                while (at > 0 && squares[at - 1] > square) {
                    squares[at] = squares[at - 1];
                    nearest[at] = nearest[at - 1];
                    at--;
                }
                squares[at] = square;
                nearest[at] = s;
            }
        }
        return found;
    }

    /** The squared distance, or something above the limit as soon as it is reached. */
    private static double square(float[] a, float[] b, double limit) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            double d = a[k] - b[k];
            sum += d * d;
            if (sum > limit) {
                return sum;
            }
        }
        return sum;
    }
}
