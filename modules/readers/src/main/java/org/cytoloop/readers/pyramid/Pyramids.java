/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.pyramid;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.tiff.TiffImage;
import org.cytoloop.readers.tiff.TiffPage;
import org.cytoloop.readers.tiff.UnsupportedTiffException;

/** Which images are smaller copies of which. */
public final class Pyramids {
    private static final Logger LOG = Logger.getLogger(Pyramids.class.getName());

    /** A copy smaller by less than this is no pyramid level. */
    private static final double LEAST_FACTOR = 1.25;

    /** Rounding of each halving may move the height by this many px. */
    private static final int ROUNDING = 2;

    private Pyramids() {}

    /** A page and the smaller copies its SubIFDs hold, largest first. */
    public static List<TiffPage> withSubIfds(TiffPage page) throws ProblemException {
        List<TiffPage> levels = new ArrayList<>();
        levels.add(page);
        TiffImage base = page.image();
        TiffImage last = base;
        try {
            for (TiffPage child : page.children()) {
                TiffImage image = child.image();
                if (isLevel(base, last, image)) {
                    levels.add(child);
                    last = image;
                }
            }
        } catch (UnsupportedTiffException e) {
            // The full resolution is what counts; the levels so far are used.
            LOG.log(Level.FINE, "A pyramid level is left out", e);
        }
        return levels;
    }

    /**
     * Whether an image can be the next smaller copy of another.
     *
     * @param base full resolution
     * @param last the smallest level so far
     * @param image the candidate
     */
    static boolean isLevel(TiffImage base, TiffImage last, TiffImage image) {
        double factor = base.width() / (double) image.width();
        return image.samples() == base.samples()
                && image.type() == base.type()
                && image.width() * LEAST_FACTOR <= last.width()
                && image.height() < last.height()
                && Math.abs(base.height() / factor - image.height()) <= ROUNDING;
    }
}
