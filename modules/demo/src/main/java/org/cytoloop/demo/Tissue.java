/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.demo;

import org.cytoloop.core.random.SeededRandom;

/**
 * The lie of the land of one slice: where tissue ends (the pial surface and a ventricle), how densely nuclei lie, where
 * the section leaves the focus, and where neurons were active. All fields depend on seed and place only. Immutable.
 */
final class Tissue {
    private final int size;
    private final double centreX;
    private final double centreY;
    private final double radius;
    private final double holeX;
    private final double holeY;
    private final double holeA;
    private final double holeB;
    private final double bandX;
    private final double bandY;
    private final double bandRadius;
    private final double bandWidth;
    private final NoiseLayer border;
    private final NoiseLayer roughness;
    private final NoiseLayer layers;
    private final NoiseLayer focus;
    private final NoiseLayer activity;

    /**
     * @param size edge length of the slice, px
     * @param seed seed of the slice
     */
    Tissue(int size, long seed) {
        SeededRandom random = SeededRandom.forPart(seed, 1);
        this.size = size;
        centreX = size * (0.54 + 0.06 * random.nextDouble());
        centreY = size * (0.60 + 0.06 * random.nextDouble());
        radius = size * (0.69 + 0.04 * random.nextDouble());
        holeX = size * (0.74 + 0.1 * random.nextDouble());
        holeY = size * (0.84 + 0.08 * random.nextDouble());
        holeA = size * (0.10 + 0.03 * random.nextDouble());
        holeB = size * (0.03 + 0.015 * random.nextDouble());
        bandX = size * (0.46 + 0.1 * random.nextDouble());
        bandY = size * (0.86 + 0.08 * random.nextDouble());
        bandRadius = size * (0.27 + 0.05 * random.nextDouble());
        bandWidth = 20 + size * 0.006;
        border = new NoiseLayer(random.nextLong(), size * 0.12);
        roughness = new NoiseLayer(random.nextLong(), 28);
        layers = new NoiseLayer(random.nextLong(), 160);
        focus = new NoiseLayer(random.nextLong(), Math.max(220, size * 0.13));
        activity = new NoiseLayer(random.nextLong(), 240);
    }

    /** How deep in the tissue a point lies, px: negative outside, 0 at the edge. */
    double depth(double x, double y) {
        return depth(x, y, border.at(x, y), roughness.at(x, y));
    }

    private double depth(double x, double y, float wide, float fine) {
        double dx = x - centreX;
        double dy = y - centreY;
        double surface = radius + size * 0.025 * wide + 4 * fine - Math.sqrt(dx * dx + dy * dy);
        double hx = (x - holeX) / holeA;
        double hy = (y - holeY + 0.25 * (x - holeX)) / holeB;
        double hole = (Math.sqrt(hx * hx + hy * hy) - 1) * holeB + size * 0.006 * wide + 3 * fine;
        return Math.min(surface, hole);
    }

    /** {@link #depth} at the pixel centres of a tile; {@code scratch} has room for a tile. */
    void fillDepth(int x0, int y0, int width, int height, float[] target, float[] scratch) {
        border.fill(x0, y0, width, height, target);
        roughness.fill(x0, y0, width, height, scratch);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                target[i] = (float) depth(x0 + x + 0.5, y0 + y + 0.5, target[i], scratch[i]);
            }
        }
    }

    /** True in the band of packed nuclei, as the pyramidal layer of a hippocampus has. */
    boolean packed(double x, double y) {
        double dx = x - bandX;
        double dy = y - bandY;
        double off = Math.sqrt(dx * dx + dy * dy) - bandRadius - 0.05 * size * border.at(y, x);
        return Math.abs(off) < bandWidth && dy < 0.12 * size;
    }

    /** Relative density of nuclei, 0 to 1. */
    double density(double x, double y) {
        double depth = depth(x, y);
        if (depth < 6) {
            return 0;
        }
        if (packed(x, y)) {
            return 1;
        }
        // the outermost layer of a cortex has few nuclei
        double layer = depth < 0.07 * size ? 0.13 : 0.34;
        return layer * (1 + 0.45 * layers.at(x, y));
    }

    /** Additional blur of a patch that is out of focus, px; 0 in most places. */
    double blur(double x, double y) {
        double level = focus.at(x, y) - 0.34;
        return level <= 0 ? 0 : Math.min(5, level * 18);
    }

    /** How active the neurons around were: factor on the share of ON cells, 0.4 to 1.6. */
    double activity(double x, double y) {
        return 1 + 0.6 * Math.max(-1, Math.min(1, 1.6 * activity.at(x, y)));
    }
}
