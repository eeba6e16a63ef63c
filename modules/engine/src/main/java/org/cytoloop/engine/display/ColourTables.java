/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.display;

import java.util.Arrays;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.PixelType;

/**
 * A {@link Compositor} made ready for one setting and one sample type: its tables from grey value to colour are built
 * once and serve any number of tiles. Immutable, thread-safe.
 */
public final class ColourTables {
    private static final int CHUNK = 1024;

    private final PixelType type;
    private final ChannelRamp[] ramps;

    /**
     * Builds the tables.
     *
     * @param display how to show the channels
     * @param type sample type of the tiles
     */
    public ColourTables(DisplaySettings display, PixelType type) {
        this.type = type;
        ramps = new ChannelRamp[display.channels().size()];
        for (int c = 0; c < ramps.length; c++) {
            if (display.shows(c)) {
                ramps[c] = new ChannelRamp(display.channels().get(c), display.single() >= 0, type);
            }
        }
    }

    /** True when the channel takes part in what is seen. */
    public boolean shows(int channel) {
        return ramps[channel] != null;
    }

    /**
     * Composes a picture.
     *
     * @param tiles one tile per channel, all of one size and of the type of these tables; those of hidden channels may
     *     be null
     * @param argb receives {@code count} opaque pixels 0xFFRRGGBB from index 0; may be longer
     * @param count number of pixels
     */
    public void compose(PixelTile[] tiles, int[] argb, int count) {
        boolean first = true;
        for (int c = 0; c < tiles.length; c++) {
            if (ramps[c] != null && tiles[c] != null) {
                draw(ramps[c], tiles[c], argb, count, first);
                first = false;
            }
        }
        if (first) {
            Arrays.fill(argb, 0, count, 0xFF000000);
        }
    }

    private void draw(ChannelRamp ramp, PixelTile tile, int[] argb, int count, boolean first) {
        if (tile.type() != type) {
            throw new IllegalArgumentException(
                    "tables for " + type.label() + ", not " + tile.type().label());
        }
        switch (type) {
            case UINT8, INT8 -> ramp.drawBytes((byte[]) tile.data(), argb, count, first);
            case UINT16 -> ramp.drawShorts((short[]) tile.data(), 0xFFFF, argb, count, first);
            case INT16 -> ramp.drawShorts((short[]) tile.data(), -1, argb, count, first);
            default -> {
                float[] chunk = new float[Math.min(CHUNK, count)];
                for (int from = 0; from < count; from += chunk.length) {
                    int n = Math.min(chunk.length, count - from);
                    tile.copyFloats(from, chunk, 0, n);
                    ramp.drawFloats(chunk, argb, from, n, first);
                }
            }
        }
    }
}
