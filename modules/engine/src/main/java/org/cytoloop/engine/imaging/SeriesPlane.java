/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.imaging;

import java.util.Objects;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.Plane;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.SliceSeries;

/** One channel of a series as floats. */
final class SeriesPlane implements Plane {
    /** Larger rectangles are read in bands, so that the copy in the file's own type stays small. */
    private static final int MAX_PIXELS_AT_ONCE = 1 << 22;

    /** Bands begin at multiples of this, where tiles and strips of most files begin. */
    private static final int BAND = 512;

    private final SliceSeries series;
    private final int channel;
    private final int width;
    private final int height;

    SeriesPlane(SliceSeries series, int channel) {
        Objects.checkIndex(channel, series.info().channels().size());
        this.series = series;
        this.channel = channel;
        this.width = series.info().width();
        this.height = series.info().height();
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
    public void read(int x, int y, int w, int h, float[] target) throws ProblemException {
        Objects.checkFromIndexSize(x, w, width);
        Objects.checkFromIndexSize(y, h, height);
        Objects.checkFromIndexSize(0, Math.multiplyExact(w, h), target.length);
        if (w * h <= MAX_PIXELS_AT_ONCE) {
            readBand(x, y, w, h, target, 0);
            return;
        }
        for (int from = y; from < y + h; ) {
            int to = Math.min(y + h, (from / BAND + 1) * BAND);
            readBand(x, from, w, to - from, target, (from - y) * w);
            from = to;
        }
    }

    private void readBand(int x, int y, int w, int h, float[] target, int at) throws ProblemException {
        PixelTile tile = series.read(channel, 0, 0, 0, x, y, w, h);
        tile.copyFloats(0, target, at, w * h);
    }
}
