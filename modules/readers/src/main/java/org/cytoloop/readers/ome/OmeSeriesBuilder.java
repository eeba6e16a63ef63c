/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.ome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.ome.OmeDocument.OmeChannel;
import org.cytoloop.readers.ome.OmeDocument.OmeImage;
import org.cytoloop.readers.ome.OmeDocument.OmeTiffData;
import org.cytoloop.readers.pyramid.Pyramids;
import org.cytoloop.readers.series.ChannelNames;
import org.cytoloop.readers.series.PlaneSource;
import org.cytoloop.readers.series.SeriesPlan;
import org.cytoloop.readers.tiff.TiffImage;
import org.cytoloop.readers.tiff.TiffPage;

/**
 * Turns one OME image into a series: which page of which file holds each plane. Size and type come from the pages, as
 * the pixels are theirs; the metadata must fit them.
 */
final class OmeSeriesBuilder {
    private static final int MAX_PLANES = 1 << 22;

    /** Files opened to check planes when a series is opened; more are checked when they are read. */
    private static final int FILES_CHECKED = 64;

    private final String file;
    private final OmeImage image;
    private final OmeFileSet files;
    private final int sizeC;
    private Path[] planeFile;
    private int[] planeIfd;
    private int planesPlaced;

    /** @param sizeC channels counted as planes, that is without the samples within a pixel */
    private OmeSeriesBuilder(String file, OmeImage image, OmeFileSet files, int sizeC) {
        this.file = file;
        this.image = image;
        this.files = files;
        this.sizeC = sizeC;
    }

    /**
     * The series of an image.
     *
     * @param file name for messages
     * @throws ProblemException when the metadata do not fit the files
     */
    static SeriesPlan build(String file, OmeImage image, OmeFileSet files) throws ProblemException {
        boolean others = namesOtherFile(image, files);
        TiffPage first = firstPage(file, image, files, others);
        int samples = first.image().samples();
        int sizeC = planeChannels(file, image, samples);
        long planes = (long) sizeC * image.sizeZ() * image.sizeT();
        if (planes > MAX_PLANES) {
            throw new ProblemException(
                    file + ": its OME-XML metadata promise " + planes + " planes, more than can be true.");
        }
        OmeSeriesBuilder builder = new OmeSeriesBuilder(file, image, files, sizeC);
        builder.place((int) planes, samples, others);
        return builder.plan(first, samples);
    }

    /** Whether the metadata name a file beside the opened one that is really there. */
    private static boolean namesOtherFile(OmeImage image, OmeFileSet files) throws ProblemException {
        String name = null;
        for (OmeTiffData data : image.tiffData()) {
            if (!data.fileName().isEmpty() && !data.fileName().equals(name)) {
                if (name != null
                        || Files.exists(files.resolve(data, true)) && !files.isOpen(files.resolve(data, true))) {
                    return true;
                }
                name = data.fileName();
            }
        }
        return false;
    }

    private static TiffPage firstPage(String file, OmeImage image, OmeFileSet files, boolean others)
            throws ProblemException {
        for (OmeTiffData data : image.tiffData()) {
            if (data.firstZ() == 0 && data.firstC() == 0 && data.firstT() == 0) {
                return files.page(files.resolve(data, others), Math.max(0, data.ifd()));
            }
        }
        if (image.tiffData().isEmpty()) {
            return files.page(files.resolve(new OmeTiffData(0, 0, 0, 0, -1, "", ""), others), 0);
        }
        throw new ProblemException(file + ": its OME-XML metadata do not say where the first plane is.");
    }

    private static int planeChannels(String file, OmeImage image, int samples) throws ProblemException {
        // Every plane holds all samples of one channel; SizeC counts samples, but some writers count channels.
        int declared = 0;
        for (OmeChannel channel : image.channels()) {
            declared += Math.max(1, channel.samples());
        }
        if (samples > 1 && image.sizeC() % samples == 0 && image.sizeC() >= samples) {
            return image.sizeC() / samples;
        }
        if (samples == 1 || declared == image.sizeC()) {
            return image.sizeC();
        }
        throw new ProblemException(file + ": its OME-XML metadata say " + image.sizeC()
                + " channels but each pixel has " + samples + " samples, they do not fit.");
    }

    private void place(int planes, int samples, boolean others) throws ProblemException {
        planeFile = new Path[planes];
        planeIfd = new int[planes];
        List<OmeTiffData> all = image.tiffData();
        if (all.isEmpty()) {
            all = List.of(new OmeTiffData(0, 0, 0, 0, planes, "", ""));
        }
        for (OmeTiffData data : all) {
            Path in = files.resolve(data, others);
            int firstC = data.firstC() >= sizeC ? data.firstC() / samples : data.firstC();
            int index = rasterIndex(data.firstZ(), firstC, data.firstT());
            int count = data.planeCount();
            if (count < 0) {
                count = data.ifd() >= 0 ? 1 : files.pageCount(in);
            }
            for (int i = 0; i < count && index + i < planes; i++) {
                int target = planeIndex(index + i);
                planesPlaced += planeFile[target] == null ? 1 : 0;
                planeFile[target] = in;
                planeIfd[target] = Math.max(0, data.ifd()) + i;
            }
        }
        if (planesPlaced < planes) {
            throw new ProblemException(file + ": its OME-XML metadata promise " + planes + " planes (" + sizeC
                    + " channels, " + image.sizeZ() + " sections, " + image.sizeT() + " time points) but only "
                    + planesPlaced + " are there.");
        }
    }

    /** Position of a plane in the document's own dimension order. */
    private int rasterIndex(int z, int c, int t) throws ProblemException {
        if (z >= image.sizeZ() || c >= sizeC || t >= image.sizeT()) {
            throw new ProblemException(file + ": its OME-XML metadata place a plane outside of the image's own sizes.");
        }
        int index = 0;
        for (int i = 4; i >= 2; i--) {
            index = switch (image.order().charAt(i)) {
                case 'Z' -> index * image.sizeZ() + z;
                case 'C' -> index * sizeC + c;
                default -> index * image.sizeT() + t;
            };
        }
        return index;
    }

    /** From the document's dimension order to t, z, channel (channel fastest). */
    private int planeIndex(int raster) {
        int rest = raster;
        int z = 0;
        int c = 0;
        int t = 0;
        for (int i = 2; i < 5; i++) {
            switch (image.order().charAt(i)) {
                case 'Z' -> {
                    z = rest % image.sizeZ();
                    rest /= image.sizeZ();
                }
                case 'C' -> {
                    c = rest % sizeC;
                    rest /= sizeC;
                }
                default -> {
                    t = rest % image.sizeT();
                    rest /= image.sizeT();
                }
            }
        }
        return (t * image.sizeZ() + z) * sizeC + c;
    }

    private SeriesPlan plan(TiffPage first, int samples) throws ProblemException {
        List<PlaneSource> planes = new ArrayList<>();
        int levels = 0;
        int opened = 0;
        for (int p = 0; p < planeFile.length; p++) {
            Path in = planeFile[p];
            boolean isFirstPlane = p < sizeC;
            boolean check = files.isOpen(in);
            if (!check && (isFirstPlane || opened < FILES_CHECKED && Files.exists(in))) {
                opened++;
                check = true;
            }
            List<TiffPage> pages = check ? Pyramids.withSubIfds(files.page(in, planeIfd[p])) : null;
            if (isFirstPlane) {
                levels = p == 0 ? pages.size() : Math.min(levels, pages.size());
            }
            for (int s = 0; s < samples; s++) {
                planes.add(pages != null ? PlaneSource.of(pages, s) : new Later(files, in, planeIfd[p], s));
            }
        }
        return new SeriesPlan(
                image.name(),
                channels(first, samples),
                image.sizeZ(),
                image.sizeT(),
                image.pixelSizeUm(),
                levels,
                planes);
    }

    private List<ChannelInfo> channels(TiffPage first, int samples) throws ProblemException {
        List<ChannelInfo> bySample = ChannelNames.ofPage(first);
        List<ChannelInfo> channels = new ArrayList<>();
        for (int c = 0; c < sizeC; c++) {
            OmeChannel described =
                    c < image.channels().size() ? image.channels().get(c) : new OmeChannel("", -1, 0);
            for (int s = 0; s < samples; s++) {
                if (samples == 1) {
                    ChannelInfo numbered = ChannelNames.numberedOne(c);
                    String name = described.name().isEmpty() ? numbered.name() : described.name();
                    channels.add(new ChannelInfo(name, described.rgb()));
                } else {
                    ChannelInfo sample = bySample.get(s);
                    boolean several = sizeC > 1 && !described.name().isEmpty();
                    channels.add(
                            several ? new ChannelInfo(described.name() + " " + sample.name(), sample.rgb()) : sample);
                }
            }
        }
        return channels;
    }

    /** A plane in a file that is opened when it is read for the first time. */
    private record Later(OmeFileSet files, Path in, int ifd, int sample) implements PlaneSource {
        @Override
        public TiffImage image(int level) throws ProblemException {
            List<TiffPage> levels = Pyramids.withSubIfds(files.page(in, ifd));
            return PlaneSource.of(levels, sample).image(level);
        }

        @Override
        public boolean isAtHand() {
            return false;
        }
    }
}
