/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;

/** One image of an open file. Thread-safe: any number of threads may read at once. */
public interface SliceSeries {
    /** What is known of it. */
    SeriesInfo info();

    /**
     * Reads a rectangle of one channel, touching only the tiles or strips it needs.
     *
     * @param channel 0 to channel count - 1
     * @param level pyramid level, 0 is full resolution
     * @param z optical section from 0
     * @param t time point from 0
     * @param x left column in px of that level
     * @param y top row in px of that level
     * @param width columns, at least 1
     * @param height rows, at least 1
     * @return the samples in the series' own type
     * @throws ProblemException when the file cannot be read there
     * @throws IndexOutOfBoundsException when the rectangle, channel, level, z or t does not exist
     */
    PixelTile read(int channel, int level, int z, int t, int x, int y, int width, int height) throws ProblemException;
}
