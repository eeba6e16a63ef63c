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
 * shown in grey. Pure and deterministic.
 */
public final class Compositor {
    private Compositor() {}

    /**
     * Composes a picture.
     *
     * @param display how to show the channels
     * @param tiles one tile per channel, all of one size; those of hidden channels may be null
     * @param argb receives {@code width * height} opaque pixels 0xFFRRGGBB from index 0; may be longer
     * @param count number of pixels
     */
    public static void compose(DisplaySettings display, PixelTile[] tiles, int[] argb, int count) {
        Arrays.fill(argb, 0, count, 0xFF000000);
        float[] row = new float[count];
        for (int c = 0; c < tiles.length; c++) {
            if (display.shows(c) && tiles[c] != null) {
                tiles[c].copyFloats(0, row, 0, count);
                add(display.channels().get(c), display.single() >= 0, row, argb, count);
            }
        }
    }

    private static void add(ChannelDisplay channel, boolean grey, float[] values, int[] argb, int count) {
        int rgb = grey ? 0xFFFFFF : channel.rgb();
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        float min = (float) channel.min();
        float scale = (float) (1 / (channel.max() - channel.min()));
        for (int i = 0; i < count; i++) {
            float share = Math.min(1f, Math.max(0f, (values[i] - min) * scale));
            if (share > 0) {
                int old = argb[i];
                int r = Math.min(255, (old >> 16 & 0xFF) + (int) (share * red + 0.5f));
                int g = Math.min(255, (old >> 8 & 0xFF) + (int) (share * green + 0.5f));
                int b = Math.min(255, (old & 0xFF) + (int) (share * blue + 0.5f));
                argb[i] = 0xFF000000 | r << 16 | g << 8 | b;
            }
        }
    }
}
