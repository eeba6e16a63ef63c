/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class DenseFeatureMatrixTest {
    private static final FeatureSchema SCHEMA = new FeatureSchema(
            List.of(new FeatureSpec("a", "", "", "test", 1), new FeatureSpec("b", "", "", "test", 1)));

    private static FeatureMatrix matrix() {
        return new DenseFeatureMatrix(SCHEMA, 3, new float[][] {{1, 2, 3}, {10, 20, Float.NaN}});
    }

    @Test
    void value_isFoundByRowAndColumn() {
        FeatureMatrix matrix = matrix();
        assertEquals(3, matrix.rows());
        assertEquals(2f, matrix.value(1, 0));
        assertEquals(10f, matrix.value(0, 1));
        assertEquals(Float.NaN, matrix.value(2, 1));
    }

    @Test
    void copyColumn_writesOnlyTheRun() {
        float[] target = {-1, -1, -1, -1};
        matrix().copyColumn(0, 1, target, 1, 2);
        assertArrayEquals(new float[] {-1, 2, 3, -1}, target);
    }

    @Test
    void selectRows_keepsTheGivenOrderAndRepeats() {
        FeatureMatrix selected = matrix().selectRows(new int[] {2, 0, 2});
        assertEquals(3, selected.rows());
        assertEquals(SCHEMA, selected.schema());
        assertEquals(3f, selected.value(0, 0));
        assertEquals(1f, selected.value(1, 0));
        assertEquals(Float.NaN, selected.value(2, 1));
        assertEquals(0, matrix().selectRows(new int[0]).rows());
    }

    @Test
    void columnsThatDoNotFit_areRefused() {
        float[][] one = {{1}};
        float[][] uneven = {{1, 2}, {1}};
        assertThrows(IllegalArgumentException.class, () -> new DenseFeatureMatrix(SCHEMA, 1, one));
        assertThrows(IllegalArgumentException.class, () -> new DenseFeatureMatrix(SCHEMA, 2, uneven));
    }
}
