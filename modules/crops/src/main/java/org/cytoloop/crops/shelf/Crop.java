/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.shelf;

import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * The pictures of one cell, made of screen pixels.
 *
 * @param marker the marker's channel alone
 * @param composite all channels as the viewer shows them
 * @param diameter usual diameter of a cell, in edge lengths of the crop
 * @param outline the cell's outline, in edge lengths of the crop from its upper left corner; empty when it is not known
 */
public record Crop(BufferedImage marker, BufferedImage composite, double diameter, Optional<Shape> outline) {
    private static final int BYTES_PER_PIXEL = 4;

    /** Memory its pictures take, bytes. */
    long bytes() {
        return 2L * BYTES_PER_PIXEL * marker.getWidth() * marker.getHeight();
    }
}
