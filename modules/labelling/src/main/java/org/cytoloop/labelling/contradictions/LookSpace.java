/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.contradictions;

import java.util.Arrays;
import java.util.List;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.TaskContext;

/**
 * A space in which cells lie near each other when they look alike for one staining. Immutable, thread-safe.
 *
 * <p>Of the features, those of the staining's channel and those that compare it with another are taken. Each is
 * standardised robustly (median and 1.4826 times the median absolute deviation over a seeded sample of the study's
 * cells), squeezed by the inverse hyperbolic sine so that a few extreme cells do not stretch everything, and scaled to
 * unit spread. As many features say the same, the place of a cell is made of the first {@value #AXES} principal
 * components (Jolliffe 2002, "Principal Component Analysis"), each divided by the square root of its spread: halfway
 * between leaving them as they are, where the brightness outweighs all else, and giving all the same weight, where the
 * noise does. All this was chosen on the demo study and on macaque slices by how well the neighbours then find wrong
 * labels; labels play no part in the space, so one more label never moves it.
 */
public final class LookSpace {
    private static final int AXES = 16;
    private static final int SAMPLE = 4000;
    private static final long SEED = 0x5eed;
    /** The median absolute deviation times this is the standard deviation of a normal distribution. */
    private static final double MAD_TO_SD = 1.4826;

    private final FeatureSchema schema;
    private final int[] columns;
    private final double[] centre;
    private final double[] spread;
    private final double[] mean;
    private final double[][] axes;

    private LookSpace(FeatureSchema schema, int[] columns) {
        this.schema = schema;
        this.columns = columns;
        this.centre = new double[columns.length];
        this.spread = new double[columns.length];
        this.mean = new double[columns.length];
        this.axes = new double[Math.min(AXES, columns.length)][columns.length];
    }

    /**
     * Measures the space over the cells of a study.
     *
     * @param matrices one for each slice, in a fixed order, all with this schema
     * @param staining name of the staining, with which the names of its features begin; when none does, all features are
     *     taken
     */
    public static LookSpace of(FeatureSchema schema, List<FeatureMatrix> matrices, String staining, TaskContext task) {
        int[] columns = columns(schema, staining);
        float[][] sample = sample(matrices, columns);
        LookSpace space = new LookSpace(schema, columns);
        for (int c = 0; c < columns.length; c++) {
            task.checkCancelled();
            space.standardise(c, sample[c]);
        }
        space.findAxes(sample, task);
        return space;
    }

    private static int[] columns(FeatureSchema schema, String staining) {
        int[] own = new int[schema.size()];
        int count = 0;
        for (int c = 0; c < own.length; c++) {
            String name = schema.name(c);
            if (name.startsWith(staining + ".")
                    || name.startsWith(staining + ":")
                    || name.contains(":" + staining + ".")) {
                own[count++] = c;
            }
        }
        if (count == 0) {
            for (int c = 0; c < own.length; c++) {
                own[c] = c;
            }
            return own;
        }
        return Arrays.copyOf(own, count);
    }

    /** Random cells, {@code [column][cell]}. */
    private static float[][] sample(List<FeatureMatrix> matrices, int[] columns) {
        int total = 0;
        for (FeatureMatrix matrix : matrices) {
            total += matrix.rows();
        }
        int[] chosen = new int[total];
        for (int i = 0; i < total; i++) {
            chosen[i] = i;
        }
        if (total > SAMPLE) {
            new SeededRandom(SEED).shuffle(chosen);
            chosen = Arrays.copyOf(chosen, SAMPLE);
            Arrays.sort(chosen);
        }
        float[][] sample = new float[columns.length][chosen.length];
        for (int c = 0; c < columns.length; c++) {
            int first = 0;
            int at = 0;
            for (FeatureMatrix matrix : matrices) {
                for (; at < chosen.length && chosen[at] < first + matrix.rows(); at++) {
                    sample[c][at] = matrix.value(chosen[at] - first, columns[c]);
                }
                first += matrix.rows();
            }
        }
        return sample;
    }

    /** Measures centre and spread of a feature and squeezes its sample; a feature that says nothing has no spread. */
    private void standardise(int c, float[] values) {
        float[] known = known(values);
        if (known.length > 0) {
            centre[c] = median(known);
            float[] away = new float[known.length];
            for (int i = 0; i < known.length; i++) {
                away[i] = (float) Math.abs(known[i] - centre[c]);
            }
            spread[c] = MAD_TO_SD * median(away);
            if (!(spread[c] > 0)) {
                spread[c] = deviation(known, centre[c]);
            }
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) squeezed(c, values[i]);
        }
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        mean[c] = values.length == 0 ? 0 : sum / values.length;
    }

    private static float[] known(float[] values) {
        float[] known = new float[values.length];
        int count = 0;
        for (float value : values) {
            if (Float.isFinite(value)) {
                known[count++] = value;
            }
        }
        return Arrays.copyOf(known, count);
    }

    private static double median(float[] values) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + (double) sorted[sorted.length / 2]) / 2;
    }

    private static double deviation(float[] values, double around) {
        double squares = 0;
        for (float value : values) {
            squares += (value - around) * (value - around);
        }
        return Math.sqrt(squares / Math.max(1, values.length));
    }

    /** Zero, the middle, for a value that does not exist. */
    private double squeezed(int c, float value) {
        if (!(spread[c] > 0) || !Float.isFinite(value)) {
            return 0;
        }
        double z = (value - centre[c]) / spread[c];
        return Math.copySign(StrictMath.log(Math.abs(z) + Math.sqrt(z * z + 1)), z);
    }

    private void findAxes(float[][] sample, TaskContext task) {
        int n = columns.length;
        double[] unit = new double[n];
        for (int c = 0; c < n; c++) {
            double deviation = deviation(sample[c], mean[c]);
            unit[c] = deviation > 0 ? 1 / deviation : 0;
        }
        double[][] covariance = new double[n][n];
        for (int a = 0; a < n; a++) {
            task.checkCancelled();
            for (int b = 0; b <= a; b++) {
                double sum = 0;
                for (int i = 0; i < sample[a].length; i++) {
                    sum += (sample[a][i] - mean[a]) * (sample[b][i] - mean[b]);
                }
                covariance[a][b] = sum / Math.max(1, sample[a].length) * unit[a] * unit[b];
                covariance[b][a] = covariance[a][b];
            }
        }
        PrincipalAxes found = new PrincipalAxes(covariance);
        for (int k = 0; k < axes.length; k++) {
            // an eigenvalue is the square of the spread along its axis
            double weight = found.value(k) > 1e-9 ? 1 / Math.sqrt(Math.sqrt(found.value(k))) : 0;
            for (int c = 0; c < n; c++) {
                axes[k][c] = found.vector(k)[c] * unit[c] * weight;
            }
        }
    }

    /** Number of coordinates of a place. */
    public int dimensions() {
        return axes.length;
    }

    /**
     * Where a cell lies.
     *
     * @param matrix with the schema of this space
     * @param row the cell
     */
    public float[] place(FeatureMatrix matrix, int row) {
        if (!schema.equals(matrix.schema())) {
            throw new IllegalArgumentException("the matrix has other features than the space");
        }
        double[] standardised = new double[columns.length];
        for (int c = 0; c < standardised.length; c++) {
            standardised[c] = squeezed(c, matrix.value(row, columns[c])) - mean[c];
        }
        float[] place = new float[axes.length];
        for (int k = 0; k < place.length; k++) {
            double sum = 0;
            for (int c = 0; c < standardised.length; c++) {
                sum += axes[k][c] * standardised[c];
            }
            place[k] = (float) sum;
        }
        return place;
    }
}
