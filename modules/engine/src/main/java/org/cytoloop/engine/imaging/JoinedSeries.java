/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.imaging;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.SliceSeries;

/** The channels of several series of one size, one after the other. Pyramid levels are those all parts have. */
final class JoinedSeries implements SliceSeries {
    private final SeriesInfo info;
    private final SliceSeries[] partOfChannel;
    private final int[] channelInPart;

    private JoinedSeries(SeriesInfo info, SliceSeries[] partOfChannel, int[] channelInPart) {
        this.info = info;
        this.partOfChannel = partOfChannel;
        this.channelInPart = channelInPart;
    }

    /**
     * Joins series.
     *
     * @param files the file each part comes from, for names and messages
     * @param parts at least one
     * @throws ProblemException when sizes or sample types differ
     */
    static JoinedSeries of(List<Path> files, List<SliceSeries> parts) throws ProblemException {
        SeriesInfo first = parts.get(0).info();
        List<SliceSeries> owners = new ArrayList<>();
        List<Integer> indexes = new ArrayList<>();
        List<List<ChannelInfo>> channels = new ArrayList<>();
        List<LevelSize> levels = new ArrayList<>(first.levels());
        int sizeZ = first.sizeZ();
        int sizeT = first.sizeT();
        double pixelSize = first.pixelSizeUm();
        for (int p = 0; p < parts.size(); p++) {
            SeriesInfo part = parts.get(p).info();
            checkFits(files.get(0), first, files.get(p), part);
            for (int c = 0; c < part.channels().size(); c++) {
                owners.add(parts.get(p));
                indexes.add(c);
            }
            channels.add(part.channels());
            levels = commonStart(levels, part.levels());
            sizeZ = Math.min(sizeZ, part.sizeZ());
            sizeT = Math.min(sizeT, part.sizeT());
            pixelSize = Double.isNaN(pixelSize) ? part.pixelSizeUm() : pixelSize;
        }
        SeriesInfo info = new SeriesInfo(
                first.name(),
                first.width(),
                first.height(),
                first.type(),
                ChannelNames.join(files, channels),
                sizeZ,
                sizeT,
                pixelSize,
                levels);
        return new JoinedSeries(
                info,
                owners.toArray(new SliceSeries[0]),
                indexes.stream().mapToInt(Integer::intValue).toArray());
    }

    private static void checkFits(Path firstFile, SeriesInfo first, Path file, SeriesInfo part)
            throws ProblemException {
        if (part.width() != first.width() || part.height() != first.height()) {
            throw new ProblemException(file + " is " + part.width() + " x " + part.height() + " px but " + firstFile
                    + " is " + first.width() + " x " + first.height()
                    + " px; only files of the same size can be joined as channels.");
        }
        if (part.type() != first.type()) {
            throw new ProblemException(file + " holds " + part.type().label() + " pixels but " + firstFile + " holds "
                    + first.type().label() + "; only files of the same pixel type can be joined as channels.");
        }
    }

    private static List<LevelSize> commonStart(List<LevelSize> a, List<LevelSize> b) {
        int common = 0;
        while (common < Math.min(a.size(), b.size()) && a.get(common).equals(b.get(common))) {
            common++;
        }
        return a.subList(0, Math.max(1, common));
    }

    @Override
    public SeriesInfo info() {
        return info;
    }

    @Override
    public PixelTile read(int channel, int level, int z, int t, int x, int y, int width, int height)
            throws ProblemException {
        Objects.checkIndex(level, info.levels().size());
        return partOfChannel[channel].read(channelInPart[channel], level, z, t, x, y, width, height);
    }
}
