/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import org.cytoloop.core.task.ProblemException;

/** One channel around the current cell, on the slice's own grey-value scale. Not thread-safe. */
final class ChannelView {
    private final PatchSource source;
    private final GreyScale grey;
    private final LocalBackground background;
    private final PatchRegion cell;
    private final PatchRegion wide;
    private float[] patch;
    private double contrast;
    private double contrastWide;
    private double snr;

    ChannelView(PatchSource source, GreyScale grey, LocalBackground background, PatchRegion cell, PatchRegion wide) {
        this.source = source;
        this.grey = grey;
        this.background = background;
        this.cell = cell;
        this.wide = wide;
    }

    /** Moves to a cell. */
    void load(float x, float y) throws ProblemException {
        patch = source.load(x, y);
        background.measure(patch);
        double level = background.level();
        double mean = cell.mean(patch);
        contrast = (mean - level) / grey.range();
        contrastWide = (wide.mean(patch) - level) / grey.range();
        snr = (mean - level) / Math.max(background.noise(), grey.noiseFloor());
    }

    /** Grey values of the bins. */
    float[] patch() {
        return patch;
    }

    GreyScale grey() {
        return grey;
    }

    /** Contrast of the cell in slice ranges. */
    double contrast() {
        return contrast;
    }

    /** Contrast of 1.6 diameters' width in slice ranges. */
    double contrastWide() {
        return contrastWide;
    }

    /** Contrast divided by the local noise. */
    double snr() {
        return snr;
    }
}
