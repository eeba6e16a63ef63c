/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.map;

import java.util.Objects;

/**
 * What a map shows. The arrays are not to be written to.
 *
 * @param title names its files
 * @param xTitle what stands below it
 * @param yTitle what stands beside it
 * @param cells the cells, shown as density
 * @param on labelled cells that are ON
 * @param off labelled cells that are OFF
 */
public record MapData(String title, String xTitle, String yTitle, Cloud cells, Cloud on, Cloud off) {
    /** Nothing to show. */
    public static final MapData NONE = new MapData("", "", "", Cloud.NONE, Cloud.NONE, Cloud.NONE);

    /** Checks that all is there. */
    public MapData {
        Objects.requireNonNull(cells);
        Objects.requireNonNull(on);
        Objects.requireNonNull(off);
    }

    /**
     * Places.
     *
     * @param x coordinate to the right
     * @param y coordinate upwards; places that are not finite are not shown
     * @param weight for how many cells each stands
     */
    public record Cloud(float[] x, float[] y, float[] weight) {
        /** No places. */
        public static final Cloud NONE = new Cloud(new float[0], new float[0], new float[0]);

        /** Checks the lengths. */
        public Cloud {
            if (x.length != y.length || x.length != weight.length) {
                throw new IllegalArgumentException(x.length + ", " + y.length + " and " + weight.length);
            }
        }

        int size() {
            return x.length;
        }

        boolean has(int i) {
            return Float.isFinite(x[i]) && Float.isFinite(y[i]);
        }
    }
}
