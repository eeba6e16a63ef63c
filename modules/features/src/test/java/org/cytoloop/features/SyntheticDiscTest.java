/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.FeatureExtractor;
import org.junit.jupiter.api.Test;

/** A bright disc of known size on tissue of known level and noise. */
class SyntheticDiscTest {
    private static final FeatureContext CONTEXT = DiscSlice.context(9, "m");
    private static final Cells CELL = DiscSlice.at(60.5, 60.5);

    private static DiscSlice flat() {
        return new DiscSlice(121, 121, 1, Double.NaN).fill(0, 100).disc(0, 60.5, 60.5, 4.5, 50);
    }

    private static float value(DiscSlice slice, FeatureExtractor extractor, String feature) throws ProblemException {
        return slice.value(extractor, feature, CELL, CONTEXT);
    }

    @Test
    void intensity_isThatOfTheDisc() throws ProblemException {
        IntensityFeatures intensity = new IntensityFeatures();
        assertEquals(150, value(flat(), intensity, "m.mean"), 1e-4);
        assertEquals(0, value(flat(), intensity, "m.sd"), 1e-4);
        assertEquals(150, value(flat(), intensity, "m.median"), 1e-4);
        assertEquals(100, value(flat(), intensity, "m.neighbourhood_mean"), 1e-4);
        // a ramp of 1 per pixel from the left: the disc is symmetric, its mean is the centre's value
        DiscSlice ramp = new DiscSlice(121, 121, 1, Double.NaN);
        for (int i = 0; i < ramp.data[0].length; i++) {
            ramp.data[0][i] = i % 121;
        }
        assertEquals(60, value(ramp, intensity, "m.mean"), 1e-4);
        assertEquals(56, value(ramp, intensity, "m.min"), 1e-4);
        assertEquals(64, value(ramp, intensity, "m.max"), 1e-4);
    }

    @Test
    void contrast_isTheStepFromTheBackground() throws ProblemException {
        ContrastFeatures contrast = new ContrastFeatures();
        assertEquals(100, value(flat(), contrast, "m.background"), 1e-4);
        assertEquals(0, value(flat(), contrast, "m.noise"), 1e-4);
        assertEquals(50, value(flat(), contrast, "m.contrast"), 1e-4);
        assertEquals(50, value(flat(), contrast, "m.contrast_max"), 1e-4);
        assertEquals(50, value(flat(), contrast, "m.contrast_ring"), 1e-4);
    }

    @Test
    void snr_isContrastOverTheNoiseOfTheTissue() throws ProblemException {
        double mean = 0;
        int n = 40;
        for (int seed = 0; seed < n; seed++) {
            mean += value(flat().noise(0, 5, seed), new ContrastFeatures(), "m.snr") / n;
        }
        assertEquals(10, mean, 0.3);
    }

    @Test
    void background_ignoresANeighbourInTheRing() throws ProblemException {
        ContrastFeatures contrast = new ContrastFeatures();
        DiscSlice alone = flat().noise(0, 5, 1);
        DiscSlice crowded = flat().noise(0, 5, 1).disc(0, 80.5, 60.5, 4.5, 400).disc(0, 60.5, 41, 4.5, 400);
        assertEquals(value(alone, contrast, "m.background"), value(crowded, contrast, "m.background"), 1.0);
        assertEquals(value(alone, contrast, "m.noise"), value(crowded, contrast, "m.noise"), 1.5);
    }

    @Test
    void radialProfile_fallsAtTheEdgeOfTheDisc() throws ProblemException {
        RadialFeatures radial = new RadialFeatures();
        assertEquals(50, value(flat(), radial, "m.radial_1"), 1e-4);
        assertEquals(50, value(flat(), radial, "m.radial_2"), 1e-4);
        assertEquals(0, value(flat(), radial, "m.radial_3"), 1e-4);
        assertEquals(0.5, value(flat(), radial, "m.radial_slope_at"), 1e-6);
        // sqrt(r² / 2) of a disc of half a diameter
        assertEquals(0.3536, value(flat(), radial, "m.spot_spread"), 0.02);
        // half a diameter of three
        assertEquals(1 / 3.0, value(flat(), radial, "m.spot_size"), 0.02);
        assertEquals(0, value(flat(), radial, "m.spot_offset"), 1e-4);
        assertEquals(0, value(flat(), radial, "m.spot_eccentricity"), 1e-3);
    }

    @Test
    void spotEccentricity_isThatOfTheEllipse() throws ProblemException {
        DiscSlice ellipse = new DiscSlice(121, 121, 1, Double.NaN).fill(0, 100).add(0, 60.5, 60.5, 10, 5, 50);
        assertEquals(Math.sqrt(0.75), value(ellipse, new RadialFeatures(), "m.spot_eccentricity"), 0.02);
        DiscSlice beside = new DiscSlice(121, 121, 1, Double.NaN).fill(0, 100).disc(0, 63.5, 60.5, 4, 50);
        assertEquals(3 / 9.0, value(beside, new RadialFeatures(), "m.spot_offset"), 0.01);
    }

    @Test
    void scaleSpace_answersTheDisc_notTheTissue() throws ProblemException {
        ScaleSpaceFeatures scaleSpace = new ScaleSpaceFeatures();
        DiscSlice tissue = new DiscSlice(121, 121, 1, Double.NaN).fill(0, 100);
        for (String feature : new String[] {"dog_2", "dog_wide", "laplacian_3", "ridge_3", "gradient_max", "peak"}) {
            assertEquals(0, value(tissue, scaleSpace, "m." + feature), 2e-3, feature);
        }
        assertTrue(value(flat(), scaleSpace, "m.dog_wide") > 25);
        assertTrue(value(flat(), scaleSpace, "m.laplacian_3") < -25);
        assertEquals(0, value(flat(), scaleSpace, "m.gradient_2"), 1e-2);
        assertTrue(value(flat(), scaleSpace, "m.gradient_inward_share") > 0.9);
        // the strongest Laplacian of a disc of radius R is at sigma = R / sqrt 2: 0.35 d, between scales 2 and 4
        float third = value(flat(), scaleSpace, "m.laplacian_3");
        assertTrue(third < value(flat(), scaleSpace, "m.laplacian_1"));
        assertTrue(third < value(flat(), scaleSpace, "m.laplacian_4"));
    }

    @Test
    void texture_tellsGrainFromSmooth() throws ProblemException {
        TextureFeatures texture = new TextureFeatures();
        DiscSlice grain = flat().noise(0, 40, 3);
        DiscSlice smooth = new DiscSlice(121, 121, 1, Double.NaN);
        for (int i = 0; i < smooth.data[0].length; i++) {
            int dx = i % 121 - 60;
            int dy = i / 121 - 60;
            smooth.data[0][i] = 1000 - dx * dx - dy * dy;
        }
        assertTrue(value(grain, texture, "m.roughness") > 2 * value(smooth, texture, "m.roughness"));
        assertTrue(value(grain, texture, "m.glcm_correlation") < 0.8);
        assertTrue(value(smooth, texture, "m.glcm_correlation") > 0.8);
        assertTrue(value(grain, texture, "m.lbp_mixed") > value(smooth, texture, "m.lbp_mixed"));
    }
}
