/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.files.Sha256;
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

    /** Provenance of saved classifiers holds it: it must never come out differently. */
    @Test
    void hash_isThatOfTheDocumentedBytes() throws IOException {
        TrainingData data = new TrainingData(MATRIX, new boolean[] {true, false, true}, new double[] {1, 2, 3});
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeBytes(MATRIX.schema().fingerprint());
            for (int i = 0; i < 3; i++) {
                out.writeFloat(i + 1);
                out.writeByte(i == 1 ? 0 : 1);
                out.writeDouble(i + 1);
            }
        }
        assertEquals(Sha256.hex(bytes.toByteArray()), data.hash());
        assertNotEquals(data.hash(), data.select(new int[] {0, 2, 1}).hash());
        assertNotEquals(data.hash(), TrainingData.unweighted(MATRIX, data.on()).hash());
    }

    @Test
    void lengthsThatDiffer_areRefused() {
        assertThrows(IllegalArgumentException.class, () -> TrainingData.unweighted(MATRIX, new boolean[2]));
        assertThrows(IllegalArgumentException.class, () -> new TrainingData(MATRIX, new boolean[3], new double[2]));
    }
}
