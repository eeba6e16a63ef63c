/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.export;

import org.cytoloop.core.model.Region;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.viewer.view.ViewState;
import org.openide.util.NbBundle.Messages;

/**
 * What of a slice a picture shows and how large.
 *
 * @param region part of the slice, px of the full resolution
 * @param scale drawing px per image px
 * @param deviceScale px of the picture per drawing px; lines and words are that much larger
 */
@Messages({
    "# {0} - width",
    "# {1} - height",
    "# {2} - megapixels",
    "PictureSize_tooLarge=The picture would have {0} × {1} px, more than the {2} megapixels that fit into memory; "
            + "choose the resolution of the screen, or zoom in and save the visible part.",
    "PictureSize_empty=There is nothing to see here; move the slice into view."
})
public record PictureSize(Region region, double scale, double deviceScale) {
    /** Larger pictures can hardly be opened by other programs. */
    private static final long MOST = 200_000_000L;

    /** The part that is seen, as on the screen. */
    public static PictureSize screen(Region visible, double scale, double deviceScale) {
        return new PictureSize(visible, scale, deviceScale);
    }

    /** A part at full resolution: one px of the picture per image px, on whole image px. */
    public static PictureSize full(Region region) {
        double left = Math.floor(region.x());
        double top = Math.floor(region.y());
        double right = Math.ceil(region.x() + region.width());
        double bottom = Math.ceil(region.y() + region.height());
        return new PictureSize(new Region(left, top, right - left, bottom - top), 1, 1);
    }

    /** Columns of the picture. */
    public int width() {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(1, Math.round(region.width() * scale * deviceScale)));
    }

    /** Rows of the picture. */
    public int height() {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(1, Math.round(region.height() * scale * deviceScale)));
    }

    /** The view through which cells are drawn, in drawing px. */
    ViewState view() {
        return new ViewState(
                region.x() + region.width() / 2,
                region.y() + region.height() / 2,
                scale,
                (int) Math.round(width() / deviceScale),
                (int) Math.round(height() / deviceScale));
    }

    /** How much larger than on a screen the scale bar is, so that it can be read in a large picture. */
    double furniture() {
        return Math.max(1, Math.max(view().width(), view().height()) / 1200.0);
    }

    /**
     * Refuses a picture that does not fit into memory.
     *
     * @param memory bytes the program may use
     * @throws ProblemException which says what to do
     */
    public void check(long memory) throws ProblemException {
        if (!(region.width() > 0) || !(region.height() > 0)) {
            throw new ProblemException(Bundle.PictureSize_empty());
        }
        // four bytes a pixel, and no more than a third of the memory
        long most = Math.min(MOST, memory / 12);
        if ((long) width() * height() > most) {
            throw new ProblemException(Bundle.PictureSize_tooLarge(
                    Integer.toString(width()), Integer.toString(height()), Long.toString(most / 1_000_000)));
        }
    }
}
