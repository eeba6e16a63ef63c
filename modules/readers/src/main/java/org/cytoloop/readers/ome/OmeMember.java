/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.ome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.ome.OmeDocument.OmeChannel;
import org.cytoloop.readers.ome.OmeDocument.OmeImage;
import org.cytoloop.readers.ome.OmeDocument.OmeTiffData;
import org.cytoloop.readers.pyramid.PageSeries;
import org.cytoloop.readers.series.SeriesPlan;
import org.cytoloop.readers.tiff.TiffPage;

/**
 * One file of a set whose metadata lie in a companion. Opened by its own name it gives the planes that are in it, so
 * that what is seen is what was asked for; name, pixel size and, for a file of one plane, the channel come from the
 * companion when it is there. Opening the companion gives the whole image.
 */
final class OmeMember {
    private OmeMember() {}

    /**
     * The series of a member file.
     *
     * @param metadata the companion's document
     * @param uuid the member's own id
     */
    static List<SeriesPlan> of(List<TiffPage> pages, OmeDocument metadata, String uuid) throws ProblemException {
        List<SeriesPlan> plain = PageSeries.of(pages);
        Path file = pages.get(0).file().source().path();
        String name = String.valueOf(file.getFileName());
        for (OmeImage image : metadata.images()) {
            for (OmeTiffData data : image.tiffData()) {
                boolean mine = !uuid.isEmpty() && data.uuid().equals(uuid)
                        || data.fileName().equals(name);
                if (mine) {
                    List<SeriesPlan> plans = new ArrayList<>(plain);
                    plans.set(0, named(plain.get(0), image, data));
                    return plans;
                }
            }
        }
        return plain;
    }

    private static SeriesPlan named(SeriesPlan plan, OmeImage image, OmeTiffData data) {
        List<ChannelInfo> channels = plan.channels();
        if (channels.size() == 1
                && plan.planes().size() == 1
                && data.firstC() < image.channels().size()) {
            OmeChannel channel = image.channels().get(data.firstC());
            String name = channel.name().isEmpty() ? channels.get(0).name() : channel.name();
            channels = List.of(new ChannelInfo(name, channel.rgb()));
        }
        return new SeriesPlan(
                image.name(), channels, plan.sizeZ(), plan.sizeT(), image.pixelSizeUm(), plan.levels(), plan.planes());
    }
}
