/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.texture;

import java.util.List;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.image.ChannelStatistics;
import org.cytoloop.core.image.Plane;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.testkit.ArrayPlane;

/** A slice of one channel made by a formula, with one cell in the middle. */
final class Swatch implements SlicePixels {
    private static final int SIZE = 65;

    private final float[] pixels = new float[SIZE * SIZE];

    /** The grey value of a pixel; (0, 0) is the middle one. */
    interface Formula {
        double at(int x, int y);
    }

    Swatch(Formula formula) {
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (float) formula.at(i % SIZE - SIZE / 2, i / SIZE - SIZE / 2);
        }
    }

    /** A feature of the cell, which is so many pixels wide. */
    double value(String feature, double diameter) throws ProblemException {
        FeatureExtractor extractor = new LawsTexture();
        FeatureContext context = new FeatureContext(List.of("c"), -1, diameter, false);
        List<FeatureSpec> specs = extractor.features(context);
        float middle = SIZE / 2f;
        Cells cell = Cells.points(new float[] {middle}, new float[] {middle}, new float[] {Float.NaN});
        float[][] columns = new float[specs.size()][1];
        extractor.extract(this, cell, new int[] {0}, context, columns);
        for (int i = 0; i < columns.length; i++) {
            if (specs.get(i).name().equals("c." + feature)) {
                return columns[i][0];
            }
        }
        throw new AssertionError("no feature " + feature);
    }

    @Override
    public int width() {
        return SIZE;
    }

    @Override
    public int height() {
        return SIZE;
    }

    @Override
    public double pixelSizeUm() {
        return Double.NaN;
    }

    @Override
    public int channelCount() {
        return 1;
    }

    @Override
    public ChannelStatistics statistics(int channel) {
        return ChannelStatistics.of(pixels);
    }

    @Override
    public Plane plane(int channel) {
        return new ArrayPlane(SIZE, SIZE, pixels);
    }
}
