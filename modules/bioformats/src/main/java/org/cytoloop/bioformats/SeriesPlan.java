/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import loci.formats.FormatTools;
import loci.formats.IFormatReader;
import loci.formats.meta.MetadataRetrieve;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;

/**
 * An image of a file: what is told of it, and where its pixels are.
 *
 * @param info for the user
 * @param series its number in the file
 * @param resolutions for each level of the info, its number in the file
 * @param samples samples within a pixel; they are the channels of a colour image
 */
record SeriesPlan(SeriesInfo info, int series, List<Integer> resolutions, int samples) {
    private static final int MOST_CHANNELS = 10_000;

    /** The series the reader is set to. */
    static SeriesPlan of(IFormatReader reader, int series, Path file) throws ProblemException {
        String name = String.valueOf(file.getFileName());
        int samples = reader.getRGBChannelCount();
        int planesOfChannels = reader.getEffectiveSizeC();
        int width = reader.getSizeX();
        int height = reader.getSizeY();
        if (width < 1 || height < 1 || reader.getSizeZ() < 1 || reader.getSizeT() < 1) {
            throw new ProblemException(name + " says that its image " + (series + 1) + " is " + width + " x " + height
                    + " px large, which cannot be true.");
        }
        if (samples < 1 || planesOfChannels < 1 || (long) samples * planesOfChannels > MOST_CHANNELS) {
            throw new ProblemException(name + " says that its image " + (series + 1) + " has " + samples + " times "
                    + planesOfChannels + " channels, which cannot be true.");
        }
        Metadata metadata = new Metadata((MetadataRetrieve) reader.getMetadataStore(), series, isPicture(reader));
        List<Integer> resolutions = new ArrayList<>();
        List<LevelSize> levels = levels(reader, resolutions);
        SeriesInfo info = new SeriesInfo(
                metadata.name(name, reader.isThumbnailSeries()),
                width,
                height,
                Pixels.type(reader.getPixelType(), name),
                metadata.channels(planesOfChannels, samples),
                reader.getSizeZ(),
                reader.getSizeT(),
                metadata.pixelSizeUm(),
                levels);
        return new SeriesPlan(info, series, List.copyOf(resolutions), samples);
    }

    private static boolean isPicture(IFormatReader reader) {
        return Arrays.equals(reader.getDomains(), new String[] {FormatTools.GRAPHICS_DOMAIN});
    }

    /** Only what is a smaller copy of the whole: some formats list other pictures of the slide among the resolutions. */
    private static List<LevelSize> levels(IFormatReader reader, List<Integer> resolutions) {
        List<LevelSize> levels = new ArrayList<>();
        int type = reader.getPixelType();
        int samples = reader.getRGBChannelCount();
        int planes = reader.getImageCount();
        for (int r = 0; r < reader.getResolutionCount(); r++) {
            reader.setResolution(r);
            LevelSize size = new LevelSize(reader.getSizeX(), reader.getSizeY());
            LevelSize above = levels.isEmpty() ? null : levels.get(levels.size() - 1);
            boolean smaller = above == null
                    || size.width() < above.width() && size.height() <= above.height() && size.height() > 0;
            if (smaller
                    && size.width() > 0
                    && reader.getPixelType() == type
                    && reader.getRGBChannelCount() == samples
                    && reader.getImageCount() == planes) {
                levels.add(size);
                resolutions.add(r);
            }
        }
        reader.setResolution(0);
        return levels;
    }
}
