/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.detection;

import java.awt.image.BufferedImage;
import org.cytoloop.core.image.ChannelStatistics;
import org.cytoloop.core.image.Plane;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.display.AutoContrast;
import org.cytoloop.engine.display.ChannelDisplay;

/**
 * A part of a channel in grey, made small enough for a preview.
 *
 * @param area what it shows
 * @param image the picture
 */
record GreyPicture(PreviewArea area, BufferedImage image) {
    /** Longest side, px; twice that of the panel, for screens with fine pixels. */
    private static final int LONGEST = 900;

    /** Rows read at once hold about this many pixels. */
    private static final int STRIP = 1 << 20;

    /**
     * Reads and shrinks.
     *
     * @param display contrast; null for one that suits the part
     */
    static GreyPicture read(Plane plane, PreviewArea area, ChannelDisplay display, TaskContext task)
            throws ProblemException {
        int bin = Math.max(1, (Math.max(area.width(), area.height()) + LONGEST - 1) / LONGEST);
        int width = (area.width() + bin - 1) / bin;
        int height = (area.height() + bin - 1) / bin;
        float[] means = new float[width * height];
        int rowsAtOnce = Math.max(1, STRIP / (area.width() * bin)) * bin;
        float[] strip = new float[Math.min(rowsAtOnce, area.height()) * area.width()];
        for (int from = 0; from < area.height(); from += rowsAtOnce) {
            task.checkCancelled();
            int rows = Math.min(rowsAtOnce, area.height() - from);
            plane.read(area.x(), area.y() + from, area.width(), rows, strip);
            for (int y = 0; y < rows; y += bin) {
                averageRow(strip, area.width(), y, Math.min(bin, rows - y), bin, means, (from + y) / bin * width);
            }
        }
        return new GreyPicture(area, grey(means, width, height, display));
    }

    private static void averageRow(float[] strip, int stripWidth, int y, int rows, int bin, float[] means, int at) {
        int i = at;
        for (int x = 0; x < stripWidth; x += bin) {
            int columns = Math.min(bin, stripWidth - x);
            float sum = 0;
            for (int r = y; r < y + rows; r++) {
                for (int c = x; c < x + columns; c++) {
                    sum += strip[r * stripWidth + c];
                }
            }
            means[i++] = sum / (rows * columns);
        }
    }

    private static BufferedImage grey(float[] values, int width, int height, ChannelDisplay display) {
        double[] range = display == null
                ? AutoContrast.range(ChannelStatistics.of(values))
                : new double[] {display.min(), display.max()};
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        byte[] line = new byte[width];
        double gain = 255 / (range[1] - range[0]);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double v = (values[y * width + x] - range[0]) * gain;
                line[x] = (byte) (int) Math.max(0, Math.min(255, v));
            }
            image.getRaster().setDataElements(0, y, width, 1, line);
        }
        return image;
    }
}
