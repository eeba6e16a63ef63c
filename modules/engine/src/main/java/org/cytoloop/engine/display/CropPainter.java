/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.display;

import org.cytoloop.core.model.Region;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.SliceSeries;

/** Small square pictures of single cells, as the strips of the sampler and the review show them. */
public final class CropPainter {
    private CropPainter() {}

    /**
     * Paints the surroundings of a cell as the viewer shows them. Off the EDT; reads only what is needed at a fitting
     * level.
     *
     * @param display how the channels are shown
     * @param centreX column of the cell, px of the full resolution
     * @param centreY row of the cell, px of the full resolution
     * @param sizePx side of the square, px of the full resolution, more than 0
     * @param outSide side of the picture, px
     * @return {@code outSide * outSide} opaque pixels 0xFFRRGGBB; black outside the image
     * @throws ProblemException when the image cannot be read
     */
    public static int[] crop(
            SliceSeries series, DisplaySettings display, double centreX, double centreY, double sizePx, int outSide)
            throws ProblemException {
        Region square = new Region(centreX - sizePx / 2, centreY - sizePx / 2, sizePx, sizePx);
        return RegionPainter.paint(series, display, square, outSide, outSide, true, TaskContext.quiet(1));
    }

    /**
     * The same in grey for one channel, hidden or not, with its contrast.
     *
     * @param channel index of the channel
     */
    public static int[] cropChannel(
            SliceSeries series,
            DisplaySettings display,
            double centreX,
            double centreY,
            double sizePx,
            int outSide,
            int channel)
            throws ProblemException {
        return crop(series, display.withSingle(channel), centreX, centreY, sizePx, outSide);
    }
}
