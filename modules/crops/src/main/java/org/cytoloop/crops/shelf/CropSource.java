/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.shelf;

import java.awt.image.BufferedImage;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.display.AutoContrast;
import org.cytoloop.engine.display.CropPainter;
import org.cytoloop.engine.display.DisplaySettings;
import org.cytoloop.engine.imaging.SliceImage;
import org.cytoloop.spi.SliceSeries;
import org.cytoloop.workspace.operations.StudyImages;

/** The open image of a slice. For one thread, off the EDT. */
final class CropSource {
    private final Slice slice;
    private final SliceImage image;
    private DisplaySettings automatic;

    /**
     * Opens the image. A crop is a few cells wide, so it is cut from the full resolution and needs no pyramid.
     *
     * @throws ProblemException when it is missing or cannot be read
     */
    CropSource(Slice slice) throws ProblemException {
        this.slice = slice;
        this.image = StudyImages.open(slice);
    }

    Slice slice() {
        return slice;
    }

    Crop cut(CropPlace place, CropVersion version) throws ProblemException {
        SliceSeries series = image.series();
        DisplaySettings display =
                version.display().isPresent() ? version.display().get().withSingle(-1) : automatic();
        double size = version.subject().sizePx();
        int side = version.side();
        int[] marker = CropPainter.cropChannel(
                series,
                display,
                place.x(),
                place.y(),
                size,
                side,
                version.subject().marker());
        int[] composite = CropPainter.crop(series, display, place.x(), place.y(), size, side);
        return new Crop(picture(marker, side), picture(composite, side), version);
    }

    /** Until the viewer has decided how to show the slice. */
    private DisplaySettings automatic() throws ProblemException {
        if (automatic == null) {
            automatic = AutoContrast.of(image.series());
        }
        return automatic;
    }

    private static BufferedImage picture(int[] argb, int side) {
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);

        picture.setRGB(0, 0, side, side, argb, 0, side);
        return picture;
    }

    void close() {
        image.close();
    }
}
