/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.sampling;

import java.util.Arrays;
import java.util.List;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.image.Plane;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.FeatureExtractor;

/**
 * Two quick numbers per cell of the first channel, to sort cells by while labelling; no classifier sees them.
 *
 * <ul>
 *   <li>background: median grey value of a ring from 1.5 to 2.5 cell diameters around the centroid (of at most 400 of
 *       its pixels, on a regular grid)
 *   <li>signal: mean grey value of the pixels whose centre lies in a disc of the cell's area around the centroid (of
 *       the expected diameter where the area is unknown; its radius is at most that diameter), minus the background
 * </ul>
 *
 * Pixels outside the image are left out. Not registered as a service.
 */
public final class QuickSignals implements FeatureExtractor {
    /** Column of the signal. */
    public static final int SIGNAL = 0;
    /** Column of the background. */
    public static final int BACKGROUND = 1;

    private static final int VERSION = 1;
    private static final String ID = "quick-signals";
    private static final double RING_FROM = 1.5;
    private static final double RING_TO = 2.5;
    private static final int RING_PIXELS = 400;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String displayName() {
        return "Quick signals";
    }

    @Override
    public String version() {
        return Integer.toString(VERSION);
    }

    @Override
    public List<FeatureSpec> features(FeatureContext context) {
        String channel = context.channels().get(0);
        return List.of(
                new FeatureSpec(channel + ".signal", "grey", "Mean of the cell minus its background.", ID, VERSION),
                new FeatureSpec(channel + ".surround", "grey", "Median of a ring around the cell.", ID, VERSION));
    }

    @Override
    public int reach(FeatureContext context, double pixelSizeUm) {
        return reach(context.diameterPx(pixelSizeUm));
    }

    private static int reach(double diameter) {
        return (int) Math.ceil(RING_TO * diameter) + 1;
    }

    @Override
    public void extract(SlicePixels pixels, Cells cells, int[] run, FeatureContext context, float[][] columns)
            throws ProblemException {
        double diameter = context.diameterPx(pixels.pixelSizeUm());
        Patch patch = new Patch(pixels.plane(0), reach(diameter));
        int[] ring = ring(diameter);
        float[] values = new float[ring.length / 2];
        for (int cell : run) {
            patch.load(cells.x(cell), cells.y(cell));
            int count = 0;
            for (int k = 0; k < ring.length; k += 2) {
                if (patch.has(ring[k], ring[k + 1])) {
                    values[count++] = patch.value(ring[k], ring[k + 1]);
                }
            }
            float background = count == 0 ? Float.NaN : median(values, count);
            columns[BACKGROUND][cell] = background;
            columns[SIGNAL][cell] = (float) (patch.mean(radius(cells.area(cell), diameter)) - background);
        }
    }

    private static double radius(float area, double diameter) {
        double radius = area > 0 ? Math.sqrt(area / Math.PI) : diameter / 2;
        return Math.min(radius, diameter);
    }

    /** Offsets dx, dy of the ring's pixels from the centre pixel, on the finest grid with few enough of them. */
    private static int[] ring(double diameter) {
        int outer = (int) Math.ceil(RING_TO * diameter);
        for (int step = 1; ; step++) {
            int[] offsets = new int[2 * RING_PIXELS];
            int count = 0;
            boolean fits = true;
            for (int dy = -(outer / step) * step; dy <= outer && fits; dy += step) {
                for (int dx = -(outer / step) * step; dx <= outer && fits; dx += step) {
                    double distance = Math.sqrt(dx * (double) dx + dy * (double) dy);
                    if (distance >= RING_FROM * diameter && distance <= RING_TO * diameter) {
                        fits = count < RING_PIXELS;
                        if (fits) {
                            offsets[2 * count] = dx;
                            offsets[2 * count + 1] = dy;
                            count++;
                        }
                    }
                }
            }
            if (fits) {
                return Arrays.copyOf(offsets, 2 * count);
            }
        }
    }

    /** The lower median, by Hoare's selection; reorders the values. */
    private static float median(float[] values, int count) {
        int wanted = (count - 1) / 2;
        int low = 0;
        int high = count - 1;
        while (low < high) {
            float pivot = values[(low + high) >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    float swap = values[i];
                    values[i++] = values[j];
                    values[j--] = swap;
                }
            }
            if (wanted <= j) {
                high = j;
            } else if (wanted >= i) {
                low = i;
            } else {
                break;
            }
        }
        return values[wanted];
    }

    /** The pixels around one cell, as far as they lie in the image. */
    private static final class Patch {
        private final Plane plane;
        private final int reach;
        private final float[] data;
        private double x;
        private double y;
        private int column;
        private int row;
        private int left;
        private int top;
        private int width;
        private int height;

        Patch(Plane plane, int reach) {
            this.plane = plane;
            this.reach = reach;
            this.data = new float[(2 * reach + 1) * (2 * reach + 1)];
        }

        void load(double centreX, double centreY) throws ProblemException {
            x = centreX;
            y = centreY;
            column = clamp((int) Math.floor(x), plane.width());
            row = clamp((int) Math.floor(y), plane.height());
            left = Math.max(0, column - reach);
            top = Math.max(0, row - reach);
            width = Math.min(plane.width() - 1, column + reach) - left + 1;
            height = Math.min(plane.height() - 1, row + reach) - top + 1;
            plane.read(left, top, width, height, data);
        }

        private static int clamp(int position, int size) {
            return Math.max(0, Math.min(position, size - 1));
        }

        /** True when the pixel at an offset from the centre pixel lies in the image; offsets stay within the reach. */
        boolean has(int dx, int dy) {
            int px = column + dx - left;
            int py = row + dy - top;
            return px >= 0 && px < width && py >= 0 && py < height;
        }

        float value(int dx, int dy) {
            return data[(row + dy - top) * width + column + dx - left];
        }

        /** Mean of the pixels whose centre lies within a radius; of the centre pixel when there is none. */
        double mean(double radius) {
            int r = Math.min(reach, (int) Math.ceil(radius));
            double sum = 0;
            int count = 0;
            for (int dy = -r; dy <= r; dy++) {
                double ey = row + dy + 0.5 - y;
                for (int dx = -r; dx <= r; dx++) {
                    double ex = column + dx + 0.5 - x;
                    if (ex * ex + ey * ey <= radius * radius && has(dx, dy)) {
                        sum += value(dx, dy);
                        count++;
                    }
                }
            }
            return count == 0 ? value(0, 0) : sum / count;
        }
    }
}
