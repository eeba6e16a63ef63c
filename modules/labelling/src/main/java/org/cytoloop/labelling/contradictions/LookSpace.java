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
import org.cytoloop.engine.space.AlikeSpace;

/**
 * A space in which cells lie near each other when they look alike for one staining. Immutable, thread-safe.
 *
 * <p>Of the features, those of the staining's channel and those that compare it with another are taken. An {@link
 * AlikeSpace} of {@value #AXES} coordinates is measured over a seeded sample of the study's cells. All this was chosen on the demo study and on macaque slices by how well the neighbours then find wrong
 * labels; labels play no part in the space, so one more label never moves it.
 */
public final class LookSpace {
    private static final int AXES = 16;
    private static final int SAMPLE = 4000;
    private static final long SEED = 0x5eed;

    private final FeatureSchema schema;
    private final int[] columns;
    private final AlikeSpace space;

    private LookSpace(FeatureSchema schema, int[] columns, AlikeSpace space) {
        this.schema = schema;
        this.columns = columns;
        this.space = space;
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
        return new LookSpace(schema, columns, AlikeSpace.of(sample(matrices, columns), AXES, task));
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

    /** Number of coordinates of a place. */
    public int dimensions() {
        return space.dimensions();
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
        float[] values = new float[columns.length];
        for (int c = 0; c < values.length; c++) {
            values[c] = matrix.value(row, columns[c]);
        }
        return space.place(values);
    }
}
