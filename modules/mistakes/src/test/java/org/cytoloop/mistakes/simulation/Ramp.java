/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.simulation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.mistakes.mining.MiningCells;

/** For tests: cells of two animals with one feature, ON from a value upwards. */
final class Ramp {
    private static final int SLICES = 4;

    private Ramp() {}

    /** Cells whose feature is uniform in 0 to 1; ON from the given value. */
    static KnownCells cells(int cells, double onFrom) {
        List<Slice> slices = new ArrayList<>();
        for (int s = 0; s < SLICES; s++) {
            slices.add(new Slice(
                    "s" + s,
                    s < SLICES / 2 ? "A" : "B",
                    "",
                    new ImageLocation(List.of(Path.of("none.tif")), 0),
                    100,
                    100,
                    Double.NaN,
                    List.of(),
                    ""));
        }
        int[] sliceOf = new int[cells];
        int[] numbers = new int[cells];
        float[] x = new float[cells];
        float[] y = new float[cells];
        float[] values = new float[cells];
        boolean[] on = new boolean[cells];
        SeededRandom random = new SeededRandom(4);
        for (int i = 0; i < cells; i++) {
            sliceOf[i] = i * SLICES / cells;
            numbers[i] = i == 0 || sliceOf[i] != sliceOf[i - 1] ? 1 : numbers[i - 1] + 1;
            x[i] = (float) (100 * random.nextDouble());
            y[i] = (float) (100 * random.nextDouble());
            values[i] = (float) random.nextDouble();
            on[i] = values[i] >= onFrom;
        }
        FeatureSchema schema = new FeatureSchema(List.of(new FeatureSpec("cFos.mean", "grey", "Mean.", "test", 1)));
        MiningCells all = new MiningCells(
                "cFos",
                slices,
                sliceOf,
                numbers,
                x,
                y,
                new DenseFeatureMatrix(schema, cells, new float[][] {values}),
                Optional.empty());
        return new KnownCells(all, on);
    }
}
