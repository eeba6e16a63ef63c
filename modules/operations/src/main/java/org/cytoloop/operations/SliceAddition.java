/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.imaging.ContentHash;
import org.cytoloop.engine.imaging.PyramidCache;
import org.cytoloop.engine.imaging.SliceImage;
import org.cytoloop.operations.chosen.SliceReaders;
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
     * What was added.
     *
     * @param slice the new slice
     * @param planes number of optical sections times time points of the image, of which the first plane is used
     */
    public record Added(Slice slice, long planes) {}

    /**
     * Adds an image: checks that it can be read and fits, builds its pyramid in the study's cache when it has none, and
     * enters it in the journal last, so that the command can be repeated when it was stopped on the way.
     *
     * @throws ProblemException when the image cannot be read, the name is taken, a channel of the study or a pixel size
     *     it needs is missing, or the cache cannot be written; the study is unchanged then
     */
    public static Added add(Study study, ImageLocation location, Details details, TaskContext task)
            throws ProblemException {
        try (SliceImage image = SliceImage.open(location, file -> SliceReaders.of(study, file), study.cacheFolder())) {
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
            study.checkSlice(slice);
            requirePixelSize(study, slice);
            new PyramidCache(study.cacheFolder()).withPyramid(image, hash, task);
            study.addSlice(slice, SliceReaders.described(image.providers()), image.format());
            return new Added(slice, (long) info.sizeZ() * info.sizeT());
        }
    }

    /** In a study that measures in µm, a slice without a pixel size could never be classified. */
    private static void requirePixelSize(Study study, Slice slice) throws ProblemException {
        boolean micrometres =
                study.featureContext().map(FeatureContext::micrometres).orElse(false);
        if (micrometres && Double.isNaN(slice.pixelSizeUm())) {
            throw new ProblemException("The image of slice \"" + slice.name()
                    + "\" does not tell its pixel size, but this study measures in µm since its first training;"
                    + " give its pixel size.");
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
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isBlank() || !taken.add(names.get(i).trim().toLowerCase(Locale.ROOT))) {
                throw new ProblemException("The channel names " + String.join(", ", names) + " for slice \"" + slice
                        + "\" are not all different and not empty; give every channel a name of its own.");
            }
            channels.add(new ChannelInfo(names.get(i), info.channels().get(i).rgb()));
        }
        return channels;
    }
}
