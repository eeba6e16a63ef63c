/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.display;

import java.util.Arrays;
import org.cytoloop.core.image.PixelTile;

/**
 * Makes one picture of several channels: every visible channel is stretched linearly from its range to 0..1, clipped,
 * multiplied by its colour, and the channels are added (as in Fiji's and QuPath's composites). A single channel is
 * shown in grey. Pure and deterministic. Who composes many tiles keeps {@link ColourTables}.
 */
public final class Compositor {
    private Compositor() {}

    /**
     * Composes a picture.
     *
     * @param display how to show the channels
     * @param tiles one tile per channel, all of one size and sample type; those of hidden channels may be null
     * @param argb receives {@code width * height} opaque pixels 0xFFRRGGBB from index 0; may be longer
     * @param count number of pixels
     */
    public static void compose(DisplaySettings display, PixelTile[] tiles, int[] argb, int count) {
        for (PixelTile tile : tiles) {
            if (tile != null) {
                new ColourTables(display, tile.type()).compose(tiles, argb, count);
                return;
            }
        }
        Arrays.fill(argb, 0, count, 0xFF000000);
    }
}
