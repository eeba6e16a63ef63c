/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.contradictions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.TaskContext;
import org.junit.jupiter.api.Test;

class LookSpaceTest {
    private static final TaskContext TASK = TaskContext.quiet();

    private static FeatureSchema schema(String... names) {
        List<FeatureSpec> specs = new ArrayList<>();
        for (String name : names) {
            specs.add(new FeatureSpec(name, "1", "a number", "test", 1));
        }
        return new FeatureSchema(specs);
    }

    private static FeatureMatrix matrix(FeatureSchema schema, int rows, long seed) {
        SeededRandom random = new SeededRandom(seed);
        float[][] columns = new float[schema.size()][rows];
        for (float[] column : columns) {
            for (int i = 0; i < rows; i++) {
                column[i] = (float) random.nextGaussian();
            }
        }
        return new DenseFeatureMatrix(schema, rows, columns);
    }

    @Test
    void place_looksAtTheStainingOnly() {
        FeatureSchema schema = schema("cFos.snr", "nuclei:cFos.share", "nuclei.mean", "cell.area_um2");
        FeatureMatrix cells = matrix(schema, 300, 1);
        LookSpace space = LookSpace.of(schema, List.of(cells), "cFos", TASK);
        assertEquals(2, space.dimensions());
        float[][] columns = new float[4][1];
        for (int c = 0; c < 4; c++) {
            boolean other =
                    schema.name(c).equals("nuclei.mean") || schema.name(c).equals("cell.area_um2");
            columns[c][0] = other ? 1000 : cells.value(7, c);
        }
        FeatureMatrix changed = new DenseFeatureMatrix(schema, 1, columns);
        assertArrayEquals(space.place(cells, 7), space.place(changed, 0));
    }

    @Test
    void place_withoutFeaturesOfTheStaining_looksAtAll() {
        FeatureSchema schema = schema("a", "b", "c");
        assertEquals(
                3,
                LookSpace.of(schema, List.of(matrix(schema, 50, 1)), "cFos", TASK)
                        .dimensions());
    }

    @Test
    void place_ofConstantMissingAndExtremeValues_isFinite() {
        FeatureSchema schema = schema("s.a", "s.b", "s.c", "s.d");
        float[][] columns = new float[4][100];
        SeededRandom random = new SeededRandom(5);
        for (int i = 0; i < 100; i++) {
            columns[0][i] = 3;
            columns[1][i] = Float.NaN;
            columns[2][i] = i == 0 ? 3e38f : (float) random.nextGaussian();
            columns[3][i] = i < 3 ? i : 0;
        }
        FeatureMatrix cells = new DenseFeatureMatrix(schema, 100, columns);
        LookSpace space = LookSpace.of(schema, List.of(cells), "s", TASK);
        for (int i = 0; i < 100; i++) {
            for (float value : space.place(cells, i)) {
                assertTrue(Float.isFinite(value), i + ": " + value);
            }
        }
    }

    @Test
    void of_manyCells_givesTheSameSpaceAgain() {
        FeatureSchema schema = schema("s.a", "s.b", "s.c");
        List<FeatureMatrix> slices = List.of(matrix(schema, 3000, 1), matrix(schema, 4000, 2));
        LookSpace one = LookSpace.of(schema, slices, "s", TASK);
        LookSpace two = LookSpace.of(schema, slices, "s", TASK);
        assertArrayEquals(one.place(slices.get(1), 5), two.place(slices.get(1), 5));
    }

    @Test
    void of_nothing_hasNoPlaceToTell() {
        FeatureSchema schema = schema("s.a");
        LookSpace space = LookSpace.of(schema, List.of(), "s", TASK);
        assertArrayEquals(new float[] {0}, space.place(matrix(schema, 1, 1), 0));
    }
}
