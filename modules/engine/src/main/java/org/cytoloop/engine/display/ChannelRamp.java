/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.display;

import org.cytoloop.core.image.PixelType;

/** From grey value to colour for one channel: a linear stretch from its range to black..colour, clipped. */
final class ChannelRamp {
    private static final int OPAQUE = 0xFF000000;

    /** Colours of integer types of 8 and 16 bits by grey value; null for other types, which are computed. */
    private final int[] table;
    /** Grey value of the first entry of a table of 16-bit values. */
    private final int lowest;

    private final float min;
    private final float scale;
    private final int red;
    private final int green;
    private final int blue;

    ChannelRamp(ChannelDisplay channel, boolean grey, PixelType type) {
        int rgb = grey ? 0xFFFFFF : channel.rgb();
        red = rgb >> 16 & 0xFF;
        green = rgb >> 8 & 0xFF;
        blue = rgb & 0xFF;
        min = (float) channel.min();
        scale = (float) (1 / (channel.max() - channel.min()));
        switch (type) {
            case UINT8, INT8 -> {
                lowest = 0;
                table = new int[256];
                for (int bits = 0; bits < 256; bits++) {
                    table[bits] = colour(type == PixelType.UINT8 ? bits : (byte) bits);
                }
            }
            case UINT16, INT16 -> {
                // entries only where the colour changes, so that the table stays in the processor's cache
                int least = type == PixelType.UINT16 ? 0 : Short.MIN_VALUE;
                int most = type == PixelType.UINT16 ? 0xFFFF : Short.MAX_VALUE;
                lowest = (int) Math.max(least, Math.min(most, Math.floor(channel.min())));
                int last = (int) Math.max(least, Math.min(most, Math.ceil(channel.max())));
                table = new int[last - lowest + 1];
                for (int i = 0; i < table.length; i++) {
                    table[i] = colour(lowest + i);
                }
            }
            default -> {
                lowest = 0;
                table = null;
            }
        }
    }

    /** Colour 0x00RRGGBB of a grey value; black for NaN. */
    int colour(float value) {
        float share = Math.min(1f, Math.max(0f, (value - min) * scale));
        return (int) (share * red + 0.5f) << 16 | (int) (share * green + 0.5f) << 8 | (int) (share * blue + 0.5f);
    }

    /**
     * Draws 8-bit samples.
     *
     * @param first true to replace what is there, false to add to it
     */
    void drawBytes(byte[] samples, int[] argb, int count, boolean first) {
        int[] colours = table;
        if (first) {
            for (int i = 0; i < count; i++) {
                argb[i] = OPAQUE | colours[samples[i] & 0xFF];
            }
        } else {
            for (int i = 0; i < count; i++) {
                argb[i] = PackedColour.add(argb[i], colours[samples[i] & 0xFF]);
            }
        }
    }

    /**
     * Draws 16-bit samples.
     *
     * @param mask 0xFFFF for unsigned samples, -1 for signed ones
     * @param first true to replace what is there, false to add to it
     */
    void drawShorts(short[] samples, int mask, int[] argb, int count, boolean first) {
        int[] colours = table;
        int last = colours.length - 1;
        int offset = lowest;
        if (first) {
            for (int i = 0; i < count; i++) {
                argb[i] = OPAQUE | colours[Math.max(0, Math.min(last, (samples[i] & mask) - offset))];
            }
        } else {
            for (int i = 0; i < count; i++) {
                int at = Math.max(0, Math.min(last, (samples[i] & mask) - offset));
                argb[i] = PackedColour.add(argb[i], colours[at]);
            }
        }
    }

    /**
     * Draws grey values of any type.
     *
     * @param from index of the first px
     * @param first true to replace what is there, false to add to it
     */
    void drawFloats(float[] values, int[] argb, int from, int count, boolean first) {
        for (int i = 0; i < count; i++) {
            int colour = colour(values[i]);
            argb[from + i] = first ? OPAQUE | colour : PackedColour.add(argb[from + i], colour);
        }
    }
}
