/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.rows;

import java.util.Comparator;

/** What the list of slices can be sorted by, in the order in which it is shown. */
public enum SliceColumn {
    /** The star of training slices. */
    STAR(Comparator.comparing(row -> !row.details().training())),
    /** Name of the slice. */
    NAME(Comparator.comparing(SliceRow::shown, NaturalOrder.NAMES)),
    /** Number of cells; slices without cells come first. */
    CELLS(Comparator.comparingInt(SliceRow::cells)),
    /** Number of samples. */
    SAMPLES(Comparator.comparingInt(row -> row.samples().total())),
    /** The animal. */
    ANIMAL(Comparator.comparing(SliceRow::animal, NaturalOrder.NAMES)),
    /** The condition. */
    GROUP(Comparator.comparing(SliceRow::group, NaturalOrder.NAMES)),
    /** µm per px; unknown ones come last. */
    PIXEL_SIZE(Comparator.comparingDouble(row -> row.details().pixelSizeUm()));

    private final Comparator<SliceRow> order;

    SliceColumn(Comparator<SliceRow> order) {
        this.order = order;
    }

    /** Orders by this column; what is equal in it by name. */
    public Comparator<SliceRow> order(boolean descending) {
        return (descending ? order.reversed() : order)
                .thenComparing(SliceRow::animal, NaturalOrder.NAMES)
                .thenComparing(SliceRow::shown, NaturalOrder.NAMES);
    }
}
