/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.pyramid;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.series.ChannelNames;
import org.cytoloop.readers.series.PixelSize;
import org.cytoloop.readers.series.PlaneSource;
import org.cytoloop.readers.series.SeriesPlan;
import org.cytoloop.readers.tiff.Tag;
import org.cytoloop.readers.tiff.TiffPage;

/**
 * Series of a file whose pages explain themselves: plain TIFF, pyramids in pages or SubIFDs, Aperio SVS, PerkinElmer
 * qpTIFF. Pages of one size are optical sections (z), as other readers take them, but channels in a qpTIFF.
 */
public final class PageSeries {
    private PageSeries() {}

    /** What the file is called in reports. */
    public static String format(TiffPage first) throws ProblemException {
        String description = first.directory().text(Tag.IMAGE_DESCRIPTION);
        return AperioDescription.matches(description)
                ? "Aperio SVS"
                : QptiffDescription.matches(description) ? "PerkinElmer qpTIFF" : "TIFF";
    }

    /**
     * The series of a file, the first page's first.
     *
     * @throws ProblemException when a page is damaged
     */
    public static List<SeriesPlan> of(List<TiffPage> pages) throws ProblemException {
        List<SeriesPlan> plans = new ArrayList<>();
        for (PageGroup group : PageGroup.of(pages)) {
            plans.add(plan(group));
        }
        return plans;
    }

    private static SeriesPlan plan(PageGroup group) throws ProblemException {
        TiffPage first = group.planes().get(0);
        String description = first.directory().text(Tag.IMAGE_DESCRIPTION);
        if (QptiffDescription.matches(description)) {
            return qptiff(group);
        }
        if (AperioDescription.matches(description)) {
            return stack(group, AperioDescription.name(description), AperioDescription.pixelSizeUm(description));
        }
        return stack(group, "", PixelSize.ofResolution(first.directory()));
    }

    private static SeriesPlan stack(PageGroup group, String name, double pixelSizeUm) throws ProblemException {
        List<ChannelInfo> channels = ChannelNames.ofPage(group.planes().get(0));
        List<PlaneSource> planes = new ArrayList<>();
        List<List<TiffPage>> levels = group.levelsByPlane();
        for (List<TiffPage> plane : levels) {
            for (int s = 0; s < channels.size(); s++) {
                planes.add(PlaneSource.of(plane, s));
            }
        }
        int depth = levels.get(0).size();
        return new SeriesPlan(name, channels, levels.size(), 1, pixelSizeUm, depth, planes);
    }

    private static SeriesPlan qptiff(PageGroup group) throws ProblemException {
        List<ChannelInfo> channels = new ArrayList<>();
        List<PlaneSource> planes = new ArrayList<>();
        List<List<TiffPage>> levels = group.levelsByPlane();
        QptiffDescription first = null;
        for (List<TiffPage> plane : levels) {
            TiffPage page = plane.get(0);
            QptiffDescription description =
                    QptiffDescription.parse(page.directory().text(Tag.IMAGE_DESCRIPTION));
            first = first == null ? description : first;
            int samples = page.image().samples();
            if (samples == 1) {
                String name = description.name();
                channels.add(
                        name.isEmpty()
                                ? ChannelNames.numberedOne(channels.size())
                                : new ChannelInfo(name, description.rgb()));
            } else {
                channels.addAll(ChannelNames.ofPage(page));
            }
            for (int s = 0; s < samples; s++) {
                planes.add(PlaneSource.of(plane, s));
            }
        }
        double size = PixelSize.ofResolution(group.planes().get(0).directory());
        return new SeriesPlan(
                first.imageType(), channels, 1, 1, size, levels.get(0).size(), planes);
    }
}
