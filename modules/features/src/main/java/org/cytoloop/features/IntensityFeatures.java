/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import java.util.List;
import org.cytoloop.spi.FeatureExtractor;
import org.openide.util.lookup.ServiceProvider;

/**
 * How bright the cell and its surroundings are. With d the expected cell diameter and r the distance from the centroid:
 *
 * <ul>
 *   <li>{@code mean, sd, min, max, p10, median, p90}: of the grey values of the cell, the disc r &le; d/2; quantiles by
 *       nearest rank; sd of the population
 *   <li>{@code ring_mean, ring_sd}: of the ring d/2 &lt; r &le; d, the cytoplasm around a nucleus
 *   <li>{@code neighbourhood_mean, neighbourhood_sd}: of the ring d &lt; r &le; 2d
 *   <li>{@code mean_scaled}: (mean - m) / (p99.9 - m), with m the slice's median and p99.9 its 99.9th percentile: follows
 *       gain and offset
 * </ul>
 */
@ServiceProvider(service = FeatureExtractor.class, position = 1000)
public final class IntensityFeatures extends PerChannelExtractor {
    private static final double RADIUS = 2;

    private static final List<Measure> MEASURES = List.of(
            new Measure("mean", "grey", "Mean grey value of the cell, a disc of the expected diameter."),
            new Measure("sd", "grey", "Standard deviation of the grey values of the cell."),
            new Measure("min", "grey", "Smallest grey value of the cell."),
            new Measure("max", "grey", "Largest grey value of the cell."),
            new Measure("p10", "grey", "10th percentile of the grey values of the cell."),
            new Measure("median", "grey", "Median grey value of the cell."),
            new Measure("p90", "grey", "90th percentile of the grey values of the cell."),
            new Measure("ring_mean", "grey", "Mean grey value of the ring around the cell, one radius wide."),
            new Measure("ring_sd", "grey", "Standard deviation of the grey values of the ring around the cell."),
            new Measure("neighbourhood_mean", "grey", "Mean grey value from one to two diameters from the centre."),
            new Measure("neighbourhood_sd", "grey", "Standard deviation from one to two diameters from the centre."),
            new Measure(
                    "mean_scaled",
                    "1",
                    "Mean grey value of the cell on the slice's own scale: 0 is its median, 1 its 99.9th percentile."));

    /** Called by the platform. */
    public IntensityFeatures() {
        super("intensity", 1, RADIUS);
    }

    @Override
    public String displayName() {
        return "Intensity";
    }

    @Override
    List<Measure> measures() {
        return MEASURES;
    }

    @Override
    PatchMeasurer measurer(int patchRadius, double diameter) {
        return new Discs(patchRadius, diameter);
    }

    private static final class Discs implements PatchMeasurer {
        private final PatchRegion cell;
        private final PatchRegion ring;
        private final PatchRegion neighbourhood;
        private final float[] values;
        private final OrderStatistics order;

        Discs(int patchRadius, double diameter) {
            cell = PatchRegion.disc(patchRadius, 0.5 * diameter);
            ring = PatchRegion.ring(patchRadius, 0.5 * diameter, diameter);
            neighbourhood = PatchRegion.ring(patchRadius, diameter, 2 * diameter);
            values = new float[cell.size()];
            order = new OrderStatistics(values.length);
        }

        @Override
        public void measure(float[] patch, GreyScale grey, float[] out) {
            double mean = cell.mean(patch);
            out[0] = (float) mean;
            out[1] = (float) cell.sd(patch, mean);
            out[2] = cell.min(patch);
            out[3] = cell.max(patch);
            cell.gather(patch, values);
            order.of(values, values.length);
            out[4] = order.quantile(0.1);
            out[5] = order.quantile(0.5);
            out[6] = order.quantile(0.9);
            double ringMean = ring.mean(patch);
            out[7] = (float) ringMean;
            out[8] = (float) ring.sd(patch, ringMean);
            double neighbourhoodMean = neighbourhood.mean(patch);
            out[9] = (float) neighbourhoodMean;
            out[10] = (float) neighbourhood.sd(patch, neighbourhoodMean);
            out[11] = (float) ((mean - grey.zero()) / grey.range());
        }
    }
}
