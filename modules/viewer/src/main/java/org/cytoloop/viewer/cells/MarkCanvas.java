/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.cells;

/**
 * Px with alpha that marks are drawn into by hand. Where marks lie over each other the less transparent one is seen, so
 * that outlines have no knots where their lines meet. For one thread.
 */
final class MarkCanvas {
    /** Entries of a line profile per px of distance. */
    static final int PER_PX = 16;
    /** Share of a dash and its gap that is drawn. */
    private static final double DASH = 0.6;

    private final int[] pixels;
    private final int width;
    private final int height;
    private double[] crossings = new double[16];

    /** @param pixels premultiplied 0xAARRGGBB, row by row */
    MarkCanvas(int[] pixels, int width, int height) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
    }

    /**
     * Puts a square picture over what is there.
     *
     * @param stamp premultiplied colours, {@code side * side}
     * @param left its left edge, px; may lie outside
     * @param top its upper edge, px
     */
    void stamp(int[] stamp, int side, int left, int top) {
        int x0 = Math.max(0, -left);
        int x1 = Math.min(side, width - left);
        int y1 = Math.min(side, height - top);
        for (int y = Math.max(0, -top); y < y1; y++) {
            int to = (top + y) * width + left;
            int from = y * side;
            for (int x = x0; x < x1; x++) {
                int over = stamp[from + x];
                int alpha = over >>> 24;
                if (alpha == 255) {
                    pixels[to + x] = over;
                } else if (alpha != 0) {
                    pixels[to + x] = over(over, alpha, pixels[to + x]);
                }
            }
        }
    }

    private static int over(int over, int alpha, int under) {
        int rest = 256 - alpha - (alpha >>> 7);
        int redBlue = (under & 0x00FF00FF) * rest >>> 8 & 0x00FF00FF;
        int alphaGreen = (under >>> 8 & 0x00FF00FF) * rest & 0xFF00FF00;
        return over + (redBlue | alphaGreen);
    }

    /**
     * Draws a line.
     *
     * @param profile premultiplied colour by distance from the middle of the line, {@link #PER_PX} entries per px
     * @param dash length of a dash and its gap together, px; 0 for a solid line
     * @param along how far along the whole outline the line begins, px
     */
    void line(double x0, double y0, double x1, double y1, int[] profile, double dash, double along) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        if (Math.abs(dx) >= Math.abs(dy)) {
            run(x0, y0, dx, dy, width, height, 1, width, profile, dash, along);
        } else {
            run(y0, x0, dy, dx, height, width, width, 1, profile, dash, along);
        }
    }

    /** Goes px by px along the longer direction (main) and colours the px across. */
    private void run(
            double main,
            double cross,
            double dMain,
            double dCross,
            int mainSize,
            int crossSize,
            int mainStride,
            int crossStride,
            int[] profile,
            double dash,
            double along) {
        double end = Math.max(main, main + dMain);
        if (end < 0) {
            return;
        }
        // Math.hypot is exact to the last bit and thirty times slower
        double length = Math.sqrt(dMain * dMain + dCross * dCross);
        double slope = dMain == 0 ? 0 : dCross / dMain;
        double cosine = length == 0 ? 1 : Math.abs(dMain) / length;
        double half = (profile.length - 1.0) / PER_PX / cosine;
        // casts cut towards zero, which is down for what is on the canvas
        int first = (int) Math.max(0, Math.min(main, main + dMain));
        int last = (int) Math.min(mainSize - 1.0, end);
        double perPx = cosine * PER_PX;
        for (int m = first; m <= last; m++) {
            double offset = m + 0.5 - main;
            if (dash > 0 && (along + Math.abs(offset) / cosine) % dash > DASH * dash) {
                continue;
            }
            double middle = cross + offset * slope - 0.5;
            if (middle + half < 0) {
                continue;
            }
            int from = (int) Math.max(0, middle - half + 1);
            int to = (int) Math.min(crossSize - 1.0, middle + half);
            int at = m * mainStride + from * crossStride;
            for (int c = from; c <= to; c++) {
                int colour = profile[(int) (Math.abs(c - middle) * perPx)];
                // alpha is the highest byte, so that comparing whole px compares alpha first
                if (Integer.compareUnsigned(colour, pixels[at]) > 0) {
                    pixels[at] = colour;
                }
                at += crossStride;
            }
        }
    }

    /**
     * Fills a polygon (even-odd).
     *
     * @param xs columns of its points, px
     * @param ys rows of its points, px
     * @param n number of points
     * @param colour premultiplied
     */
    void fill(float[] xs, float[] ys, int n, int colour) {
        float min = Float.POSITIVE_INFINITY;
        float max = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            min = Math.min(min, ys[i]);
            max = Math.max(max, ys[i]);
        }
        int first = (int) Math.max(0, Math.ceil(min - 0.5));
        int last = (int) Math.min(height - 1.0, Math.floor(max - 0.5));
        for (int y = first; y <= last; y++) {
            int count = cross(xs, ys, n, y + 0.5);
            for (int k = 0; k + 1 < count; k += 2) {
                int from = (int) Math.max(0, Math.ceil(crossings[k] - 0.5));
                int to = (int) Math.min(width - 1.0, Math.floor(crossings[k + 1] - 0.5));
                for (int at = y * width + from; at <= y * width + to; at++) {
                    if (Integer.compareUnsigned(colour, pixels[at]) > 0) {
                        pixels[at] = colour;
                    }
                }
            }
        }
    }

    /** Where the sides of a polygon cross a row, ascending. */
    private int cross(float[] xs, float[] ys, int n, double y) {
        int count = 0;
        int last = n - 1;
        for (int i = 0; i < n; last = i++) {
            if (ys[i] > y != ys[last] > y) {
                if (count == crossings.length) {
                    crossings = java.util.Arrays.copyOf(crossings, 2 * count);
                }
                double x = xs[i] + (xs[last] - xs[i]) * (y - ys[i]) / (ys[last] - ys[i]);
                int k = count++;
                while (k > 0 && crossings[k - 1] > x) {
                    crossings[k] = crossings[k - 1];
                    k--;
                }
                crossings[k] = x;
            }
        }
        return count;
    }
}
