/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

/** Measures one channel around one cell. Not thread-safe: it may keep scratch arrays. */
interface PatchMeasurer {
    /**
     * Measures a patch.
     *
     * @param patch bins around the cell, row by row
     * @param grey the channel's grey-value scale in this slice
     * @param out receives one value per {@link Measure} of the extractor, in order
     */
    void measure(float[] patch, GreyScale grey, float[] out);
}
