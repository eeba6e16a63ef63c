/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.image.ChannelStatistics;
import org.cytoloop.core.image.Plane;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.FeatureExtractor;
import org.junit.jupiter.api.Test;

/**
 * What every {@link FeatureExtractor} must hold. Subclass it in the module of the extractor. The slices are synthetic:
 * textured tissue with bright discs at the cells, the same at every place of an endless plane, of which a slice shows a part.
 */
public abstract class FeatureExtractorContract {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 256;
    private static final double DIAMETER = 9;
    private static final FeatureContext CONTEXT = new FeatureContext(List.of("nuclei", "cFos"), 0, DIAMETER, false);

    /** Bits that no computation gives: marks values that were never set. */
    private static final int UNSET = 0x7FC1AB1E;

    /** A new extractor. */
    protected abstract FeatureExtractor extractor();

    @Test
    void id_isStableKebabCase_andNameAndVersionAreGiven() {
        Described.assertWell(extractor());
    }

    @Test
    void features_areNamedOnce_withUnitAndSentence() {
        for (FeatureContext context : List.of(
                CONTEXT,
                new FeatureContext(List.of("one"), -1, 8, true),
                new FeatureContext(List.of("a", "b", "c"), -1, 40, false))) {
            Set<String> names = new HashSet<>();
            for (FeatureSpec spec : extractor().features(context)) {
                assertTrue(names.add(spec.name()), spec.name() + " occurs twice");
                assertFalse(spec.name().isBlank());
                assertFalse(spec.unit().isBlank(), spec.name());
                assertTrue(spec.description().endsWith("."), spec.name() + ": " + spec.description());
                assertEquals(extractor().id(), spec.extractor(), spec.name());
                assertTrue(spec.version() >= 1, spec.name());
            }
            assertEquals(extractor().features(context), extractor().features(context));
        }
    }

    @Test
    void everyValueIsSet_andFiniteOrNan_forAnyCell() throws ProblemException {
        Field field = new Field(0, 0, WIDTH, HEIGHT);
        for (Cells cells : List.of(points(40, 3), outlined(40, 3), corners(), points(1, 4), points(2, 4))) {
            assertAllSet(values(field, cells, CONTEXT, everything(cells.size())));
        }
        assertAllSet(values(new Field(0, 0, 1, 1), points(3, 1), CONTEXT, everything(3)));
        assertAllSet(values(new Field(0, 0, 7, 90), points(3, 1), CONTEXT, everything(3)));
    }

    @Test
    void flatSlice_givesNoInfiniteValue() throws ProblemException {
        assertAllSet(values(new Flat(500, Double.NaN), points(20, 8), CONTEXT, everything(20)));
        assertAllSet(values(new Flat(0, Double.NaN), points(20, 8), CONTEXT, everything(20)));
    }

    @Test
    void pixelsThatAreNotNumbers_giveNoInfiniteValue() throws ProblemException {
        assertAllSet(values(new Flat(Float.NaN, Double.NaN), points(20, 8), CONTEXT, everything(20)));
    }

    @Test
    void studiesInMicrometres_orWithoutNuclei_areCopedWith() throws ProblemException {
        FeatureContext micrometres = new FeatureContext(CONTEXT.channels(), 0, 6, true);
        assertAllSet(micrometres, values(new Flat(500, 0.65), outlined(20, 8), micrometres, everything(20)));
        FeatureContext noNuclei = new FeatureContext(List.of("cFos", "NeuN"), -1, DIAMETER, false);
        assertAllSet(noNuclei, values(new Field(0, 0, WIDTH, HEIGHT), points(20, 9), noNuclei, everything(20)));
    }

    @Test
    void noCells_areCopedWith() throws ProblemException {
        assertEquals(
                extractor().features(CONTEXT).size(),
                values(new Field(0, 0, WIDTH, HEIGHT), Cells.none(), CONTEXT, List.of(new int[0])).length);
    }

    @Test
    void valueOfACell_doesNotDependOnItsRun_orOnThreads() throws ProblemException {
        Field field = new Field(0, 0, WIDTH, HEIGHT);
        Cells cells = outlined(60, 11);
        float[][] expected = values(field, cells, CONTEXT, everything(60));
        int[][] single = new int[60][];
        int[][] odd = {new int[13], new int[47]};
        for (int i = 0; i < 60; i++) {
            single[i] = new int[] {59 - i};
            odd[i * 13 % 60 < 13 ? 0 : 1][i * 13 % 60 < 13 ? i * 13 % 60 : i * 13 % 60 - 13] = i;
        }
        assertSameBits(expected, values(field, cells, CONTEXT, List.of(single)));
        assertSameBits(expected, values(field, cells, CONTEXT, List.of(odd)));
    }

    @Test
    void readsOfARun_stayWithinTheReach() throws ProblemException {
        Cells cells = points(25, 17);
        for (double diameter : new double[] {3, 5.6, 9, 12, 31}) {
            FeatureContext context = new FeatureContext(CONTEXT.channels(), 0, diameter, false);
            int reach = extractor().reach(context, Double.NaN);
            assertTrue(reach >= 0 && reach <= 6 * Math.max(diameter, 6), "reach " + reach + " for " + diameter);
            float[][] columns = unset(context, cells.size());
            for (int i = 0; i < cells.size(); i++) {
                Field field = new Field(0, 0, WIDTH, HEIGHT);
                field.limit(cells.x(i), cells.y(i), reach);
                extractor().extract(field, cells, new int[] {i}, context, columns);
            }
        }
    }

    @Test
    void orderOfTheCells_doesNotMatter() throws ProblemException {
        Field field = new Field(0, 0, WIDTH, HEIGHT);
        int n = 50;
        Cells cells = outlined(n, 23);
        int[] order = everything(n).get(0);
        new SeededRandom(4).shuffle(order);
        float[][] expected = values(field, cells, CONTEXT, everything(n));
        float[][] permuted = values(field, permute(cells, order), CONTEXT, everything(n));
        float[][] back = unset(CONTEXT, n);
        for (int c = 0; c < back.length; c++) {
            for (int i = 0; i < n; i++) {
                back[c][order[i]] = permuted[c][i];
            }
        }
        assertSameBits(expected, back);
    }

    /** The same tissue and cells at another place of a larger slice: no position may be seen in the values. */
    @Test
    void placeInTheSlice_doesNotMatter() throws ProblemException {
        int margin = 128;
        Cells cells = outlined(30, 31);
        float[][] expected =
                values(new Field(-margin, -margin, WIDTH, HEIGHT), moved(cells, margin), CONTEXT, everything(30));
        for (int shift : new int[] {1, 37, 64}) {
            Field field = new Field(-margin - shift, -margin - 2 * shift, WIDTH, HEIGHT);
            Cells there = movedBy(cells, margin + shift, margin + 2 * shift);
            assertSameBits(expected, values(field, there, CONTEXT, everything(30)));
        }
    }

    private void assertAllSet(float[][] columns) {
        assertAllSet(CONTEXT, columns);
    }

    private void assertAllSet(FeatureContext context, float[][] columns) {
        List<FeatureSpec> specs = extractor().features(context);
        for (int c = 0; c < columns.length; c++) {
            for (int i = 0; i < columns[c].length; i++) {
                float value = columns[c][i];
                String where = specs.get(c).name() + " of cell " + (i + 1) + " is " + value;
                assertFalse(Float.floatToRawIntBits(value) == UNSET, where + ": never set");
                assertFalse(Float.isInfinite(value), where);
            }
        }
    }

    private void assertSameBits(float[][] expected, float[][] actual) {
        List<FeatureSpec> specs = extractor().features(CONTEXT);
        for (int c = 0; c < expected.length; c++) {
            assertArrayEquals(bits(expected[c]), bits(actual[c]), specs.get(c).name());
        }
    }

    private static int[] bits(float[] values) {
        int[] bits = new int[values.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Float.floatToIntBits(values[i]);
        }
        return bits;
    }

    private float[][] unset(FeatureContext context, int n) {
        float[][] columns = new float[extractor().features(context).size()][n];
        for (float[] column : columns) {
            Arrays.fill(column, Float.intBitsToFloat(UNSET));
        }
        return columns;
    }

    private float[][] values(SlicePixels pixels, Cells cells, FeatureContext context, List<int[]> runs)
            throws ProblemException {
        float[][] columns = unset(context, cells.size());
        FeatureExtractor extractor = extractor();
        Parallel.forEach(
                TaskContext.quiet(3),
                runs.size(),
                "extracting",
                r -> extractor.extract(pixels, cells, runs.get(r), context, columns));
        extractor.finish(pixels, cells, context, columns);
        return columns;
    }

    private static List<int[]> everything(int n) {
        int[] run = new int[n];
        for (int i = 0; i < n; i++) {
            run[i] = i;
        }
        return List.of(run);
    }

    /** Cells anywhere in the slice, at quarter pixels, so that moving them by whole pixels is exact. */
    private static Cells points(int n, long seed) {
        float[][] xy = positions(n, seed);
        float[] area = new float[n];
        for (int i = 0; i < n; i++) {
            area[i] = i % 3 == 0 ? Float.NaN : 40 + i;
        }
        return Cells.points(xy[0], xy[1], area);
    }

    private static float[][] positions(int n, long seed) {
        SeededRandom random = new SeededRandom(seed);
        float[][] xy = new float[2][n];
        for (int i = 0; i < n; i++) {
            xy[0][i] = random.nextInt(4 * WIDTH) / 4f;
            xy[1][i] = random.nextInt(4 * HEIGHT) / 4f;
        }
        return xy;
    }

    private static Cells corners() {
        float right = Math.nextDown((float) WIDTH);
        float bottom = Math.nextDown((float) HEIGHT);
        return Cells.points(
                new float[] {0, right, 0, right, WIDTH, 0.5f},
                new float[] {0, 0, bottom, bottom, HEIGHT, 100},
                new float[] {9, 9, 9, 9, 9, 0});
    }

    private static Cells outlined(int n, long seed) {
        float[][] xy = positions(n, seed);
        return outlined(xy[0], xy[1]);
    }

    /** Every second cell gets a rectangle whose sides follow from its number, as an outline. */
    private static Cells outlined(float[] x, float[] y) {
        int n = x.length;
        float[] area = new float[n];
        int[] start = new int[n + 1];
        float[] outline = new float[8 * n];
        for (int i = 0; i < n; i++) {
            boolean has = i % 2 == 0;
            start[i + 1] = start[i] + (has ? 4 : 0);
            float w = 2 + i % 5;
            float h = 2 + i % 3;
            area[i] = 4 * w * h;
            if (has) {
                float[] box = {x[i] - w, y[i] - h, x[i] + w, y[i] - h, x[i] + w, y[i] + h, x[i] - w, y[i] + h};
                System.arraycopy(box, 0, outline, 2 * start[i], 8);
            }
        }
        return Cells.outlined(x, y, area, start, Arrays.copyOf(outline, 2 * start[n]));
    }

    private static Cells permute(Cells cells, int[] order) {
        int n = order.length;
        float[] x = new float[n];
        float[] y = new float[n];
        float[] area = new float[n];
        int[] start = new int[n + 1];
        float[] outline = new float[8 * n];
        for (int i = 0; i < n; i++) {
            int from = order[i];
            x[i] = cells.x(from);
            y[i] = cells.y(from);
            area[i] = cells.area(from);
            start[i + 1] = start[i] + cells.outlinePoints(from);
            for (int p = 0; p < cells.outlinePoints(from); p++) {
                outline[2 * (start[i] + p)] = cells.outlineX(from, p);
                outline[2 * (start[i] + p) + 1] = cells.outlineY(from, p);
            }
        }
        return Cells.outlined(x, y, area, start, Arrays.copyOf(outline, 2 * start[n]));
    }

    private static Cells moved(Cells cells, int by) {
        return movedBy(cells, by, by);
    }

    private static Cells movedBy(Cells cells, int dx, int dy) {
        float[] x = new float[cells.size()];
        float[] y = new float[cells.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = cells.x(i) + dx;
            y[i] = cells.y(i) + dy;
        }
        return outlined(x, y);
    }

    /** Part of an endless plane of tissue; pixel (x, y) of the slice is (x + left, y + top) of the plane. */
    private static final class Field implements SlicePixels {
        private final int left;
        private final int top;
        private final int width;
        private final int height;
        private int x0;
        private int y0;
        private int x1 = Integer.MAX_VALUE;
        private int y1 = Integer.MAX_VALUE;

        /** A slice that shows {@code width} x {@code height} px from (left, top) on, and twice what is left of 0 more. */
        Field(int left, int top, int width, int height) {
            this.left = left;
            this.top = top;
            this.width = width - 2 * left;
            this.height = height - 2 * top;
        }

        void limit(float x, float y, int reach) {
            x0 = (int) Math.floor(x) - reach;
            y0 = (int) Math.floor(y) - reach;
            x1 = (int) Math.floor(x) + reach;
            y1 = (int) Math.floor(y) + reach;
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
            return Double.NaN;
        }

        @Override
        public int channelCount() {
            return 2;
        }

        @Override
        public ChannelStatistics statistics(int channel) {
            return channel == 0
                    ? new ChannelStatistics(300, 60, 200, 900, 1200)
                    : new ChannelStatistics(120, 20, 80, 400, 900);
        }

        @Override
        public Plane plane(int channel) {
            return new Plane() {
                @Override
                public int width() {
                    return width;
                }

                @Override
                public int height() {
                    return height;
                }

                @Override
                public void read(int x, int y, int w, int h, float[] target) {
                    if (x < 0 || y < 0 || w < 1 || h < 1 || x + w > width || y + h > height) {
                        throw new IndexOutOfBoundsException(x + "," + y + " " + w + " x " + h);
                    }
                    boolean near = x >= x0 && y >= y0 && x + w - 1 <= x1 && y + h - 1 <= y1;
                    assertTrue(near, "read beyond the reach: " + x + "," + y + " " + w + " x " + h);
                    for (int row = 0; row < h; row++) {
                        for (int column = 0; column < w; column++) {
                            target[row * w + column] = tissue(channel, x + column + left, y + row + top);
                        }
                    }
                }
            };
        }

        /** Noise, uneven light and a bright blob in every square of 32 px. */
        private static float tissue(int channel, int x, int y) {
            int noise = SeededRandom.forPart(channel, ((long) y << 32) ^ (x & 0xFFFFFFFFL))
                    .nextInt(60);
            SeededRandom blob = SeededRandom.forPart(channel + 7, ((long) (y >> 5) << 32) ^ ((x >> 5) & 0xFFFFFFFFL));
            int dx = (x & 31) - 8 - blob.nextInt(16);
            int dy = (y & 31) - 8 - blob.nextInt(16);
            int light = Math.floorMod(x / 4 + y / 3, 100);
            return 100 + noise + light + Math.max(0, 900 - 30 * (dx * dx + dy * dy));
        }
    }

    /** A slice of one grey value. */
    private record Flat(float value, double pixelSizeUm) implements SlicePixels {
        @Override
        public int width() {
            return WIDTH;
        }

        @Override
        public int height() {
            return HEIGHT;
        }

        @Override
        public int channelCount() {
            return 2;
        }

        @Override
        public ChannelStatistics statistics(int channel) {
            return ChannelStatistics.of(new float[] {value});
        }

        @Override
        public Plane plane(int channel) {
            float[] grey = new float[WIDTH * HEIGHT];
            Arrays.fill(grey, value);
            return new ArrayPlane(WIDTH, HEIGHT, grey);
        }
    }
}
