/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.display;

/** Arithmetic on colours packed as 0xAARRGGBB, two colour parts at a time. */
public final class PackedColour {
    private static final int RED_BLUE = 0x00FF00FF;
    private static final int ALPHA_GREEN = 0xFF00FF00;
    private static final int GREEN = 0x0000FF00;
    private static final int OPAQUE = 0xFF000000;

    private PackedColour() {}

    /** The opaque sum of two colours; each part stops at 255. */
    public static int add(int a, int b) {
        int redBlue = (a & RED_BLUE) + (b & RED_BLUE);
        int green = (a & GREEN) + (b & GREEN);
        // a part that ran over has set the bit above it; turn that bit into eight ones below
        int over = redBlue & 0x01000100;
        int overGreen = green & 0x00010000;
        redBlue = (redBlue | over - (over >>> 8)) & RED_BLUE;
        green = (green | overGreen - (overGreen >>> 8)) & GREEN;
        return OPAQUE | redBlue | green;
    }

    /**
     * A colour between two, all four parts alike.
     *
     * @param weight share of {@code b} in 256ths, 0 to 256
     */
    public static int mix(int a, int b, int weight) {
        int rest = 256 - weight;
        int redBlue = ((a & RED_BLUE) * rest + (b & RED_BLUE) * weight + 0x00800080) >>> 8 & RED_BLUE;
        int alphaGreen = ((a >>> 8 & RED_BLUE) * rest + (b >>> 8 & RED_BLUE) * weight + 0x00800080) & ALPHA_GREEN;
        return redBlue | alphaGreen;
    }
}
