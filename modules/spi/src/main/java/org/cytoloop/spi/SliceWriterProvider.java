/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.nio.file.Path;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/** Writes an image with a pyramid: the demo study's slices and the pyramids in a study's cache. */
public interface SliceWriterProvider extends Provider {
    /** File name ending, such as ".ome.tif". */
    String extension();

    /**
     * Writes the first plane (z = t = 0) of every channel of the source with a pyramid of halved levels (mean of 2 x 2
     * pixels) down to at most 512 px. The file appears under its name only when it is complete (written beside it, then
     * moved). The same source gives the same bytes on any number of threads.
     *
     * @param source pixels; read tile by tile from several threads
     * @param info what to write into the metadata: names, colours, pixel size; size and type as the source's
     * @param target the file; replaced when it exists
     * @throws ProblemException when it cannot be written; nothing is left behind
     */
    void write(SliceSeries source, SeriesInfo info, Path target, TaskContext task) throws ProblemException;
}
