/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.benchmarks;

import java.util.List;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.spi.SliceSeries;

/**
 * A large slice that is computed where it is read: 16-bit noise with a disc for every cell in the first channel and for
 * every third cell in the second.
 */
final class LargeSlice implements SliceSeries {
    private static final int POINTS = 24;
    private static final double RADIUS = 7;

    private final SeriesInfo info;
    private final Cells cells;

    /**
     * @param size edge length, px
     * @param cellCount number of cells
     */
    LargeSlice(int size, int cellCount) {
        info = new SeriesInfo(
                "large",
                size,
                size,
                PixelType.UINT16,
                List.of(new ChannelInfo("nuclei", 0x3C78FF), new ChannelInfo("marker", 0xFF00FF)),
                1,
                1,
                0.5,
                List.of(new LevelSize(size, size)));
        cells = cells(size, cellCount);
    }

    /** Cells on a grid with jitter, row by row. */
    private static Cells cells(int size, int count) {
        SeededRandom random = new SeededRandom(1);
        int across = (int) Math.ceil(Math.sqrt(count));
        double pitch = size / (double) across;
        float[] x = new float[count];
        float[] y = new float[count];
        float[] area = new float[count];
        int[] start = new int[count + 1];
        float[] outline = new float[2 * POINTS * count];
        for (int i = 0; i < count; i++) {
            int row = i / across;
            x[i] = (float) ((i % across + 0.5 + 0.5 * (random.nextDouble() - 0.5)) * pitch);
            y[i] = (float) ((row + 0.5 + 0.5 * (random.nextDouble() - 0.5)) * pitch);
            area[i] = (float) (Math.PI * RADIUS * RADIUS);
            start[i + 1] = (i + 1) * POINTS;
            for (int p = 0; p < POINTS; p++) {
                double angle = 2 * Math.PI * p / POINTS;
                double radius = RADIUS * (0.85 + 0.3 * random.nextDouble());
                outline[2 * (i * POINTS + p)] = (float) (x[i] + radius * Math.cos(angle));
                outline[2 * (i * POINTS + p) + 1] = (float) (y[i] + radius * Math.sin(angle));
            }
        }
        return Cells.outlined(x, y, area, start, outline);
    }

    Cells cells() {
        return cells;
    }

    @Override
    public SeriesInfo info() {
        return info;
    }

    @Override
    public PixelTile read(int channel, int level, int z, int t, int x, int y, int width, int height) {
        short[] data = new short[width * height];
        for (int i = 0; i < data.length; i++) {
            int noise = ((y + i / width) * 31_337 + x + i % width) * 0x9E3779B1;
            data[i] = (short) (200 + (noise >>> 26) + (noise >>> 20 & 63));
        }
        int across = (int) Math.ceil(Math.sqrt(cells.size()));
        double pitch = info.width() / (double) across;
        int reach = (int) (RADIUS / pitch) + 1;
        for (int row = Math.max(0, (int) (y / pitch) - reach); row <= (y + height) / pitch + reach; row++) {
            for (int column = Math.max(0, (int) (x / pitch) - reach);
                    column <= Math.min(across - 1, (x + width) / pitch + reach);
                    column++) {
                int cell = row * across + column;
                if (cell < cells.size() && (channel == 0 || cell % 3 == 0)) {
                    addDisc(data, cells.x(cell) - x, cells.y(cell) - y, width, height, 1000 + cell % 7 * 300);
                }
            }
        }
        return new PixelTile(info.type(), width, height, data);
    }

    private static void addDisc(short[] data, double cx, double cy, int width, int height, int brightness) {
        for (int y = Math.max(0, (int) (cy - RADIUS)); y < Math.min(height, cy + RADIUS); y++) {
            for (int x = Math.max(0, (int) (cx - RADIUS)); x < Math.min(width, cx + RADIUS); x++) {
                if (Math.hypot(x + 0.5 - cx, y + 0.5 - cy) <= RADIUS) {
                    data[y * width + x] += (short) brightness;
                }
            }
        }
    }
}
