/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.FeatureExtractor;

/**
 * A set of features that is measured in every channel alike, from the patch of pixels around a cell. Columns are ordered
 * by channel, then measure.
 */
abstract class PerChannelExtractor implements FeatureExtractor {
    private final String id;
    private final int revision;
    private final double radius;

    /**
     * @param radius of the patch in cell diameters
     * @param revision version of the definition of the features
     */
    PerChannelExtractor(String id, int revision, double radius) {
        this.id = id;
        this.revision = revision;
        this.radius = radius;
    }

    /** The features of one channel. */
    abstract List<Measure> measures();

    /**
     * A measurer for patches of the given radius in bins.
     *
     * @param diameter expected cell diameter in bins
     */
    abstract PatchMeasurer measurer(int patchRadius, double diameter);

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String version() {
        return Integer.toString(revision);
    }

    @Override
    public final List<FeatureSpec> features(FeatureContext context) {
        List<FeatureSpec> specs = new ArrayList<>();
        for (String channel : context.channels()) {
            for (Measure m : measures()) {
                specs.add(new FeatureSpec(channel + "." + m.what(), m.unit(), m.description(), id, revision));
            }
        }
        return specs;
    }

    @Override
    public final int reach(FeatureContext context, double pixelSizeUm) {
        CellScale scale = CellScale.of(context, pixelSizeUm);
        return scale.reachPx(scale.radius(radius));
    }

    @Override
    public final void extract(SlicePixels pixels, Cells cells, int[] run, FeatureContext context, float[][] columns)
            throws ProblemException {
        CellScale scale = CellScale.of(context, pixels.pixelSizeUm());
        int patchRadius = scale.radius(radius);
        PatchMeasurer measurer = measurer(patchRadius, scale.diameter());
        int count = measures().size();
        float[] out = new float[count];
        for (int c = 0; c < context.channels().size(); c++) {
            PatchSource source = new PatchSource(pixels.plane(c), scale, patchRadius);
            GreyScale grey = GreyScale.of(pixels.statistics(c));
            for (int cell : run) {
                measurer.measure(source.load(cells.x(cell), cells.y(cell)), grey, out);
                for (int j = 0; j < count; j++) {
                    columns[c * count + j][cell] = out[j];
                }
            }
        }
    }
}
