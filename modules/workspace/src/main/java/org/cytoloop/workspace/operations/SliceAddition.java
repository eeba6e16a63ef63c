/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.operations;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.imaging.ContentHash;
import org.cytoloop.engine.imaging.PyramidCache;
import org.cytoloop.engine.imaging.SliceImage;
import org.cytoloop.workspace.Study;

/** Adds images to a study as slices. */
public final class SliceAddition {
    private SliceAddition() {}

    /**
     * What the user says about a slice.
     *
     * @param name name of the slice; empty for the file's name up to its first dot
     * @param animal experimental unit, may be empty
     * @param group condition, may be empty
     * @param pixelSizeUm µm per px; NaN to use what the file says
     * @param channelNames names by which the channels are called; empty to use the file's
     */
    public record Details(String name, String animal, String group, double pixelSizeUm, List<String> channelNames) {}

    /**
     * Adds an image: checks that it can be read, builds its pyramid in the study's cache when it has none, and enters it
     * in the journal.
     *
     * @return the new slice
     * @throws ProblemException when the image cannot be read, the name is taken, or a channel of the study is missing
     */
    public static Slice add(Study study, ImageLocation location, Details details, TaskContext task)
            throws ProblemException {
        try (SliceImage image = SliceImage.open(location)) {
            SeriesInfo info = image.series().info();
            String name = details.name().isEmpty() ? location.defaultSliceName() : details.name();
            double pixelSize = Double.isNaN(details.pixelSizeUm()) ? info.pixelSizeUm() : details.pixelSizeUm();
            String hash = ContentHash.of(location.files());
            Slice slice = new Slice(
                    name,
                    details.animal(),
                    details.group(),
                    location,
                    info.width(),
                    info.height(),
                    pixelSize,
                    channels(name, info, details.channelNames()),
                    hash);
            study.addSlice(slice);
            // After the slice is safely in the study: a pyramid that could not be built is made again when needed.
            new PyramidCache(study.cacheFolder()).withPyramid(image, hash, task);
            return slice;
        }
    }

    private static List<ChannelInfo> channels(String slice, SeriesInfo info, List<String> names)
            throws ProblemException {
        if (names.isEmpty()) {
            return info.channels();
        }
        if (names.size() != info.channels().size()) {
            throw new ProblemException(
                    "Slice \"" + slice + "\" has " + info.channels().size() + " channels, but " + names.size()
                            + " channel names were given; give one name per channel.");
        }
        List<ChannelInfo> channels = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            channels.add(new ChannelInfo(names.get(i), info.channels().get(i).rgb()));
        }
        return channels;
    }
}
