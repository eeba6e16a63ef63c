/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.features;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.image.Plane;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.FeatureExtractor;

/** For tests: the mean grey value of a square window around each cell, per channel. */
class WindowMean implements FeatureExtractor {
    private final String name;
    private final int radius;

    WindowMean(String name, int radius) {
        this.name = name;
        this.radius = radius;
    }

    static float mean(Plane plane, float x, float y, int radius) throws ProblemException {
        int x0 = Math.max(0, (int) x - radius);
        int y0 = Math.max(0, (int) y - radius);
        int width = Math.min(plane.width() - 1, (int) x + radius) - x0 + 1;
        int height = Math.min(plane.height() - 1, (int) y + radius) - y0 + 1;
        float[] window = new float[width * height];
        plane.read(x0, y0, width, height, window);
        double sum = 0;
        for (float value : window) {
            sum += value;
        }
        return (float) (sum / window.length);
    }

    @Override
    public String id() {
        return name;
    }

    @Override
    public String displayName() {
        return name;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<FeatureSpec> features(FeatureContext context) {
        List<FeatureSpec> specs = new ArrayList<>();
        for (String channel : context.channels()) {
            specs.add(new FeatureSpec(channel + "." + name, "grey", "mean", name, 1));
        }
        return specs;
    }

    @Override
    public int reach(FeatureContext context, double pixelSizeUm) {
        return radius;
    }

    @Override
    public void extract(SlicePixels pixels, Cells cells, int[] run, FeatureContext context, float[][] columns)
            throws ProblemException {
        for (int c = 0; c < columns.length; c++) {
            for (int i : run) {
                columns[c][i] = mean(pixels.plane(c), cells.x(i), cells.y(i), radius);
            }
        }
    }
}
