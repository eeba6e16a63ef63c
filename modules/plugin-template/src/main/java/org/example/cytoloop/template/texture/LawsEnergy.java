/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.texture;

import java.util.Arrays;

/**
 * Texture energy after Laws (K. I. Laws, "Textured image segmentation", University of Southern California, USCIPI report
 * 940, 1980; "Rapid texture identification", Proc. SPIE 238:376, 1980).
 *
 * <p>A mask is the outer product of two of the vectors L5 (level), E5 (edge), S5 (spot), R5 (ripple). The energy of a mask
 * is the mean over the bins of the disc of |patch * mask|. Here it is divided by the root of the sum of squares of the
 * mask and by the standard deviation of the disc: in white noise every mask then gives the mean of |N(0, 1)|, sqrt(2/pi)
 * = 0.798, whatever the gain; the offset cancels because each mask sums to 0. The energies of a mask and of its transpose
 * are averaged, as the tissue has no upright. One per thread.
 */
final class LawsEnergy {
    /** Level, edge, spot, ripple. */
    static final int[][] VECTORS = {{1, 4, 6, 4, 1}, {-1, -2, 0, 2, 1}, {-1, 0, 2, 0, -1}, {1, -4, 6, -4, 1}};

    /** Bins left and right of a mask's middle. */
    static final int ARM = 2;

    private final int side;
    private final int[] disc;
    /** The patch filtered along its rows, by vector. */
    private final double[][] rows;

    private final double[] energies = new double[LawsPair.ALL.size()];

    /** For patches of one shape. */
    LawsEnergy(PatchShape shape) {
        side = shape.side();
        disc = shape.disc();
        rows = new double[VECTORS.length][side * side];
    }

    /** Measures a patch; {@link #of} then tells. */
    void measure(float[] patch) {
        double spread = spread(patch);
        if (!(spread > 0)) {
            Arrays.fill(energies, 0);
            return;
        }
        filterRows(patch);
        for (int i = 0; i < energies.length; i++) {
            LawsPair pair = LawsPair.ALL.get(i);
            double sum = energy(pair.first(), pair.second());
            if (pair.first() != pair.second()) {
                sum = (sum + energy(pair.second(), pair.first())) / 2;
            }
            energies[i] = sum / spread;
        }
    }

    /** The energy of a pair (index into {@link LawsPair#ALL}) in the patch measured last. */
    double of(int pair) {
        return energies[pair];
    }

    /** Standard deviation of the disc. */
    private double spread(float[] patch) {
        double mean = 0;
        for (int at : disc) {
            mean += patch[at];
        }
        mean /= disc.length;
        double squares = 0;
        for (int at : disc) {
            squares += (patch[at] - mean) * (patch[at] - mean);
        }
        return Math.sqrt(squares / disc.length);
    }

    private void filterRows(float[] patch) {
        for (int v = 0; v < VECTORS.length; v++) {
            int[] vector = VECTORS[v];
            for (int y = 0; y < side; y++) {
                for (int x = ARM; x < side - ARM; x++) {
                    double sum = 0;
                    for (int k = -ARM; k <= ARM; k++) {
                        sum += (double) vector[k + ARM] * patch[y * side + x + k];
                    }
                    rows[v][y * side + x] = sum;
                }
            }
        }
    }

    /** Mean over the disc of |patch * mask|, the mask lying along the first and upright along the second vector. */
    private double energy(int along, int upright) {
        double[] filtered = rows[along];
        int[] vector = VECTORS[upright];
        double sum = 0;
        for (int at : disc) {
            double response = 0;
            for (int k = -ARM; k <= ARM; k++) {
                response += vector[k + ARM] * filtered[at + k * side];
            }
            sum += Math.abs(response);
        }
        return sum / disc.length / (norm(VECTORS[along]) * norm(vector));
    }

    private static double norm(int[] vector) {
        int squares = 0;
        for (int value : vector) {
            squares += value * value;
        }
        return Math.sqrt(squares);
    }
}
