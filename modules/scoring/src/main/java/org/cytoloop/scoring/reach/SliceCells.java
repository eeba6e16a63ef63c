/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.reach;

import java.util.Arrays;
import java.util.Objects;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.random.SeededRandom;

/**
 * The cells of a slice, or a random choice of them, that stand for it.
 *
 * @param slice name of the slice
 * @param animal its animal; an empty string when not told
 * @param features one row per chosen cell
 * @param cells number of cells of the slice
 */
public record SliceCells(String slice, String animal, FeatureMatrix features, int cells) {
    /** Checks that all is there. */
    public SliceCells {
        Objects.requireNonNull(slice);
        Objects.requireNonNull(animal);
        Objects.requireNonNull(features);
    }

    /**
     * Chooses cells.
     *
     * @param all features of all cells of the slice
     * @param most largest number of cells that are taken
     * @param seed seed of the choice
     */
    public static SliceCells of(String slice, String animal, FeatureMatrix all, int most, long seed) {
        int[] rows = rows(all.rows(), most, seed);
        return new SliceCells(slice, animal, all.selectRows(rows), all.rows());
    }

    /** Some of the numbers from 0, ascending. */
    static int[] rows(int all, int most, long seed) {
        int[] rows = new int[all];
        for (int i = 0; i < all; i++) {
            rows[i] = i;
        }
        if (all > most) {
            new SeededRandom(seed).shuffle(rows);
            rows = Arrays.copyOf(rows, most);
            Arrays.sort(rows);
        }
        return rows;
    }
}
