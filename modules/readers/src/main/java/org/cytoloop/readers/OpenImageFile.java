/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceSeries;

/** An open file: its series, and what to close with it. */
final class OpenImageFile implements SliceReader {
    private static final Logger LOG = Logger.getLogger(OpenImageFile.class.getName());

    private final String format;
    private final List<SliceSeries> series;
    private final List<AutoCloseable> closing;

    /** @param closing closed with the reader; series may add to it while they are read */
    OpenImageFile(String format, List<SliceSeries> series, List<AutoCloseable> closing) {
        this.format = format;
        this.series = List.copyOf(series);
        this.closing = closing;
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public List<SliceSeries> series() {
        return series;
    }

    @Override
    public void close() {
        closeAll(closing);
    }

    static void closeAll(List<AutoCloseable> closing) {
        for (AutoCloseable each : List.copyOf(closing)) {
            try {
                each.close();
            } catch (Exception e) {
                LOG.log(Level.FINE, "closing", e);
            }
        }
    }
}
