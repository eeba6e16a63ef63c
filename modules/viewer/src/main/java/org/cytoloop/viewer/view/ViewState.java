/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.view;

import java.util.Optional;
import org.cytoloop.core.model.Region;

/**
 * Where a viewer looks. Immutable.
 *
 * @param centreX column of the slice in the middle of the view, px of the full resolution
 * @param centreY row of the slice in the middle of the view, px of the full resolution
 * @param scale screen px per image px, more than 0
 * @param width width of the view, screen px
 * @param height height of the view, screen px
 */
public record ViewState(double centreX, double centreY, double scale, int width, int height) {
    /** Largest magnification: one image px is 64 screen px. */
    public static final double MAX_SCALE = 64;
    /** Free space around a slice that is shown as a whole, as a share of the view. */
    private static final double MARGIN = 0.02;

    /** Checks the scale. */
    public ViewState {
        if (!(scale > 0) || !Double.isFinite(scale) || !Double.isFinite(centreX) || !Double.isFinite(centreY)) {
            throw new IllegalArgumentException("no view: scale " + scale + " at " + centreX + "," + centreY);
        }
    }

    /** A whole image in a view; a view without size gets a scale of 1. */
    public static ViewState fit(int imageWidth, int imageHeight, int width, int height) {
        return new ViewState(
                imageWidth / 2.0, imageHeight / 2.0, fitScale(imageWidth, imageHeight, width, height), width, height);
    }

    private static double fitScale(int imageWidth, int imageHeight, int width, int height) {
        double fit = Math.min(width / (double) imageWidth, height / (double) imageHeight) * (1 - MARGIN);
        return fit > 0 ? Math.min(fit, MAX_SCALE) : 1;
    }

    /** Screen column of a column of the slice. */
    public double screenX(double imageX) {
        return (imageX - centreX) * scale + width / 2.0;
    }

    /** Screen row of a row of the slice. */
    public double screenY(double imageY) {
        return (imageY - centreY) * scale + height / 2.0;
    }

    /** Column of the slice at a screen column. */
    public double imageX(double screenX) {
        return (screenX - width / 2.0) / scale + centreX;
    }

    /** Row of the slice at a screen row. */
    public double imageY(double screenY) {
        return (screenY - height / 2.0) / scale + centreY;
    }

    /** What of the image can be seen, px of the full resolution; empty when nothing. */
    public Optional<Region> visible(int imageWidth, int imageHeight) {
        double left = Math.max(0, imageX(0));
        double top = Math.max(0, imageY(0));
        double right = Math.min(imageWidth, imageX(width));
        double bottom = Math.min(imageHeight, imageY(height));
        return right > left && bottom > top
                ? Optional.of(new Region(left, top, right - left, bottom - top))
                : Optional.empty();
    }

    /** Larger or smaller by a factor, while the point under the mouse stays where it is. */
    public ViewState zoomed(double factor, double screenX, double screenY) {
        double next = Math.min(MAX_SCALE, scale * factor);
        double fixedX = imageX(screenX);
        double fixedY = imageY(screenY);
        return new ViewState(
                fixedX - (screenX - width / 2.0) / next, fixedY - (screenY - height / 2.0) / next, next, width, height);
    }

    /** Moved as if the picture was dragged by that many screen px. */
    public ViewState panned(double dx, double dy) {
        return new ViewState(centreX - dx / scale, centreY - dy / scale, scale, width, height);
    }

    /** The same scale at another place. */
    public ViewState centred(double x, double y) {
        return new ViewState(x, y, scale, width, height);
    }

    /** The same place and scale in a view of another size. */
    public ViewState resized(int newWidth, int newHeight) {
        return new ViewState(centreX, centreY, scale, newWidth, newHeight);
    }

    /** A part of the slice, as large as it fits. */
    public ViewState showing(Region region) {
        double fit =
                Math.min(width / Math.max(1, region.width()), height / Math.max(1, region.height())) * (1 - MARGIN);
        double next = fit > 0 ? Math.min(fit, MAX_SCALE) : 1;
        return new ViewState(region.x() + region.width() / 2, region.y() + region.height() / 2, next, width, height);
    }

    /** Not farther away than a quarter of the whole slice, and with the middle of the view inside the slice. */
    public ViewState clamped(int imageWidth, int imageHeight) {
        double least = fitScale(imageWidth, imageHeight, width, height) / 4;
        return new ViewState(
                Math.max(0, Math.min(imageWidth, centreX)),
                Math.max(0, Math.min(imageHeight, centreY)),
                Math.max(least, scale),
                width,
                height);
    }
}
