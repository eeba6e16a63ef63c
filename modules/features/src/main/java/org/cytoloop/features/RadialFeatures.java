/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.spi.FeatureExtractor;
import org.openide.util.lookup.ServiceProvider;

/**
 * How the grey value changes from the centre outwards, and the size and form of the bright spot at the cell. With d the
 * expected cell diameter, r the distance from the centroid, p(k) the mean of ring k with the edges 0, 0.25, 0.5, 0.75, 1,
 * 1.3, 1.7 and 2.2 d, and o the mean of the outermost, p(7):
 *
 * <ul>
 *   <li>{@code radial_1} ... {@code radial_6} = p(k) - o
 *   <li>{@code radial_slope}: the steepest step outwards, the largest (p(k) - p(k+1)) / (1 + difference of the rings' mean
 *       radii in d); {@code radial_slope_at}: its place, in d
 *   <li>{@code spot_size}: sqrt of the share of the disc r &le; 1.5 d that is brighter than halfway between o and the
 *       largest value of r &le; d/2: near 1 for flat surroundings
 *   <li>with weights w = max(0, value - o) in r &le; 1.2 d: {@code spot_spread} = sqrt(sum w r² / sum w) / d, {@code
 *       spot_offset}: distance of the weighted centre from the centroid / d, {@code spot_eccentricity} = sqrt(1 - l2 / l1)
 *       of the eigenvalues of the weighted covariance; 0 when there is no weight
 * </ul>
 */
@ServiceProvider(service = FeatureExtractor.class, position = 1020)
public final class RadialFeatures extends PerChannelExtractor {
    private static final double[] EDGES = {0, 0.25, 0.5, 0.75, 1, 1.3, 1.7, 2.2};
    private static final int RINGS = EDGES.length - 1;

    private static final List<Measure> MEASURES = measureList();

    /** Called by the platform. */
    public RadialFeatures() {
        super("radial", 1, EDGES[RINGS]);
    }

    private static List<Measure> measureList() {
        List<Measure> list = new ArrayList<>();
        for (int k = 1; k < RINGS; k++) {
            list.add(new Measure(
                    "radial_" + k,
                    "grey",
                    "Mean grey value from " + EDGES[k - 1] + " to " + EDGES[k]
                            + " diameters from the centre minus that of the outermost ring."));
        }
        list.add(new Measure("radial_slope", "grey", "Steepest fall of the grey value from ring to ring outwards."));
        list.add(new Measure("radial_slope_at", "diameters", "Distance of the steepest fall from the centre."));
        list.add(new Measure("spot_size", "1", "Size of the spot brighter than half its peak, 0 to 1."));
        list.add(new Measure("spot_spread", "diameters", "Root mean square radius of the light around the centre."));
        list.add(
                new Measure("spot_offset", "diameters", "Distance of the centre of the light from the cell's centre."));
        list.add(new Measure("spot_eccentricity", "1", "Eccentricity of the light: 0 round, 1 a line."));
        return List.copyOf(list);
    }

    @Override
    public String displayName() {
        return "Radial profile and spot form";
    }

    @Override
    List<Measure> measures() {
        return MEASURES;
    }

    @Override
    PatchMeasurer measurer(int patchRadius, double diameter) {
        return new Profile(patchRadius, diameter);
    }

    private static final class Profile implements PatchMeasurer {
        private final PatchRegion[] rings = new PatchRegion[RINGS];
        private final double[] radius = new double[RINGS];
        private final double[] profile = new double[RINGS];
        private final PatchRegion cell;
        private final PatchRegion near;
        private final SpotMoments moments;

        Profile(int patchRadius, double diameter) {
            for (int k = 0; k < RINGS; k++) {
                rings[k] = PatchRegion.ring(patchRadius, k == 0 ? -1 : EDGES[k] * diameter, EDGES[k + 1] * diameter);
                radius[k] = (EDGES[k] + EDGES[k + 1]) / 2;
            }
            cell = PatchRegion.disc(patchRadius, 0.5 * diameter);
            near = PatchRegion.disc(patchRadius, 1.5 * diameter);
            moments = new SpotMoments(PatchRegion.disc(patchRadius, 1.2 * diameter), patchRadius, diameter);
        }

        @Override
        public void measure(float[] patch, GreyScale grey, float[] out) {
            for (int k = 0; k < RINGS; k++) {
                profile[k] = rings[k].mean(patch);
            }
            double outside = profile[RINGS - 1];
            // stay so where no pixel is a number
            double slope = Double.NaN;
            double slopeAt = Double.NaN;
            for (int k = 0; k < RINGS - 1; k++) {
                out[k] = (float) (profile[k] - outside);
                double fall = (profile[k] - profile[k + 1]) / (1 + radius[k + 1] - radius[k]);
                if (fall > slope || Double.isNaN(slope) && !Double.isNaN(fall)) {
                    slope = fall;
                    slopeAt = EDGES[k + 1];
                }
            }
            int at = RINGS - 1;
            out[at++] = (float) slope;
            out[at++] = (float) slopeAt;
            double half = (outside + cell.max(patch)) / 2;
            int above = 0;
            for (int i = 0; i < near.size(); i++) {
                if (patch[near.at(i)] > half) {
                    above++;
                }
            }
            out[at++] = (float) Math.sqrt(above / (double) near.size());
            moments.measure(patch, outside);
            out[at++] = (float) moments.spread();
            out[at++] = (float) moments.offset();
            out[at] = (float) moments.eccentricity();
        }
    }
}
