/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import java.util.Arrays;

/**
 * Symmetric grey-level co-occurrence matrix of neighbouring bins of a region (Haralick, Shanmugam, Dinstein 1973, "Textural
 * features for image classification", IEEE Trans SMC 3:610), four directions together. Not thread-safe.
 */
final class CooccurrenceMatrix {
    private static final int LEVELS = 8;

    private final PatchRegion region;
    private final int[] pairFrom;
    private final int[] pairTo;
    private final int[] level;
    private final int[] counts = new int[LEVELS * LEVELS];
    private double contrast;
    private double homogeneity;
    private double energy;
    private double correlation;

    CooccurrenceMatrix(PatchRegion region, int side) {
        this.region = region;
        boolean[] inside = new boolean[side * side];
        for (int i = 0; i < region.size(); i++) {
            inside[region.at(i)] = true;
        }
        int[] from = new int[4 * region.size()];
        int[] to = new int[4 * region.size()];
        int n = 0;
        for (int i = 0; i < region.size(); i++) {
            int at = region.at(i);
            for (int step : new int[] {1, side - 1, side, side + 1}) {
                if (at + step < inside.length && inside[at + step]) {
                    from[n] = at;
                    to[n++] = at + step;
                }
            }
        }
        pairFrom = Arrays.copyOf(from, n);
        pairTo = Arrays.copyOf(to, n);
        level = new int[side * side];
    }

    void measure(float[] patch) {
        float min = region.min(patch);
        float range = region.max(patch) - min;
        for (int i = 0; i < region.size(); i++) {
            int at = region.at(i);
            level[at] = range > 0 ? Math.min(LEVELS - 1, (int) (LEVELS * ((patch[at] - min) / range))) : 0;
        }
        Arrays.fill(counts, 0);
        for (int i = 0; i < pairFrom.length; i++) {
            counts[level[pairFrom[i]] * LEVELS + level[pairTo[i]]]++;
        }
        summarise();
    }

    private void summarise() {
        double n = pairFrom.length;
        double mean = 0;
        double square = 0;
        double product = 0;
        contrast = 0;
        homogeneity = 0;
        energy = 0;
        for (int i = 0; i < LEVELS; i++) {
            for (int j = 0; j < LEVELS; j++) {
                double p = (counts[i * LEVELS + j] + counts[j * LEVELS + i]) / (2 * n);
                mean += p * i;
                square += p * i * i;
                product += p * i * j;
                contrast += p * (i - j) * (i - j);
                homogeneity += p / (1 + Math.abs(i - j));
                energy += p * p;
            }
        }
        double variance = square - mean * mean;
        correlation = variance > 1e-9 ? (product - mean * mean) / variance : 1;
    }

    double contrast() {
        return contrast;
    }

    double homogeneity() {
        return homogeneity;
    }

    double energy() {
        return energy;
    }

    double correlation() {
        return correlation;
    }
}
