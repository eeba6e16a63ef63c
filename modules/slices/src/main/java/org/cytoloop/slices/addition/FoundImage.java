/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.addition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.imaging.SliceImage;

/**
 * An image that could become a slice.
 *
 * @param location where it lies
 * @param info what its file says of it
 * @param series number of images in the file
 */
record FoundImage(ImageLocation location, SeriesInfo info, int series) {
    /**
     * Looks into a file. Off the EDT.
     *
     * @return its images, at least one
     * @throws ProblemException when it cannot be read
     */
    static List<FoundImage> in(Path file) throws ProblemException {
        List<FoundImage> found = new ArrayList<>();
        try (SliceImage image = SliceImage.open(new ImageLocation(List.of(file), 0))) {
            for (int i = 0; i < image.seriesCount(); i++) {
                found.add(new FoundImage(
                        new ImageLocation(List.of(file), i), image.series(i).info(), image.seriesCount()));
            }
        }
        return found;
    }

    /**
     * The channels of several images joined as one. Off the EDT.
     *
     * @throws ProblemException when they do not fit together
     */
    static FoundImage joined(List<FoundImage> parts) throws ProblemException {
        List<Path> files = new ArrayList<>();
        for (FoundImage part : parts) {
            files.addAll(part.location().files());
        }
        ImageLocation location =
                new ImageLocation(files, parts.get(0).location().series());
        try (SliceImage image = SliceImage.open(location)) {
            return new FoundImage(location, image.series().info(), 1);
        }
    }

    /** The name a slice gets when nobody gives it one. */
    String defaultName() {
        String stem = location.defaultSliceName();
        if (series == 1) {
            return stem;
        }
        return stem
                + (info.name().isBlank()
                        ? "_" + (location.series() + 1)
                        : "_" + info.name().trim());
    }
}
