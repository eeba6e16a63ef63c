/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import java.util.Arrays;

/**
 * The bins of a patch whose centres lie in a disc or ring around the patch's centre. Immutable; the sums run in row order,
 * so that they are the same wherever the patch comes from.
 */
final class PatchRegion {
    private final int[] index;

    private PatchRegion(int[] index) {
        this.index = index;
    }

    /** Bins at most {@code outer} from the centre; at least the central one. */
    static PatchRegion disc(int patchRadius, double outer) {
        return ring(patchRadius, -1, outer);
    }

    /**
     * Bins more than {@code inner} and at most {@code outer} from the centre.
     *
     * @param patchRadius bins around the central one
     */
    static PatchRegion ring(int patchRadius, double inner, double outer) {
        int side = 2 * patchRadius + 1;
        int[] found = new int[side * side];
        int n = 0;
        for (int y = -patchRadius; y <= patchRadius; y++) {
            for (int x = -patchRadius; x <= patchRadius; x++) {
                double distance = Math.sqrt(x * x + y * y);
                if (distance > inner && distance <= outer) {
                    found[n++] = (y + patchRadius) * side + x + patchRadius;
                }
            }
        }
        return new PatchRegion(Arrays.copyOf(found, n));
    }

    /** An evenly spread part of this region of at most about {@code count} bins, for robust statistics. */
    PatchRegion sample(int patchRadius, int count) {
        int step = (index.length + count - 1) / count;
        if (step <= 1) {
            return this;
        }
        int side = 2 * patchRadius + 1;
        int[] kept = new int[index.length];
        int n = 0;
        for (int i : index) {
            // a slanted lattice: no row or column is preferred
            if (Math.floorMod(i % side + 3 * (i / side), step) == 0) {
                kept[n++] = i;
            }
        }
        return new PatchRegion(Arrays.copyOf(kept, n));
    }

    int size() {
        return index.length;
    }

    /** Position in the patch of a bin of this region. */
    int at(int i) {
        return index[i];
    }

    double mean(float[] patch) {
        double sum = 0;
        for (int i : index) {
            sum += patch[i];
        }
        return sum / index.length;
    }

    /** Standard deviation around a mean (of the population). */
    double sd(float[] patch, double mean) {
        double sum = 0;
        for (int i : index) {
            double d = patch[i] - mean;
            sum += d * d;
        }
        return Math.sqrt(sum / index.length);
    }

    float max(float[] patch) {
        float max = Float.NEGATIVE_INFINITY;
        for (int i : index) {
            max = Math.max(max, patch[i]);
        }
        return max;
    }

    float min(float[] patch) {
        float min = Float.POSITIVE_INFINITY;
        for (int i : index) {
            min = Math.min(min, patch[i]);
        }
        return min;
    }

    /** Copies the values in row order. */
    void gather(float[] patch, float[] target) {
        for (int i = 0; i < index.length; i++) {
            target[i] = patch[index[i]];
        }
    }
}
