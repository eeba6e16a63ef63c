/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import java.util.Arrays;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.testkit.ArrayPlane;

/** Images of nuclei with known truth: ellipses of varied size and brightness, many touching, blurred and noisy. */
final class SyntheticNuclei {
    final int width;
    final int height;
    final float[] pixels;
    /** 0 for background, else the number of the nucleus. */
    final int[] truth;

    private final SeededRandom random;
    int count;

    SyntheticNuclei(int width, int height, long seed) {
        this.width = width;
        this.height = height;
        pixels = new float[width * height];
        truth = new int[width * height];
        random = new SeededRandom(seed);
    }

    /** Places about as many nuclei as fit, without overlap but often touching; then blurs and adds noise. */
    static SyntheticNuclei crowded(int width, int height, double diameter, double noise, long seed) {
        SyntheticNuclei image = new SyntheticNuclei(width, height, seed);
        int tries = (int) (1.2 * width * height / (diameter * diameter));
        for (int i = 0; i < tries; i++) {
            double a = diameter / 2 * (0.85 + 0.35 * image.random.nextDouble());
            double b = a * (0.7 + 0.3 * image.random.nextDouble());
            double angle = Math.PI * image.random.nextDouble();
            double x = width * image.random.nextDouble();
            double y = height * image.random.nextDouble();
            image.addEllipse(x, y, a, b, angle, (float) (0.4 + 0.6 * image.random.nextDouble()));
        }
        image.blur(0.06 * diameter);
        image.noise(noise);
        return image;
    }

    /** Adds a nucleus unless it would cover another by more than its rim. */
    boolean addEllipse(double cx, double cy, double a, double b, double angle, float brightness) {
        return paint(cx, cy, a, b, angle, brightness, false) && paint(cx, cy, a, b, angle, brightness, true);
    }

    private boolean paint(double cx, double cy, double a, double b, double angle, float brightness, boolean draw) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        int reach = (int) Math.ceil(a);
        if (draw) {
            count++;
        }
        int visible = 0;
        for (int y = Math.max(0, (int) cy - reach); y < Math.min(height, cy + reach + 1); y++) {
            for (int x = Math.max(0, (int) cx - reach); x < Math.min(width, cx + reach + 1); x++) {
                double dx = x + 0.5 - cx;
                double dy = y + 0.5 - cy;
                double u = (dx * cos + dy * sin) / a;
                double v = (dy * cos - dx * sin) / b;
                double r = u * u + v * v;
                if (r > 1) {
                    continue;
                }
                visible++;
                if (!draw && truth[y * width + x] != 0) {
                    return false;
                }
                if (draw) {
                    truth[y * width + x] = count;
                    pixels[y * width + x] = (float) (brightness * (1 - 0.3 * r));
                }
            }
        }
        // slivers at the border are not counted as nuclei
        return visible > a * b;
    }

    void blur(double sigma) {
        Raster in = new Raster(0, 0, width, height, pixels.clone());
        new GaussianFilter(sigma).apply(in, new Raster(0, 0, width, height, pixels), width, height);
    }

    void noise(double deviation) {
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] += (float) (deviation * random.nextGaussian());
        }
    }

    /** The image as stored: {@code offset + gain * value}, whole numbers cut to a range. */
    ArrayPlane stored(double offset, double gain, double largest) {
        float[] values = new float[pixels.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) Math.min(largest, Math.max(0, Math.rint(offset + gain * pixels[i])));
        }
        return new ArrayPlane(width, height, values);
    }

    /** F1 of cells matched to truth: a cell counts when its centroid lies in a nucleus that no cell has taken. */
    double f1(Cells cells) {
        return f1(cells, truth, width, count);
    }

    static double f1(Cells cells, int[] truth, int width, int count) {
        return 2.0 * hits(cells, truth, width) / (cells.size() + count);
    }

    static int hits(Cells cells, int[] truth, int width) {
        boolean[] taken = new boolean[1 + Arrays.stream(truth).max().orElse(0)];
        int hits = 0;
        for (int i = 0; i < cells.size(); i++) {
            int label = truth[(int) cells.y(i) * width + (int) cells.x(i)];
            if (label != 0 && !taken[label]) {
                taken[label] = true;
                hits++;
            }
        }
        return hits;
    }
}
