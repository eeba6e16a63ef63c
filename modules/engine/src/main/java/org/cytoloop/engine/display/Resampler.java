/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.display;

/**
 * Shrinks or enlarges a part of a composed picture. Pixel i of the source covers i to i + 1; a pixel of the result takes
 * the colour at its middle: of the nearest pixel, mixed from the four around it, or, when it covers more than two pixels
 * of the source, the mean of all it covers.
 */
final class Resampler {
    /** A composed piece of a level. */
    record Source(int[] argb, int x, int y, int width, int height) {}

    /** From columns (or rows) of the result to those of the level: {@code origin + (i + 0.5) * step}. */
    record Axis(double origin, double step, int levelSize) {
        double middle(int i) {
            return origin + (i + 0.5) * step;
        }

        boolean inside(int i) {
            double at = middle(i);
            return at >= 0 && at < levelSize;
        }

        /** True when none of these columns (both ends included) shows a px of the image. */
        boolean misses(int first, int last) {
            return middle(last) < 0 || middle(first) >= levelSize;
        }

        /** First px of the level that the results from {@code i} on need. */
        int from(int i) {
            return clamp(Math.floor(middle(i) - reach()));
        }

        /** Last px of the level that the results up to {@code i} need. */
        int to(int i) {
            return clamp(Math.floor(middle(i) + reach()));
        }

        private double reach() {
            return Math.max(0.5, step / 2);
        }

        private int clamp(double px) {
            return (int) Math.max(0, Math.min(levelSize - 1, px));
        }
    }

    private static final int BLACK = 0xFF000000;

    private final Axis columns;
    private final Axis rows;
    private final boolean smooth;

    /** @param smooth whether enlarged pixels run into each other; otherwise they are seen as they are from twofold on */
    Resampler(Axis columns, Axis rows, boolean smooth) {
        this.columns = columns;
        this.rows = rows;
        this.smooth = smooth;
    }

    /** Colour of one px of the result; black outside the image. */
    int colour(Source source, int column, int row) {
        if (!columns.inside(column) || !rows.inside(row)) {
            return BLACK;
        }
        double u = columns.middle(column) - source.x();
        double v = rows.middle(row) - source.y();
        double step = Math.max(columns.step(), rows.step());
        if (step > 2) {
            return mean(source, u, v);
        }
        return smooth || step > 0.5
                ? mixed(source, u - 0.5, v - 0.5)
                : source.argb()[(int) v * source.width() + (int) u];
    }

    private static int mixed(Source source, double u, double v) {
        double left = Math.max(0, Math.min(source.width() - 1, u));
        double top = Math.max(0, Math.min(source.height() - 1, v));
        int x = (int) left;
        int y = (int) top;
        int next = x + 1 < source.width() ? 1 : 0;
        int below = y + 1 < source.height() ? source.width() : 0;
        int wx = (int) ((left - x) * 256 + 0.5);
        int wy = (int) ((top - y) * 256 + 0.5);
        int at = y * source.width() + x;
        int[] argb = source.argb();
        return PackedColour.mix(
                PackedColour.mix(argb[at], argb[at + below], wy),
                PackedColour.mix(argb[at + next], argb[at + below + next], wy),
                wx);
    }

    private int mean(Source source, double u, double v) {
        int left = (int) Math.max(0, Math.round(u - columns.step() / 2));
        int right = (int) Math.min(source.width(), Math.max(left + 1, Math.round(u + columns.step() / 2)));
        int top = (int) Math.max(0, Math.round(v - rows.step() / 2));
        int bottom = (int) Math.min(source.height(), Math.max(top + 1, Math.round(v + rows.step() / 2)));
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int argb = source.argb()[y * source.width() + x];
                red += argb >> 16 & 0xFF;
                green += argb >> 8 & 0xFF;
                blue += argb & 0xFF;
            }
        }
        long n = (long) (right - left) * (bottom - top);
        return BLACK | (int) ((red + n / 2) / n) << 16 | (int) ((green + n / 2) / n) << 8 | (int) ((blue + n / 2) / n);
    }
}
