/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.rows;

/** One line of the list. */
public sealed interface Line {
    /**
     * The heading of an animal's slices.
     *
     * @param animal its name; empty for slices without one
     * @param totals sums over its slices that pass the filter
     * @param open true when its slices are listed below
     */
    record Heading(String animal, Totals totals, boolean open) implements Line {}

    /**
     * A slice.
     *
     * @param row what is shown of it
     */
    record OfSlice(SliceRow row) implements Line {}
}
