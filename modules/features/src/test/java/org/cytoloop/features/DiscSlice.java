/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import java.util.Arrays;
import java.util.List;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.image.ChannelStatistics;
import org.cytoloop.core.image.Plane;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.testkit.ArrayPlane;

/** A small slice in memory whose pixels a test sets, with statistics measured from all of them. */
final class DiscSlice implements SlicePixels {
    final int width;
    final int height;
    final double pixelSizeUm;
    final float[][] data;

    DiscSlice(int width, int height, int channels, double pixelSizeUm) {
        this.width = width;
        this.height = height;
        this.pixelSizeUm = pixelSizeUm;
        this.data = new float[channels][width * height];
    }

    DiscSlice fill(int channel, float value) {
        Arrays.fill(data[channel], value);
        return this;
    }

    /** Adds normal noise. */
    DiscSlice noise(int channel, double sd, long seed) {
        SeededRandom random = new SeededRandom(seed);
        for (int i = 0; i < data[channel].length; i++) {
            data[channel][i] += (float) (sd * random.nextGaussian());
        }
        return this;
    }

    /** Adds a value to the pixels whose centres lie in an ellipse. */
    DiscSlice add(int channel, double cx, double cy, double rx, double ry, float value) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double dx = (x + 0.5 - cx) / rx;
                double dy = (y + 0.5 - cy) / ry;
                if (dx * dx + dy * dy <= 1) {
                    data[channel][y * width + x] += value;
                }
            }
        }
        return this;
    }

    DiscSlice disc(int channel, double cx, double cy, double radius, float value) {
        return add(channel, cx, cy, radius, radius, value);
    }

    /** The same slice under another gain and offset. */
    DiscSlice regained(float gain, float offset) {
        DiscSlice other = new DiscSlice(width, height, data.length, pixelSizeUm);
        for (int c = 0; c < data.length; c++) {
            for (int i = 0; i < data[c].length; i++) {
                other.data[c][i] = gain * data[c][i] + offset;
            }
        }
        return other;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public double pixelSizeUm() {
        return pixelSizeUm;
    }

    @Override
    public int channelCount() {
        return data.length;
    }

    @Override
    public ChannelStatistics statistics(int channel) {
        return ChannelStatistics.of(data[channel]);
    }

    @Override
    public Plane plane(int channel) {
        return new ArrayPlane(width, height, data[channel]);
    }

    /** All values of an extractor: {@code [feature][cell]}. */
    float[][] measure(FeatureExtractor extractor, Cells cells, FeatureContext context) throws ProblemException {
        float[][] columns = new float[extractor.features(context).size()][cells.size()];
        int[] run = new int[cells.size()];
        for (int i = 0; i < run.length; i++) {
            run[i] = i;
        }
        extractor.extract(this, cells, run, context, columns);
        extractor.finish(this, cells, context, columns);
        return columns;
    }

    /** One feature of the first cell. */
    float value(FeatureExtractor extractor, String feature, Cells cells, FeatureContext context)
            throws ProblemException {
        return measure(extractor, cells, context)[column(extractor, feature, context)][0];
    }

    static int column(FeatureExtractor extractor, String feature, FeatureContext context) {
        List<FeatureSpec> specs = extractor.features(context);
        for (int i = 0; i < specs.size(); i++) {
            if (specs.get(i).name().equals(feature)) {
                return i;
            }
        }
        throw new AssertionError(feature + " is not a feature of " + extractor.id());
    }

    /** Cells without outline and area. */
    static Cells at(double... xy) {
        float[] x = new float[xy.length / 2];
        float[] y = new float[x.length];
        float[] area = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) xy[2 * i];
            y[i] = (float) xy[2 * i + 1];
            area[i] = Float.NaN;
        }
        return Cells.points(x, y, area);
    }

    static FeatureContext context(double diameterPx, String... channels) {
        return new FeatureContext(List.of(channels), -1, diameterPx, false);
    }
}
