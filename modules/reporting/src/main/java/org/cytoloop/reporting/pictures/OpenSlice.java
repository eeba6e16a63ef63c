/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.pictures;

import java.io.Closeable;
import org.cytoloop.core.image.SeriesInfo;
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
 * The image of a slice, opened to be painted, with the contrast it is first shown with.
 *
 * @param image what is closed in the end
 * @param series its pixels
 * @param display how its channels are shown
 */
record OpenSlice(SliceImage image, SliceSeries series, DisplaySettings display) implements Closeable {
    /** Images up to so many px on their longer side are painted from full resolution. */
    private static final int SMALL = 4096;

    /**
     * Opens an image; a large one gets its pyramid.
     *
     * @throws ProblemException when the image is missing, not the one that was added, or unreadable
     */
    static OpenSlice of(Study study, Slice slice, TaskContext task) throws ProblemException {
        SliceImage image = StudyImages.open(study, slice);
        boolean opened = false;
        try {
            SeriesInfo info = image.series().info();
            SliceSeries series = Math.max(info.width(), info.height()) <= SMALL
                    ? image.series()
                    : new PyramidCache(study.cacheFolder()).withPyramid(image, slice.contentHash(), task.part(0, 0));
            OpenSlice open = new OpenSlice(image, series, AutoContrast.of(series));
            opened = true;
            return open;
        } finally {
            if (!opened) {
                image.close();
            }
        }
    }

    @Override
    public void close() {
        image.close();
    }
}
