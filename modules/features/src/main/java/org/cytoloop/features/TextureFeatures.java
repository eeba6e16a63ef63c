/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import java.util.List;
import org.cytoloop.spi.FeatureExtractor;
import org.openide.util.lookup.ServiceProvider;

/**
 * The texture in and just around the cell, r &le; d with d the expected cell diameter; gain and offset cancel, and turning
 * the image by 90 degrees changes nothing.
 *
 * <ul>
 *   <li>{@code glcm_contrast, glcm_homogeneity, glcm_energy, glcm_correlation}: of the grey-level co-occurrence matrix at a
 *       distance of one bin, four directions together, grey values in 8 levels from the smallest to the largest of the
 *       disc (Haralick, Shanmugam, Dinstein 1973, IEEE Trans SMC 3:610): sum p (i-j)², sum p / (1 + |i-j|), sum p², sum p
 *       (i-m)(j-m) / variance (1 when there is none)
 *   <li>{@code lbp_spot, lbp_edge, lbp_mixed}: shares of the local binary patterns of the 8 neighbours (Ojala, Pietikäinen,
 *       Mäenpää 2002, IEEE TPAMI 24:971): brighter than all neighbours; uniform with 3 to 5 neighbours at least as bright;
 *       not uniform
 *   <li>{@code roughness}: mean |value - mean of its 4 neighbours| divided by the standard deviation of the disc; 0 when flat
 * </ul>
 */
@ServiceProvider(service = FeatureExtractor.class, position = 1040)
public final class TextureFeatures extends PerChannelExtractor {
    private static final List<Measure> MEASURES = List.of(
            new Measure(
                    "glcm_contrast", "1", "Contrast of neighbouring grey levels in the cell (co-occurrence matrix)."),
            new Measure("glcm_homogeneity", "1", "Homogeneity of neighbouring grey levels in the cell."),
            new Measure("glcm_energy", "1", "Energy of the co-occurrence matrix: near 1 when few levels occur."),
            new Measure("glcm_correlation", "1", "Correlation of neighbouring grey levels: near 1 when smooth."),
            new Measure("lbp_spot", "1", "Share of bins brighter than all their neighbours."),
            new Measure("lbp_edge", "1", "Share of bins that lie on an edge (local binary pattern)."),
            new Measure("lbp_mixed", "1", "Share of bins without a plain pattern around them: grain."),
            new Measure(
                    "roughness",
                    "ratio",
                    "Difference of bins from their neighbours relative to the spread in the cell."));

    /** Called by the platform. */
    public TextureFeatures() {
        // one bin more than the disc, for the neighbours of its edge
        super("texture", 1, 1.2);
    }

    @Override
    public String displayName() {
        return "Texture";
    }

    @Override
    List<Measure> measures() {
        return MEASURES;
    }

    @Override
    PatchMeasurer measurer(int patchRadius, double diameter) {
        return new Textures(patchRadius, diameter);
    }

    private static final class Textures implements PatchMeasurer {
        private final PatchRegion disc;
        private final CooccurrenceMatrix matrix;
        private final BinaryPatterns patterns;
        private final int side;

        Textures(int patchRadius, double diameter) {
            disc = PatchRegion.disc(patchRadius, Math.min(diameter, patchRadius - 1));
            side = 2 * patchRadius + 1;
            matrix = new CooccurrenceMatrix(disc, side);
            patterns = new BinaryPatterns(disc, side);
        }

        @Override
        public void measure(float[] patch, GreyScale grey, float[] out) {
            matrix.measure(patch);
            out[0] = (float) matrix.contrast();
            out[1] = (float) matrix.homogeneity();
            out[2] = (float) matrix.energy();
            out[3] = (float) matrix.correlation();
            patterns.measure(patch);
            out[4] = (float) patterns.spots();
            out[5] = (float) patterns.edges();
            out[6] = (float) patterns.mixed();
            double sd = disc.sd(patch, disc.mean(patch));
            double rough = 0;
            for (int i = 0; i < disc.size(); i++) {
                int at = disc.at(i);
                float around = (patch[at - 1] + patch[at + 1] + patch[at - side] + patch[at + side]) / 4;
                rough += Math.abs(patch[at] - around);
            }
            out[7] = (float) (sd > 0 ? rough / disc.size() / sd : 0);
        }
    }
}
