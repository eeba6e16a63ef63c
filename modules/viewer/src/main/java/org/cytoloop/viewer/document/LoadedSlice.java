/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.document;

import java.io.Closeable;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.display.AutoContrast;
import org.cytoloop.engine.display.DisplaySettings;
import org.cytoloop.engine.imaging.PyramidCache;
import org.cytoloop.engine.imaging.SliceImage;
import org.cytoloop.operations.StudyImages;
import org.cytoloop.spi.SliceSeries;
import org.cytoloop.workspace.Study;

/**
 * The open image of a slice.
 *
 * @param slice the slice as it was when its image was opened
 * @param image to be closed
 * @param series the pixels, with a pyramid
 * @param automatic how the channels look best
 */
public record LoadedSlice(Slice slice, SliceImage image, SliceSeries series, DisplaySettings automatic)
        implements Closeable {
    /**
     * Opens an image; builds its pyramid when there is none yet. Off the EDT.
     *
     * @throws ProblemException when the image is missing, another, or cannot be read
     */
    public static LoadedSlice open(Study study, Slice slice, TaskContext task) throws ProblemException {
        SliceImage image = StudyImages.open(study, slice);
        boolean complete = false;
        try {
            SliceSeries series =
                    new PyramidCache(study.cacheFolder()).withPyramid(image, slice.contentHash(), task.part(0, 0.95));
            task.checkCancelled();
            LoadedSlice loaded = new LoadedSlice(slice, image, series, AutoContrast.of(series));
            complete = true;
            return loaded;
        } finally {
            if (!complete) {
                image.close();
            }
        }
    }

    /** Closes the files. */
    @Override
    public void close() {
        image.close();
    }
}
