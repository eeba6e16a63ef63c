/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import java.util.List;

/**
 * Measures two channels a and b together. With d the expected cell diameter, r the distance from the centroid, and for each
 * channel the contrast c (mean of r &le; d/2 minus the local background, divided by the slice's range from median m to 99.9th
 * percentile), c' the same of r &le; 0.8 d, and the signal to noise ratio q as in {@link ContrastFeatures}:
 *
 * <ul>
 *   <li>{@code correlation}: Pearson's, of the grey values of r &le; d; {@code correlation_wide}: of r &le; 2d; 0 when a channel
 *       is flat
 *   <li>{@code contrast_share} = c(a) / (|c(a)| + |c(b)|), 0 when both are 0; {@code contrast_angle} = atan2(c'(a), c'(b))
 *   <li>{@code snr_difference} = q(a) - q(b)
 *   <li>of the difference image D = (a - m(a)) / range(a) - (b - m(b)) / range(b), in which light that is in both channels
 *       cancels, with its own local background: {@code difference}, {@code difference_wide}: contrast of r &le; d/2 and of r
 *       &le; 0.8 d; {@code difference_snr}; {@code difference_sd}: standard deviation in r &le; d/2; {@code difference_min},
 *       {@code difference_max}: of r &le; d/2, minus the background; {@code difference_dog_1} ... {@code difference_dog_4},
 *       {@code difference_dog_wide}: as in {@link ScaleSpaceFeatures}
 * </ul>
 *
 * Not thread-safe.
 */
final class ChannelPair {
    static final List<Measure> MEASURES = List.of(
            new Measure("correlation", "1", "Correlation of the two channels in the cell and its edge."),
            new Measure("correlation_wide", "1", "Correlation of the two channels within two diameters."),
            new Measure(
                    "contrast_share",
                    "1",
                    "Share of the first channel in the contrast of both: 1 only the first, 0 only the second."),
            new Measure(
                    "contrast_angle", "rad", "Angle of the contrasts of the two channels; 0 when the first has none."),
            new Measure(
                    "snr_difference", "ratio", "Signal to noise ratio of the first channel minus that of the second."),
            new Measure(
                    "difference",
                    "1",
                    "Contrast of the cell in the first channel minus the second, each on the slice's scale."),
            new Measure("difference_wide", "1", "Contrast of 1.6 diameters' width in the difference of the channels."),
            new Measure(
                    "difference_snr", "ratio", "Signal to noise ratio of the cell in the difference of the channels."),
            new Measure("difference_sd", "1", "Standard deviation in the cell of the difference of the channels."),
            new Measure("difference_min", "1", "Smallest value in the cell of the difference of the channels."),
            new Measure("difference_max", "1", "Largest value in the cell of the difference of the channels."),
            new Measure(
                    "difference_dog_1",
                    "1",
                    "Difference of Gaussians, smallest scale, in the difference of the channels."),
            new Measure(
                    "difference_dog_2",
                    "1",
                    "Difference of Gaussians, second scale, in the difference of the channels."),
            new Measure(
                    "difference_dog_3",
                    "1",
                    "Difference of Gaussians, third scale, in the difference of the channels."),
            new Measure(
                    "difference_dog_4",
                    "1",
                    "Difference of Gaussians, largest scale, in the difference of the channels."),
            new Measure("difference_dog_wide", "1", "Wide difference of Gaussians in the difference of the channels."));

    /** Least noise of the difference image, in slice ranges. */
    private static final double NOISE_FLOOR = 0.002;

    private final float[] difference;
    private final PatchRegion cell;
    private final PatchRegion wide;
    private final PatchRegion near;
    private final PatchRegion far;
    private final LocalBackground background;
    private final GaussianJet[] jets;

    ChannelPair(int patchRadius, double diameter) {
        int side = 2 * patchRadius + 1;
        difference = new float[side * side];
        cell = PatchRegion.disc(patchRadius, 0.5 * diameter);
        wide = PatchRegion.disc(patchRadius, 0.8 * diameter);
        near = PatchRegion.disc(patchRadius, diameter);
        far = PatchRegion.disc(patchRadius, 2 * diameter);
        background = new LocalBackground(patchRadius, diameter);
        jets = ScaleSpaceFeatures.jets(patchRadius, diameter);
    }

    /** Measures both channels around the cell they have been moved to. */
    void measure(ChannelView a, ChannelView b, float[] out) {
        out[0] = (float) correlation(near, a.patch(), b.patch());
        out[1] = (float) correlation(far, a.patch(), b.patch());
        double sum = Math.abs(a.contrast()) + Math.abs(b.contrast());
        out[2] = (float) (sum > 0 ? a.contrast() / sum : 0);
        out[3] = (float) StrictMath.atan2(a.contrastWide(), b.contrastWide());
        out[4] = (float) (a.snr() - b.snr());
        subtract(a, b);
        background.measure(difference);
        double level = background.level();
        double mean = cell.mean(difference);
        out[5] = (float) (mean - level);
        out[6] = (float) (wide.mean(difference) - level);
        out[7] = (float) ((mean - level) / Math.max(background.noise(), NOISE_FLOOR));
        out[8] = (float) cell.sd(difference, mean);
        out[9] = (float) (cell.min(difference) - level);
        out[10] = (float) (cell.max(difference) - level);
        for (GaussianJet jet : jets) {
            jet.measureMean(difference);
        }
        for (int k = 0; k < jets.length - 1; k++) {
            out[11 + k] = (float) (jets[k].mean() - jets[k + 1].mean());
        }
        out[10 + jets.length] = (float) (jets[1].mean() - jets[jets.length - 1].mean());
    }

    private void subtract(ChannelView a, ChannelView b) {
        float[] pa = a.patch();
        float[] pb = b.patch();
        float za = (float) a.grey().zero();
        float zb = (float) b.grey().zero();
        float ra = (float) (1 / a.grey().range());
        float rb = (float) (1 / b.grey().range());
        for (int i = 0; i < difference.length; i++) {
            difference[i] = (pa[i] - za) * ra - (pb[i] - zb) * rb;
        }
    }

    private static double correlation(PatchRegion region, float[] a, float[] b) {
        double meanA = region.mean(a);
        double meanB = region.mean(b);
        double aa = 0;
        double ab = 0;
        double bb = 0;
        for (int i = 0; i < region.size(); i++) {
            double da = a[region.at(i)] - meanA;
            double db = b[region.at(i)] - meanB;
            aa += da * da;
            ab += da * db;
            bb += db * db;
        }
        return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
    }
}
