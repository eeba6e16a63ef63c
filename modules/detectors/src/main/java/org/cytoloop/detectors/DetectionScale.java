/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

/**
 * Every length the detection works with, derived from the expected diameter. Large cells are looked for on binned
 * pixels: {@code bin} full-resolution pixels make one working pixel in each direction. All lengths but {@code diameterPx}
 * are in working pixels.
 *
 * @param diameterPx expected diameter, full-resolution px
 * @param bin full-resolution pixels per working pixel, a power of two
 * @param diameter expected diameter
 */
record DetectionScale(double diameterPx, int bin, double diameter) {
    /** Binning begins where it still leaves this many working pixels across a cell. */
    private static final double MIN_BINNED_DIAMETER = 20;

    /** Scale for an expected diameter in full-resolution px. */
    static DetectionScale of(double diameterPx) {
        int bin = 1;
        while (diameterPx / (2 * bin) >= MIN_BINNED_DIAMETER) {
            bin *= 2;
        }
        return new DetectionScale(diameterPx, bin, diameterPx / bin);
    }

    /** Noise smoothing: sigma. */
    double smoothSigma() {
        return Math.max(0.8, 0.06 * diameter);
    }

    /** Local mean a cell must exceed: sigma. About the zero crossing of a difference of Gaussians of cell size. */
    double localSigma() {
        return 0.5 * diameter;
    }

    /** Background: blocks are blurred by this sigma before their minimum is taken. */
    double backgroundBlurSigma() {
        return 0.15 * diameter;
    }

    /** Background: half edge of the square in which the darkest place is looked for. */
    double backgroundReach() {
        return 1.5 * diameter;
    }

    /** Background: sigma that smooths the minimum. */
    double backgroundSmoothSigma() {
        return 0.5 * diameter;
    }

    /** Edge of a coarse block. */
    int block() {
        return (int) Math.max(1, Math.round(diameter / 7));
    }

    /** Distances to the border of the foreground are cut here; inside a nucleus they are all alike. */
    int distanceCap() {
        return (int) Math.ceil(0.4 * diameter);
    }

    /** Landscape smoothing: sigma. */
    double landscapeSigma() {
        return Math.max(0.5, 0.08 * diameter);
    }

    /** Largest extent of a hole in the foreground that is filled. */
    int holeSize() {
        return (int) Math.ceil(diameter);
    }

    /** Margin around a tile in which the foreground must be known. */
    int foregroundMargin() {
        // one for the ring of neighbours of the tile, one for the pixel beyond the reach of a distance or hole
        return GaussianFilter.radius(landscapeSigma()) + distanceCap() + holeSize() + 3;
    }

    /** Margin around the foreground in which pixels must be known. */
    int pixelMargin() {
        int b = block();
        int blocks = GaussianFilter.radius(backgroundBlurSigma() / b)
                + (int) Math.ceil(backgroundReach() / b)
                + GaussianFilter.radius(backgroundSmoothSigma() / b);
        int coarse = Math.max(blocks, GaussianFilter.radius(localSigma() / b)) + 2;
        return Math.max(coarse * b, GaussianFilter.radius(smoothSigma()));
    }

    /** Margin around a part of an image beyond which nothing changes the cells in the part, full-resolution px. */
    int partMarginPx() {
        // a cell that reaches into the part may be joined from basins further out
        return bin * (foregroundMargin() + pixelMargin() + (int) Math.ceil(3 * diameter));
    }

    /** Area of a round cell of the expected diameter, full-resolution px². */
    double areaPx() {
        return Math.PI / 4 * diameterPx * diameterPx;
    }
}
