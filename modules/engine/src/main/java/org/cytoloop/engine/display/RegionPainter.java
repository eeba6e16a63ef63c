/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.display;

import java.util.Arrays;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.SliceSeries;

/**
 * Paints any part of an image at any size, reading only what is needed at a fitting level of the pyramid. For exports
 * and thumbnails; the same input gives the same pixels on any number of threads.
 */
public final class RegionPainter {
    private static final int LARGEST_PART = 256;
    /** About as many px of a level are read at once in each direction, however far it is shrunk. */
    private static final int LARGEST_READ = 2048;

    private final SliceSeries series;
    private final ColourTables tables;
    private final int width;
    private final int height;
    private final int level;
    private final Resampler.Axis columns;
    private final Resampler.Axis rows;
    private final Resampler resampler;

    private RegionPainter(
            SliceSeries series, DisplaySettings display, Region region, int width, int height, boolean smooth) {
        SeriesInfo info = series.info();
        this.series = series;
        this.tables = new ColourTables(display, info.type());
        this.width = width;
        this.height = height;
        double stepX = region.width() / width;
        double stepY = region.height() / height;
        this.level = PyramidLevels.fitting(info, Math.min(stepX, stepY));
        LevelSize size = info.levels().get(level);
        double shrinkX = PyramidLevels.downsampleX(info, level);
        double shrinkY = PyramidLevels.downsampleY(info, level);
        this.columns = new Resampler.Axis(region.x() / shrinkX, stepX / shrinkX, size.width());
        this.rows = new Resampler.Axis(region.y() / shrinkY, stepY / shrinkY, size.height());
        this.resampler = new Resampler(columns, rows, smooth);
    }

    /**
     * Paints a part of an image. Off the EDT.
     *
     * @param region what to paint, px of the full resolution; what lies outside the image is black
     * @param width columns of the picture, px
     * @param height rows of the picture, px
     * @param smooth whether enlarged pixels run into each other; otherwise they are seen as they are from twofold on
     * @return {@code width * height} opaque pixels 0xFFRRGGBB
     * @throws ProblemException when the image cannot be read
     */
    public static int[] paint(
            SliceSeries series,
            DisplaySettings display,
            Region region,
            int width,
            int height,
            boolean smooth,
            TaskContext task)
            throws ProblemException {
        RegionPainter painter = new RegionPainter(series, display, region, width, height, smooth);
        int[] argb = new int[Math.multiplyExact(width, height)];
        double step = Math.max(painter.columns.step(), painter.rows.step());
        int part = (int) Math.max(8, Math.min(LARGEST_PART, LARGEST_READ / step));
        int across = (width - 1) / part + 1;
        int down = (height - 1) / part + 1;
        Parallel.forEach(
                task,
                across * down,
                "painting",
                i -> painter.paintPart(i % across * part, i / across * part, part, argb));
        return argb;
    }

    private void paintPart(int left, int top, int side, int[] argb) throws ProblemException {
        int right = Math.min(width, left + side);
        int bottom = Math.min(height, top + side);
        if (columns.misses(left, right - 1) || rows.misses(top, bottom - 1)) {
            for (int y = top; y < bottom; y++) {
                Arrays.fill(argb, y * width + left, y * width + right, 0xFF000000);
            }
            return;
        }
        Resampler.Source source = source(left, top, right - 1, bottom - 1);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                argb[y * width + x] = resampler.colour(source, x, y);
            }
        }
    }

    /** Reads and composes what the pixels between these columns and rows (both included) are made of. */
    private Resampler.Source source(int left, int top, int right, int bottom) throws ProblemException {
        int x = columns.from(left);
        int y = rows.from(top);
        int w = columns.to(right) - x + 1;
        int h = rows.to(bottom) - y + 1;
        PixelTile[] tiles = new PixelTile[series.info().channels().size()];
        for (int c = 0; c < tiles.length; c++) {
            if (tables.shows(c)) {
                tiles[c] = series.read(c, level, 0, 0, x, y, w, h);
            }
        }
        int[] argb = new int[w * h];
        tables.compose(tiles, argb, argb.length);
        return new Resampler.Source(argb, x, y, w, h);
    }
}
