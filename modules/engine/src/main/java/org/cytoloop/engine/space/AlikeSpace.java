/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.space;

import java.util.Arrays;
import org.cytoloop.core.task.TaskContext;

/**
 * A space in which cells lie near each other when they are alike. Each feature is put on its {@link RobustScale} and
 * scaled to unit spread. As many features say the same, the place of a cell is made of the first principal components
 * (Jolliffe 2002, "Principal Component Analysis"), each divided by the square root of its spread: halfway between leaving
 * them as they are, where the brightness outweighs all else, and giving all the same weight, where the noise does.
 * Immutable, thread-safe.
 */
public final class AlikeSpace {
    private static final double FLAT = 1e-9;

    private final RobustScale[] scales;
    private final double[] mean;
    private final double[] unit;
    private final double[][] axes;

    private AlikeSpace(int columns, int axes) {
        this.scales = new RobustScale[columns];
        this.mean = new double[columns];
        this.unit = new double[columns];
        this.axes = new double[Math.min(axes, columns)][columns];
    }

    /**
     * Measures the space over some cells.
     *
     * @param sample their features, {@code [feature][cell]}; left as they are
     * @param axes number of coordinates of a place; fewer when there are fewer features
     */
    public static AlikeSpace of(float[][] sample, int axes, TaskContext task) {
        AlikeSpace space = new AlikeSpace(sample.length, axes);
        float[][] squeezed = new float[sample.length][];
        for (int c = 0; c < sample.length; c++) {
            task.checkCancelled();
            squeezed[c] = space.standardise(c, sample[c]);
        }
        space.findAxes(squeezed, task);
        return space;
    }

    private float[] standardise(int c, float[] values) {
        scales[c] = RobustScale.of(values);
        float[] squeezed = new float[values.length];
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            squeezed[i] = (float) scales[c].squeezed(values[i]);
            sum += squeezed[i];
        }
        mean[c] = values.length == 0 ? 0 : sum / values.length;
        double deviation = RobustScale.deviation(squeezed, mean[c]);
        unit[c] = deviation > 0 ? 1 / deviation : 0;
        return squeezed;
    }

    private void findAxes(float[][] squeezed, TaskContext task) {
        int n = squeezed.length;
        double[][] covariance = new double[n][n];
        for (int a = 0; a < n; a++) {
            task.checkCancelled();
            for (int b = 0; b <= a; b++) {
                double sum = 0;
                for (int i = 0; i < squeezed[a].length; i++) {
                    sum += (squeezed[a][i] - mean[a]) * (squeezed[b][i] - mean[b]);
                }
                covariance[a][b] = sum / Math.max(1, squeezed[a].length) * unit[a] * unit[b];
                covariance[b][a] = covariance[a][b];
            }
        }
        PrincipalAxes found = new PrincipalAxes(covariance);
        for (int k = 0; k < axes.length; k++) {
            // an eigenvalue is the square of the spread along its axis
            double weight = found.value(k) > FLAT ? 1 / Math.sqrt(Math.sqrt(found.value(k))) : 0;
            for (int c = 0; c < n; c++) {
                axes[k][c] = found.vector(k)[c] * unit[c] * weight;
            }
        }
    }

    /** Number of features. */
    public int features() {
        return scales.length;
    }

    /** Number of coordinates of a place. */
    public int dimensions() {
        return axes.length;
    }

    /** True when a feature differs between cells; one that is the same in all says nothing. */
    public boolean tells(int feature) {
        return unit[feature] > 0;
    }

    /** A feature's value on its scale; 0 is the mean cell, 1 the spread of the cells; 0 for a value that does not exist. */
    public double standardised(int feature, float value) {
        return centred(feature, value) * unit[feature];
    }

    private double centred(int feature, float value) {
        return scales[feature].squeezed(value) - mean[feature];
    }

    /**
     * Where a cell lies.
     *
     * @param values its features
     */
    public float[] place(float[] values) {
        double[] centred = new double[scales.length];
        for (int c = 0; c < centred.length; c++) {
            centred[c] = centred(c, values[c]);
        }
        float[] place = new float[axes.length];
        for (int k = 0; k < place.length; k++) {
            double sum = 0;
            for (int c = 0; c < centred.length; c++) {
                sum += axes[k][c] * centred[c];
            }
            place[k] = (float) sum;
        }
        return place;
    }

    /** How much each feature adds to a coordinate; a copy. */
    public double[] axis(int k) {
        return Arrays.copyOf(axes[k], axes[k].length);
    }
}
