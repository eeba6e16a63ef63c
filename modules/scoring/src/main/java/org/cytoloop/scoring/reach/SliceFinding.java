/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.reach;

import java.util.List;

/**
 * How far a slice is from the training set.
 *
 * @param slice name of the slice
 * @param animal its animal; an empty string when not told
 * @param trained true when cells of it were trained on
 * @param cells number of its cells
 * @param judged number of cells that were looked at
 * @param distance median distance of its cells from the nearest samples; 1 is usual between animals (or slices) of the
 *     training set; NaN when there are no cells
 * @param beyond95 share of its cells that are farther than 95 % of the cells usually are; NaN when there are no cells
 * @param beyond99 the same for 99 %
 * @param shift how far its cells, as a whole, are displaced from the samples most like them, as a share of what is still
 *     usual: above 1 the slice is foreign
 * @param foreign true when it is unlike anything trained on
 * @param sentence what differs, in words for the user; an empty string when it is not foreign
 * @param drivers the features that differ most, the largest difference first; empty when it is not foreign
 */
public record SliceFinding(
        String slice,
        String animal,
        boolean trained,
        int cells,
        int judged,
        double distance,
        double beyond95,
        double beyond99,
        double shift,
        boolean foreign,
        String sentence,
        List<Driver> drivers) {
    /** Keeps an unmodifiable copy. */
    public SliceFinding {
        drivers = List.copyOf(drivers);
    }

    /**
     * A feature by which a slice differs.
     *
     * @param feature name of the feature
     * @param description what it is, a sentence
     * @param shift displacement in units of the spread between cells; positive when the slice has more of it
     * @param value median over the cells of the slice
     * @param low lowest median of a training slice
     * @param high highest median of a training slice
     */
    public record Driver(String feature, String description, double shift, double value, double low, double high) {
        /** True when no training slice is like it in this feature alone. */
        public boolean outside() {
            return value < low || value > high;
        }
    }
}
