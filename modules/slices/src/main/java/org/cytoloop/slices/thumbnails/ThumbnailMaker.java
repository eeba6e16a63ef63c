/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.thumbnails;

import java.awt.image.BufferedImage;
import java.util.List;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.display.Compositor;
import org.cytoloop.engine.display.DisplaySettings;
import org.cytoloop.spi.SliceSeries;

/** Makes a small picture of a slice from a small level of its pyramid. */
final class ThumbnailMaker {
    /** Largest width, px: twice what is shown, for fine screens. */
    static final int WIDTH = 128;
    /** Largest height, px. */
    static final int HEIGHT = 96;

    /** Cells are brighter than the mean of a thumbnail's pixel; alike for all slices, so that they can be compared. */
    private static final int[] LIGHTER = new int[256];

    static {
        for (int i = 0; i < 256; i++) {
            LIGHTER[i] = (int) Math.round(255 * Math.pow(i / 255.0, 0.45));
        }
    }

    private ThumbnailMaker() {}

    /**
     * Makes the picture. Off the EDT.
     *
     * @param display how to show the channels
     * @throws ProblemException when the image cannot be read
     */
    static BufferedImage make(SliceSeries series, DisplaySettings display) throws ProblemException {
        int index = level(series.info().levels());
        LevelSize level = series.info().levels().get(index);
        PixelTile[] tiles = new PixelTile[series.info().channels().size()];
        for (int c = 0; c < tiles.length; c++) {
            if (display.shows(c)) {
                tiles[c] = series.read(c, index, 0, 0, 0, 0, level.width(), level.height());
            }
        }
        int[] argb = new int[level.width() * level.height()];
        Compositor.compose(display, tiles, argb, argb.length);
        double scale = Math.min(1, Math.min(WIDTH / (double) level.width(), HEIGHT / (double) level.height()));
        int width = Math.max(1, (int) Math.round(level.width() * scale));
        int height = Math.max(1, (int) Math.round(level.height() * scale));
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, shrink(argb, level.width(), level.height(), width, height), 0, width);
        return picture;
    }

    /** The smallest level that is at least as large as the picture in both directions, else the largest. */
    static int level(List<LevelSize> levels) {
        for (int i = levels.size() - 1; i > 0; i--) {
            if (levels.get(i).width() >= WIDTH && levels.get(i).height() >= HEIGHT) {
                return i;
            }
        }
        return 0;
    }

    /** Every pixel becomes the mean of those it stands for, so that small bright cells are not lost. */
    static int[] shrink(int[] argb, int fromWidth, int fromHeight, int width, int height) {
        int[] small = new int[width * height];
        for (int y = 0; y < height; y++) {
            int top = (int) ((long) y * fromHeight / height);
            int bottom = Math.max(top + 1, (int) ((y + 1L) * fromHeight / height));
            for (int x = 0; x < width; x++) {
                int left = (int) ((long) x * fromWidth / width);
                int right = Math.max(left + 1, (int) ((x + 1L) * fromWidth / width));
                small[y * width + x] = mean(argb, fromWidth, left, top, right, bottom);
            }
        }
        return small;
    }

    private static int mean(int[] argb, int stride, int left, int top, int right, int bottom) {
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int pixel = argb[y * stride + x];
                red += pixel >> 16 & 0xFF;
                green += pixel >> 8 & 0xFF;
                blue += pixel & 0xFF;
            }
        }
        long n = (long) (right - left) * (bottom - top);
        return 0xFF000000
                | LIGHTER[(int) ((red + n / 2) / n)] << 16
                | LIGHTER[(int) ((green + n / 2) / n)] << 8
                | LIGHTER[(int) ((blue + n / 2) / n)];
    }
}
