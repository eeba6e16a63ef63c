/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.demo;

import java.util.Arrays;
import org.cytoloop.core.random.SeededRandom;

/**
 * Draws one channel of a slice tile by tile: tissue background, vessels, bodies, uneven illumination, then shot noise and
 * read noise. Sums are formed per pixel in one fixed order, so a pixel's value does not depend on the tile. Immutable and
 * thread-safe.
 */
final class TileRenderer {
    private static final float READ_NOISE = 7;

    /** Variance of the shot noise over its Poisson value; amplifying detectors have about 2. */
    private static final float EXCESS_NOISE = 2;

    /** How far beyond its surface a vessel still shines, px. */
    private static final float EDGE = 3;

    private final int size;
    private final Scene scene;
    private final boolean marker;
    private final double gain;
    private final double offset;
    private final float tissueLight;
    private final float glassLight;
    private final float rimLight;
    private final long noiseSeed;
    private final NoiseLayer wide;
    private final NoiseLayer middle;
    private final NoiseLayer fine;
    private final NoiseLayer grain;
    private final NoiseLayer shade;
    private final NoiseLayer chromatin;

    TileRenderer(DemoSlice slice, Scene scene, boolean marker) {
        this.size = slice.size();
        this.scene = scene;
        this.marker = marker;
        Specimen specimen = slice.specimen();
        SeededRandom random = SeededRandom.forPart(slice.seed(), marker ? 9 : 8);
        // two sections of one animal never come out equally bright
        double section = 0.9 + 0.2 * random.nextDouble();
        gain = section * (marker ? specimen.markerGain() : specimen.nuclearGain());
        offset = specimen.offset();
        tissueLight = marker ? (float) (210 * specimen.markerBackground()) : 90;
        glassLight = marker ? 26 : 14;
        rimLight = marker ? 170 : 30;
        noiseSeed = random.nextLong();
        wide = new NoiseLayer(random.nextLong(), 310);
        middle = new NoiseLayer(random.nextLong(), 74);
        fine = new NoiseLayer(random.nextLong(), 17);
        grain = new NoiseLayer(random.nextLong(), 3.7);
        shade = new NoiseLayer(random.nextLong(), Math.max(500, size * 0.4));
        chromatin = new NoiseLayer(random.nextLong(), 3.1);
    }

    /** Working memory of one call. */
    private static final class Buffers {
        final float[] light;
        final float[] depth;
        final float[] texture;
        final float[] scratch;
        final int[] piece;

        Buffers(int pixels) {
            light = new float[pixels];
            depth = new float[pixels];
            texture = new float[pixels];
            scratch = new float[pixels];
            piece = new int[pixels];
        }
    }

    /**
     * Draws a tile.
     *
     * @param target receives unsigned 16-bit grey values from index {@code from}
     */
    void render(int x, int y, int width, int height, short[] target, int from) {
        Buffers buffers = new Buffers(width * height);
        scene.tissue().fillDepth(x, y, width, height, buffers.depth, buffers.scratch);
        drawBackground(x, y, width, height, buffers);
        chromatin.fill(x, y, width, height, buffers.texture);
        drawVessels(x, y, width, height, buffers);
        drawBodies(x, y, width, height, buffers);
        expose(x, y, width, height, buffers, target, from);
    }

    private void drawBackground(int x, int y, int width, int height, Buffers b) {
        int n = width * height;
        Arrays.fill(b.light, 0, n, 1);
        addTexture(wide, x, y, width, height, b, marker ? 0.30f : 0.22f);
        addTexture(middle, x, y, width, height, b, marker ? 0.16f : 0.14f);
        addTexture(fine, x, y, width, height, b, marker ? 0.15f : 0.16f);
        addTexture(grain, x, y, width, height, b, marker ? 0.12f : 0.06f);
        for (int i = 0; i < n; i++) {
            float depth = b.depth[i];
            float inside = ramp(depth, -3, 3);
            // stain gathers at cut edges
            float rim = inside * (1 - ramp(depth, 4, 26));
            b.light[i] = glassLight + inside * (tissueLight - glassLight) * b.light[i] + rim * rimLight;
        }
    }

    private void addTexture(NoiseLayer layer, int x, int y, int width, int height, Buffers b, float strength) {
        layer.fill(x, y, width, height, b.scratch);
        for (int i = 0; i < width * height; i++) {
            b.light[i] += strength * b.scratch[i];
        }
    }

    /** 0 up to {@code from}, 1 from {@code to} onwards, smooth between. */
    private static float ramp(float value, float from, float to) {
        float t = Math.max(0, Math.min(1, (value - from) / (to - from)));
        return t * t * (3 - 2 * t);
    }

    private void drawVessels(int x, int y, int width, int height, Buffers b) {
        int[] near = scene.vessels().near(x, y, x + width, y + height);
        if (near.length == 0) {
            return;
        }
        int n = width * height;
        Arrays.fill(b.scratch, 0, n, Float.MAX_VALUE);
        for (int id : near) {
            measurePiece(id, x, y, width, height, b);
        }
        for (int i = 0; i < n; i++) {
            if (b.scratch[i] < EDGE) {
                Vessels.Piece piece = scene.vessels().pieces().get(b.piece[i]);
                b.light[i] += tube(piece, b.scratch[i], b.depth[i]) * (1 + 0.35f * b.texture[i]);
            }
        }
    }

    /** Notes for each pixel which piece reaches it deepest, so that the pieces of one vessel join without seams. */
    private void measurePiece(int id, int x, int y, int width, int height, Buffers b) {
        Vessels.Piece piece = scene.vessels().pieces().get(id);
        float reach = piece.radius() + EDGE;
        int left = Math.max(x, (int) Math.floor(Math.min(piece.x0(), piece.x1()) - reach));
        int right = Math.min(x + width - 1, (int) Math.ceil(Math.max(piece.x0(), piece.x1()) + reach));
        int top = Math.max(y, (int) Math.floor(Math.min(piece.y0(), piece.y1()) - reach));
        int bottom = Math.min(y + height - 1, (int) Math.ceil(Math.max(piece.y0(), piece.y1()) + reach));
        for (int py = top; py <= bottom; py++) {
            for (int px = left; px <= right; px++) {
                float outside = piece.distance(px + 0.5f, py + 0.5f) - piece.radius();
                int i = (py - y) * width + px - x;
                if (outside < b.scratch[i]) {
                    b.scratch[i] = outside;
                    b.piece[i] = id;
                }
            }
        }
    }

    /**
     * Light of a vessel or fibre.
     *
     * @param outside distance from its surface, px; negative inside
     * @param depth depth in the tissue, px
     */
    private float tube(Vessels.Piece piece, float outside, float depth) {
        float light = (marker ? piece.marker() : piece.nuclear()) * (1 - ramp(outside, -2.5f, EDGE));
        if (piece.fibre()) {
            return light;
        }
        // a wide vessel has a bright wall and a darker lumen
        float wall = piece.radius() < 7 ? 1 : 0.45f + 0.55f * ramp(outside, -0.5f * piece.radius(), -2);
        return light * wall * ramp(depth, -3, 3);
    }

    private void drawBodies(int x, int y, int width, int height, Buffers b) {
        for (int id : scene.bodiesNear(x, y, width, height)) {
            Body body = scene.body(id);
            float light = marker ? body.marker() : body.nuclear();
            float glow = marker ? body.glow() : 0;
            float core = body.reach();
            float reach = glow > 0 ? Math.max(core, body.glowReach()) : core;
            if (light == 0) {
                continue;
            }
            int left = Math.max(x, (int) Math.floor(body.x() - reach));
            int right = Math.min(x + width - 1, (int) Math.ceil(body.x() + reach));
            int top = Math.max(y, (int) Math.floor(body.y() - reach));
            int bottom = Math.min(y + height - 1, (int) Math.ceil(body.y() + reach));
            float glowSquare = 1 / (body.glowReach() * body.glowReach() + 1e-6f);
            float texture = (marker ? 0.45f : 0.38f) * body.texture();
            for (int py = top; py <= bottom; py++) {
                float dy = py + 0.5f - body.y();
                int row = (py - y) * width - x;
                for (int px = left; px <= right; px++) {
                    float dx = px + 0.5f - body.x();
                    float square = dx * dx + dy * dy;
                    float sum = 0;
                    if (square < core * core) {
                        sum = light * body.profile(dx, dy) * (1 + texture * b.texture[row + px]);
                    }
                    if (glow > 0) {
                        float t = 1 - square * glowSquare;
                        sum += t > 0 ? glow * t * t : 0;
                    }
                    b.light[row + px] += sum;
                }
            }
        }
    }

    private void expose(int x, int y, int width, int height, Buffers b, short[] target, int from) {
        shade.fill(x, y, width, height, b.scratch);
        float grey = (float) gain;
        float dark = (float) offset;
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                int i = row * width + column;
                float electrons = Math.max(0, b.light[i] * (1 + 0.14f * b.scratch[i]));
                long bits = PixelHash.hash(noiseSeed, x + column, y + row);
                // shot noise and read noise are independent, so their variances add
                float noise =
                        (float) Math.sqrt(EXCESS_NOISE * electrons + READ_NOISE * READ_NOISE) * PixelHash.gauss(bits);
                float value = dark + grey * (electrons + noise) + 0.5f;
                target[from + i] = (short) Math.max(0, Math.min(65535, (int) value));
            }
        }
    }
}
