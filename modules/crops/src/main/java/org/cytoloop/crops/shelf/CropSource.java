/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.shelf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.display.AutoContrast;
import org.cytoloop.engine.display.CropPainter;
import org.cytoloop.engine.display.DisplaySettings;
import org.cytoloop.engine.imaging.SliceImage;
import org.cytoloop.operations.CellSize;
import org.cytoloop.operations.StudyImages;
import org.cytoloop.spi.SliceSeries;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/** The open image of a slice and its cells. For one thread, off the EDT. */
final class CropSource {
    /** A cell is where a crop of it was asked for when its centroid is that near, px. */
    private static final double NEAR = 1;

    private final Slice slice;
    private final long cellSet;
    private final List<String> reader;
    private final SliceImage image;
    private final Cells cells;
    private final double diameter;
    private DisplaySettings automatic;

    /**
     * Opens the image. A crop is a few cells wide, so it is cut from the full resolution and needs no pyramid.
     *
     * @throws ProblemException when it is missing or cannot be read
     */
    CropSource(Study study, CropVersion version) throws ProblemException {
        slice = version.slice();
        cellSet = version.cellSet();
        reader = version.reader();
        Optional<CellSetInfo> info = study.cellSet(slice.name()).filter(now -> now.id() == cellSet);
        cells = info.isPresent() ? study.cells(info.get()) : Cells.none();
        diameter = CellSize.diameter(info, cells);
        image = StudyImages.open(study, slice);
    }

    boolean isOf(CropVersion version) {
        return slice.equals(version.slice()) && cellSet == version.cellSet() && reader.equals(version.reader());
    }

    String name() {
        return slice.name();
    }

    Crop cut(CropWish wish, CropVersion version) throws ProblemException {
        int channel = StudyImages.channelIndex(slice, wish.look().channel());
        SliceSeries series = image.series();
        DisplaySettings display = display(version);
        double size = diameter * wish.look().diameters();
        int side = version.side();
        int[] marker = CropPainter.cropChannel(series, display, wish.x(), wish.y(), size, side, channel);
        int[] composite = CropPainter.crop(series, display, wish.x(), wish.y(), size, side);
        return new Crop(picture(marker, side), picture(composite, side), diameter / size, outline(wish, size));
    }

    private DisplaySettings display(CropVersion version) throws ProblemException {
        if (version.own().isPresent()) {
            return version.own().get();
        }
        // until the viewer has decided how to show the slice
        if (automatic == null) {
            automatic = AutoContrast.of(image.series());
        }
        for (DisplaySettings other : version.linked()) {
            if (other.fits(automatic)) {
                return other;
            }
        }
        return automatic;
    }

    private Optional<Shape> outline(CropWish wish, double size) {
        int index = wish.cell().cell() - 1;
        if (index >= cells.size()
                || cells.outlinePoints(index) < 3
                || Math.abs(cells.x(index) - wish.x()) > NEAR
                || Math.abs(cells.y(index) - wish.y()) > NEAR) {
            return Optional.empty();
        }
        Path2D path = new Path2D.Double();
        path.moveTo(cells.outlineX(index, 0), cells.outlineY(index, 0));
        for (int p = 1; p < cells.outlinePoints(index); p++) {
            path.lineTo(cells.outlineX(index, p), cells.outlineY(index, p));
        }
        path.closePath();
        AffineTransform place = AffineTransform.getTranslateInstance(0.5, 0.5);
        place.scale(1 / size, 1 / size);
        place.translate(-wish.x(), -wish.y());
        path.transform(place);
        return Optional.of(path);
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
