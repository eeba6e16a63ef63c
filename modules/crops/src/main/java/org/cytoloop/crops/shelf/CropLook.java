/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.shelf;

/**
 * How a crop is cut.
 *
 * @param channel the marker's channel, as a staining names it: a number from 1, or a name
 * @param diameters how many cells of usual size lie across it; {@link #CELL} to judge a cell
 * @param side edge length, screen pixels
 */
public record CropLook(String channel, double diameters, int side) {
    /** So many diameters across, a cell is judged against its neighbours. */
    public static final double CELL = 3;

    /** Refuses what cannot be cut. */
    public CropLook {
        if (!(diameters > 0) || side < 1) {
            throw new IllegalArgumentException("no crop of " + diameters + " diameters and " + side + " px");
        }
    }

    /**
     * Crops of single cells.
     *
     * @param channel the marker's channel
     * @param edge edge length, points
     * @param scale screen pixels per point
     */
    public static CropLook cell(String channel, int edge, double scale) {
        return new CropLook(channel, CELL, pixels(edge, scale));
    }

    /** Screen pixels of an edge in points. */
    public static int pixels(int edge, double scale) {
        return Math.max(1, (int) Math.ceil(edge * scale - 1e-6));
    }
}
