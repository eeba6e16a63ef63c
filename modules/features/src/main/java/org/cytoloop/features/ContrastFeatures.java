/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import java.util.List;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.model.Cells;
import org.cytoloop.spi.FeatureExtractor;
import org.openide.util.lookup.ServiceProvider;

/**
 * How far the cell stands out of its surroundings. With d the expected cell diameter, r the distance from the centroid, b
 * and s level and noise of the background ring 1.5 d &lt; r &le; 3 d (mean and spread between the quartiles, see {@link LocalBackground}, robust to other cells and
 * vessels in it), and m, p99.9 and MAD the slice's median, 99.9th percentile and median absolute deviation:
 *
 * <ul>
 *   <li>{@code background} = b, {@code noise} = s
 *   <li>{@code contrast} = mean of r &le; d/2 minus b; {@code contrast_wide}: of r &le; 0.8 d; {@code contrast_max}: largest
 *       value of r &le; 0.8 d minus b; {@code contrast_ring}: mean of r &le; d/2 minus that of d &lt; r &le; 1.5 d
 *   <li>{@code snr} = contrast / max(s, 0.05 MAD, 0.001 (p99.9 - m)); {@code snr_wide} and {@code snr_max} likewise: gain
 *       and offset cancel
 *   <li>{@code contrast_scaled} = contrast / (p99.9 - m)
 *   <li>{@code contrast_z} = (contrast - M) / (1.4826 D) with M the median of the contrasts of all cells of the slice and D
 *       the median of |contrast - M|: gain cancels; 0 when all cells are alike
 * </ul>
 */
@ServiceProvider(service = FeatureExtractor.class, position = 1010)
public final class ContrastFeatures extends PerChannelExtractor {
    private static final int CONTRAST = 2;
    private static final int CONTRAST_Z = 10;

    private static final List<Measure> MEASURES = List.of(
            new Measure(
                    "background", "grey", "Local background: typical grey value 1.5 to 3 diameters from the centre."),
            new Measure("noise", "grey", "Noise of the local background, as a standard deviation."),
            new Measure("contrast", "grey", "Mean of the cell minus its local background."),
            new Measure("contrast_wide", "grey", "Mean of 1.6 diameters' width minus the local background."),
            new Measure(
                    "contrast_max", "grey", "Largest grey value of the cell and its edge minus the local background."),
            new Measure("contrast_ring", "grey", "Mean of the cell minus that of a ring just outside."),
            new Measure("snr", "ratio", "Contrast of the cell divided by the noise of its local background."),
            new Measure("snr_wide", "ratio", "Contrast of 1.6 diameters' width divided by the noise."),
            new Measure("snr_max", "ratio", "Contrast of the largest grey value divided by the noise."),
            new Measure(
                    "contrast_scaled", "1", "Contrast divided by the slice's range from median to 99.9th percentile."),
            new Measure("contrast_z", "sd", "Contrast compared with that of all cells of the slice (robust z-score)."));

    /** Called by the platform. */
    public ContrastFeatures() {
        super("contrast", 1, LocalBackground.OUTER);
    }

    @Override
    public String displayName() {
        return "Contrast to the local background";
    }

    @Override
    List<Measure> measures() {
        return MEASURES;
    }

    @Override
    PatchMeasurer measurer(int patchRadius, double diameter) {
        return new Contrasts(patchRadius, diameter);
    }

    @Override
    public void finish(SlicePixels pixels, Cells cells, FeatureContext context, float[][] columns) {
        for (int c = 0; c < context.channels().size(); c++) {
            int first = c * MEASURES.size();
            RobustScore.of(columns[first + CONTRAST], columns[first + CONTRAST_Z]);
        }
    }

    private static final class Contrasts implements PatchMeasurer {
        private final PatchRegion cell;
        private final PatchRegion wide;
        private final PatchRegion outside;
        private final LocalBackground background;

        Contrasts(int patchRadius, double diameter) {
            cell = PatchRegion.disc(patchRadius, 0.5 * diameter);
            wide = PatchRegion.disc(patchRadius, 0.8 * diameter);
            outside = PatchRegion.ring(patchRadius, diameter, 1.5 * diameter);
            background = new LocalBackground(patchRadius, diameter);
        }

        @Override
        public void measure(float[] patch, GreyScale grey, float[] out) {
            background.measure(patch);
            double level = background.level();
            double noise = Math.max(background.noise(), grey.noiseFloor());
            double mean = cell.mean(patch);
            double contrast = mean - level;
            double contrastWide = wide.mean(patch) - level;
            double contrastMax = wide.max(patch) - level;
            out[0] = (float) level;
            out[1] = (float) background.noise();
            out[CONTRAST] = (float) contrast;
            out[3] = (float) contrastWide;
            out[4] = (float) contrastMax;
            out[5] = (float) (mean - outside.mean(patch));
            out[6] = (float) (contrast / noise);
            out[7] = (float) (contrastWide / noise);
            out[8] = (float) (contrastMax / noise);
            out[9] = (float) (contrast / grey.range());
            // needs all cells: see finish
            out[CONTRAST_Z] = Float.NaN;
        }
    }
}
