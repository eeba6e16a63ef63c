/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.series;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.tiff.FileSource;
import org.cytoloop.readers.tiff.TiffImage;
import org.cytoloop.spi.SliceSeries;

/** A series read plane by plane from TIFF pages. */
public final class TiffSeries implements SliceSeries {
    private final SeriesInfo info;
    private final List<PlaneSource> planes;

    /**
     * Checks that the planes at hand fit each other.
     *
     * @param source the file, for messages
     * @throws ProblemException when a plane is damaged, or of another size or type than the first
     */
    public TiffSeries(SeriesPlan plan, FileSource source) throws ProblemException {
        planes = plan.planes();
        TiffImage first = planes.get(0).image(0);
        List<LevelSize> levels = new ArrayList<>();
        for (int level = 0; level < plan.levels(); level++) {
            TiffImage image = planes.get(0).image(level);
            levels.add(new LevelSize(image.width(), image.height()));
        }
        for (PlaneSource plane : planes) {
            if (plane.isAtHand()) {
                check(plane.image(0), first, source);
            }
        }
        info = new SeriesInfo(
                plan.name(),
                first.width(),
                first.height(),
                first.type(),
                plan.channels(),
                plan.sizeZ(),
                plan.sizeT(),
                plan.pixelSizeUm(),
                levels);
    }

    private static void check(TiffImage image, TiffImage first, FileSource source) throws ProblemException {
        if (image != first
                && (image.width() != first.width()
                        || image.height() != first.height()
                        || image.type() != first.type()
                        || image.samples() != first.samples())) {
            throw source.problem("its planes differ in size or type, so they cannot belong to one image");
        }
    }

    @Override
    public SeriesInfo info() {
        return info;
    }

    @Override
    public PixelTile read(int channel, int level, int z, int t, int x, int y, int width, int height)
            throws ProblemException {
        int channels = info.channels().size();
        if (channel < 0 || channel >= channels) {
            throw new IndexOutOfBoundsException("channel " + channel + " of " + channels);
        }
        if (level < 0 || level >= info.levels().size()) {
            throw new IndexOutOfBoundsException(
                    "level " + level + " of " + info.levels().size());
        }
        if (z < 0 || z >= info.sizeZ() || t < 0 || t >= info.sizeT()) {
            throw new IndexOutOfBoundsException("z " + z + " of " + info.sizeZ() + ", t " + t + " of " + info.sizeT());
        }
        PlaneSource plane = planes.get((t * info.sizeZ() + z) * channels + channel);
        return plane.image(level).read(plane.sample(), x, y, width, height);
    }
}
