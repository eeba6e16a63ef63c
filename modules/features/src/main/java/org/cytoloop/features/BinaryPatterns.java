/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import java.util.Arrays;

/**
 * Rotation-invariant uniform local binary patterns of the 8 neighbours (Ojala, Pietikäinen, Mäenpää 2002, IEEE TPAMI
 * 24:971), without interpolation, summed up in three shares. Not thread-safe.
 */
final class BinaryPatterns {
    private static final byte SPOT = 0;
    private static final byte EDGE = 1;
    private static final byte MIXED = 2;
    private static final byte OTHER = 3;
    private static final byte[] KIND = kinds();

    private final PatchRegion region;
    private final int side;
    private final int[] counts = new int[4];

    /** @param region bins whose 8 neighbours all lie in the patch */
    BinaryPatterns(PatchRegion region, int side) {
        this.region = region;
        this.side = side;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[256];
        for (int code = 0; code < kinds.length; code++) {
            int turned = (code >> 1) | ((code & 1) << 7);
            int changes = Integer.bitCount(code ^ turned);
            int bright = Integer.bitCount(code);
            if (changes > 2) {
                kinds[code] = MIXED;
            } else if (bright == 0) {
                kinds[code] = SPOT;
            } else if (bright >= 3 && bright <= 5) {
                kinds[code] = EDGE;
            } else {
                kinds[code] = OTHER;
            }
        }
        return kinds;
    }

    void measure(float[] patch) {
        Arrays.fill(counts, 0);
        for (int i = 0; i < region.size(); i++) {
            int at = region.at(i);
            float centre = patch[at];
            // written out: no branch, no loop, no table of offsets
            int code = bit(patch[at + 1], centre)
                    | bit(patch[at + side + 1], centre) << 1
                    | bit(patch[at + side], centre) << 2
                    | bit(patch[at + side - 1], centre) << 3
                    | bit(patch[at - 1], centre) << 4
                    | bit(patch[at - side - 1], centre) << 5
                    | bit(patch[at - side], centre) << 6
                    | bit(patch[at - side + 1], centre) << 7;
            counts[KIND[code]]++;
        }
    }

    /** 1 when the neighbour is at least as bright: the sign bit of the difference tells. */
    private static int bit(float neighbour, float centre) {
        return (Float.floatToRawIntBits(neighbour - centre) >>> 31) ^ 1;
    }

    /** Share of bins brighter than all neighbours. */
    double spots() {
        return counts[SPOT] / (double) region.size();
    }

    /** Share of bins with 3 to 5 adjoining neighbours at least as bright. */
    double edges() {
        return counts[EDGE] / (double) region.size();
    }

    /** Share of bins whose brighter neighbours do not adjoin. */
    double mixed() {
        return counts[MIXED] / (double) region.size();
    }
}
