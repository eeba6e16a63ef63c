/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.imaging.ContentHash;
import org.cytoloop.engine.imaging.SliceImage;
import org.cytoloop.operations.chosen.SliceReaders;
import org.cytoloop.workspace.Study;

/** Opens the images of a study's slices. */
public final class StudyImages {
    private StudyImages() {}

    /**
     * Opens the image of a slice with the reader the study has for it; the caller closes it.
     *
     * @throws ProblemException when the image is missing, unreadable or no longer the one that was added
     */
    public static SliceImage open(Study study, Slice slice) throws ProblemException {
        requireOriginal(slice);
        SliceImage image =
                SliceImage.open(slice.image(), file -> SliceReaders.of(study, slice, file), study.cacheFolder());
        int width = image.series().info().width();
        int height = image.series().info().height();
        if (width != slice.width() || height != slice.height()) {
            image.close();
            throw new ProblemException("The image of slice \"" + slice.name() + "\" (" + slice.image() + ") is now "
                    + width + " x " + height + " px but was " + slice.width() + " x " + slice.height()
                    + " px when it was added; put the original file back or add it as a new slice.");
        }
        return image;
    }

    /** Refuses an image that is gone, or that another has taken the place of: its cells and labels would not fit. */
    private static void requireOriginal(Slice slice) throws ProblemException {
        for (Path file : slice.image().files()) {
            if (!Files.exists(file)) {
                throw new ProblemException("The image of slice \"" + slice.name() + "\" is missing: there is no file "
                        + file + "; put it back there, or where it was relative to the study.");
            }
        }
        if (!slice.contentHash().isEmpty()
                && !ContentHash.of(slice.image().files()).equals(slice.contentHash())) {
            throw new ProblemException("The image of slice \"" + slice.name() + "\" (" + slice.image()
                    + ") is not the one that was added, its content is another;"
                    + " put the original file back or add this one as a new slice.");
        }
    }

    /**
     * The pixels of an open slice by study channel, in the order of {@link StudySettings#channels()}.
     *
     * @throws ProblemException when the slice lacks a channel
     */
    public static SlicePixels pixels(SliceImage image, Slice slice, StudySettings settings) throws ProblemException {
        List<Integer> channels = new ArrayList<>();
        for (Staining channel : settings.channels()) {
            channels.add(channelIndex(slice, channel.channel()));
        }
        return image.pixels(channels, slice.pixelSizeUm());
    }

    /**
     * The index (from 0) of a channel in a slice.
     *
     * @param selector number from 1, or name
     * @throws ProblemException when the slice has no such channel, naming those it has
     */
    public static int channelIndex(Slice slice, String selector) throws ProblemException {
        int index = slice.channelIndex(selector);
        if (index < 0) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < slice.channels().size(); i++) {
                names.add((i + 1) + " (" + slice.channels().get(i).name() + ")");
            }
            throw new ProblemException("Slice \"" + slice.name() + "\" has no channel \"" + selector + "\"; it has "
                    + String.join(", ", names) + ".");
        }
        return index;
    }
}
