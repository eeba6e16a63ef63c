/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.series;

import java.util.List;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.tiff.TiffImage;
import org.cytoloop.readers.tiff.TiffPage;

/** Where the pixels of one channel at one section and time point lie. Thread-safe. */
public interface PlaneSource {
    /**
     * The image at a pyramid level.
     *
     * @throws ProblemException when it is missing or damaged
     */
    TiffImage image(int level) throws ProblemException;

    /** Which sample of the image is meant. */
    int sample();

    /** Whether it is in a file that is open anyway, and so is checked when the series is opened. */
    default boolean isAtHand() {
        return true;
    }

    /** A sample of a page and of its smaller copies. */
    static PlaneSource of(List<TiffPage> levels, int sample) {
        return new Paged(List.copyOf(levels), sample);
    }

    /** A sample of one image without a pyramid. */
    static PlaneSource of(TiffImage image, int sample) {
        return new Single(image, sample);
    }

    /** Plane of pages. */
    record Paged(List<TiffPage> levels, int sample) implements PlaneSource {
        @Override
        public TiffImage image(int level) throws ProblemException {
            if (level >= levels.size()) {
                TiffPage page = levels.get(0);
                throw page.directory().source().problem("one of its planes has no pyramid level " + level);
            }
            return levels.get(level).image();
        }
    }

    /** Plane of one image. */
    record Single(TiffImage only, int sample) implements PlaneSource {
        @Override
        public TiffImage image(int level) {
            return only;
        }
    }
}
