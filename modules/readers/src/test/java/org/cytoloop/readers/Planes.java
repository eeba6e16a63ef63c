/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers;

import java.nio.file.Path;
import java.util.Arrays;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceSeries;

/** Short ways to pixels for tests. */
public final class Planes {
    private Planes() {}

    /** Opens a file of the TIFF family. */
    public static SliceReader open(Path file) throws ProblemException {
        return new TiffReaderProvider().open(file);
    }

    /** The top left sample of a plane. */
    public static double corner(SliceSeries series, int channel, int z, int t) throws ProblemException {
        return series.read(channel, 0, z, t, 0, 0, 1, 1).value(0);
    }

    /** A grey plane filled with one value. */
    public static byte[] filled(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    /** All samples of a channel at full resolution. */
    public static double[] all(SliceSeries series, int channel) throws ProblemException {
        PixelTile tile = series.read(
                channel, 0, 0, 0, 0, 0, series.info().width(), series.info().height());
        double[] values = new double[tile.width() * tile.height()];
        for (int i = 0; i < values.length; i++) {
            values[i] = tile.value(i);
        }
        return values;
    }
}
