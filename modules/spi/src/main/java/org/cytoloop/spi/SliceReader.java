/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.io.Closeable;
import java.util.List;

/** An open image file. Thread-safe; reading after close fails with a clear message. */
public interface SliceReader extends Closeable {
    /** Name of the format for reports, such as "OME-TIFF". */
    String format();

    /** The images in the file, at least one. */
    List<SliceSeries> series();

    /** Closes the file; reads under way may fail. Closing twice does nothing. */
    @Override
    void close();
}
