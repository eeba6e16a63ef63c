/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.detection;

import java.util.Optional;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Slice;

/**
 * The part of a slice a preview is made for, in whole pixels.
 *
 * @param x left column, px
 * @param y top row, px
 * @param width columns, at least 1
 * @param height rows, at least 1
 * @param kind how it was chosen
 */
record PreviewArea(int x, int y, int width, int height, Kind kind) {
    /** Most pixels a preview looks at, so that it comes while the user waits. */
    static final int MOST_PIXELS = 4_000_000;

    /** Pixels of the middle that is shown when no viewer shows the slice. */
    private static final int MIDDLE_PIXELS = 1_000_000;

    /** How an area was chosen. */
    enum Kind {
        /** All that the viewer shows. */
        VISIBLE,
        /** The middle of what the viewer shows, which is too large. */
        MIDDLE_OF_VISIBLE,
        /** The middle of the slice, as no viewer shows it. */
        MIDDLE_OF_SLICE
    }

    /**
     * The area for a slice.
     *
     * @param visible what the viewer shows of it, px; empty when no viewer shows it
     */
    static PreviewArea of(Slice slice, Optional<Region> visible) {
        Region whole = new Region(0, 0, slice.width(), slice.height());
        if (visible.isEmpty()) {
            return middle(slice, whole, MIDDLE_PIXELS, Kind.MIDDLE_OF_SLICE);
        }
        Region seen = visible.get();
        return seen.width() * seen.height() <= MOST_PIXELS
                ? clipped(slice, seen, Kind.VISIBLE)
                : middle(slice, seen, MOST_PIXELS, Kind.MIDDLE_OF_VISIBLE);
    }

    private static PreviewArea middle(Slice slice, Region of, int pixels, Kind kind) {
        double shrink = Math.min(1, Math.sqrt(pixels / (of.width() * of.height())));
        double width = of.width() * shrink;
        double height = of.height() * shrink;
        return clipped(
                slice,
                new Region(of.x() + (of.width() - width) / 2, of.y() + (of.height() - height) / 2, width, height),
                kind);
    }

    private static PreviewArea clipped(Slice slice, Region region, Kind kind) {
        int left = clamp(Math.floor(region.x()), slice.width() - 1);
        int top = clamp(Math.floor(region.y()), slice.height() - 1);
        int right = clamp(Math.ceil(region.x() + region.width()), slice.width());
        int bottom = clamp(Math.ceil(region.y() + region.height()), slice.height());
        return new PreviewArea(left, top, Math.max(1, right - left), Math.max(1, bottom - top), kind);
    }

    private static int clamp(double value, int most) {
        return (int) Math.max(0, Math.min(value, most));
    }

    /** The area as a region. */
    Region region() {
        return new Region(x, y, width, height);
    }
}
