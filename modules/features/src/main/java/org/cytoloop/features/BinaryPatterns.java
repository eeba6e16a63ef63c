/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

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

    private final Region region;
    private final int[] around;
    private final int[] counts = new int[4];

    /** @param region bins whose 8 neighbours all lie in the patch */
    BinaryPatterns(Region region, int side) {
        this.region = region;
        around = new int[] {1, side + 1, side, side - 1, -1, -side - 1, -side, -side + 1};
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
        java.util.Arrays.fill(counts, 0);
        for (int i = 0; i < region.size(); i++) {
            int at = region.at(i);
            float centre = patch[at];
            int code = 0;
            for (int bit = 0; bit < 8; bit++) {
                if (patch[at + around[bit]] >= centre) {
                    code |= 1 << bit;
                }
            }
            counts[KIND[code]]++;
        }
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
