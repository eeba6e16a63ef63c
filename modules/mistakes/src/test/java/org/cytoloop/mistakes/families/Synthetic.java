/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.families;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.random.SeededRandom;

/** Cells with features drawn at random, of which some are made remarkable. */
final class Synthetic {
    static final String MARKER = "cFos";

    /** Three features for the brightness, as many for the contrast, and others; NaN-safe by name. */
    static final FeatureSchema SCHEMA = new FeatureSchema(List.of(
            spec("cFos.mean"),
            spec("cFos.median"),
            spec("cFos.p90"),
            spec("cFos.snr"),
            spec("cFos.contrast"),
            spec("cFos.dog_1"),
            spec("cFos.neighbour_contrast"),
            spec("cFos.background"),
            spec("cFos.gradient_max"),
            spec("cFos.roughness"),
            spec("DAPI.mean"),
            spec("cell.area_um2"),
            spec("cell.circularity"),
            spec("cell.neighbour_density")));

    private final FeatureSchema schema;
    private final SeededRandom random;
    final float[][] columns;

    Synthetic(FeatureSchema schema, int cells, long seed) {
        this.schema = schema;
        this.random = new SeededRandom(seed);
        this.columns = new float[schema.size()][cells];
        for (int i = 0; i < cells; i++) {
            for (float[] column : columns) {
                column[i] = (float) (100 + 10 * random.nextGaussian());
            }
        }
    }

    static FeatureSpec spec(String name) {
        return new FeatureSpec(name, "1", "A feature.", "synthetic", 1);
    }

    /** Moves a feature of a cell by so many standard deviations. */
    Synthetic move(int cell, String feature, double by) {
        columns[schema.indexOf(feature)][cell] += (float) (10 * by);
        return this;
    }

    /** Does something with each of some cells. */
    Synthetic each(int from, int to, BiConsumer<Synthetic, Integer> what) {
        for (int i = from; i < to; i++) {
            what.accept(this, i);
        }
        return this;
    }

    /** Scores of the first cells against the others. */
    double[][] scores(int first) {
        float[][] others = new float[columns.length][];
        for (int c = 0; c < others.length; c++) {
            others[c] = Arrays.copyOfRange(columns[c], first, columns[c].length);
        }
        TraitScale scale = TraitScale.of(Traits.of(schema, MARKER), others);
        double[][] scores = new double[first][];
        for (int i = 0; i < first; i++) {
            scores[i] = scale.scores(columns, i);
        }
        return scores;
    }
}
