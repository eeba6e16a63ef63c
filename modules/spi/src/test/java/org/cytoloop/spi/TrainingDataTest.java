/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.junit.jupiter.api.Test;

class TrainingDataTest {
    private static final FeatureMatrix MATRIX = new DenseFeatureMatrix(
            new FeatureSchema(List.of(new FeatureSpec("a", "", "", "test", 1))), 3, new float[][] {{1, 2, 3}});

    @Test
    void unweighted_givesEachSampleWeightOne() {
        TrainingData data = TrainingData.unweighted(MATRIX, new boolean[] {true, false, true});
        assertArrayEquals(new double[] {1, 1, 1}, data.weights());
    }

    @Test
    void select_keepsRowsLabelsAndWeightsTogether() {
        TrainingData data = new TrainingData(MATRIX, new boolean[] {true, false, true}, new double[] {1, 2, 3});
        TrainingData selected = data.select(new int[] {2, 1});
        assertEquals(3f, selected.features().value(0, 0));
        assertArrayEquals(new boolean[] {true, false}, selected.on());
        assertArrayEquals(new double[] {3, 2}, selected.weights());
    }

    @Test
    void lengthsThatDiffer_areRefused() {
        assertThrows(IllegalArgumentException.class, () -> TrainingData.unweighted(MATRIX, new boolean[2]));
        assertThrows(IllegalArgumentException.class, () -> new TrainingData(MATRIX, new boolean[3], new double[2]));
    }
}
