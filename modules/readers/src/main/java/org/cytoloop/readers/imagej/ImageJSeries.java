/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.imagej;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.series.ChannelNames;
import org.cytoloop.readers.series.PixelSize;
import org.cytoloop.readers.series.PlaneSource;
import org.cytoloop.readers.series.SeriesPlan;
import org.cytoloop.readers.tiff.Tag;
import org.cytoloop.readers.tiff.TiffDirectory;
import org.cytoloop.readers.tiff.TiffImage;
import org.cytoloop.readers.tiff.TiffPage;

/**
 * The one series of an ImageJ file. Planes run channel, slice, frame (fastest first). A stack of more than 4 GB has one
 * directory only; its planes follow the first one in the file.
 */
public final class ImageJSeries {
    private static final int MAX_PLANES = 1 << 22;

    private ImageJSeries() {}

    /**
     * The series of an ImageJ file.
     *
     * @param pages all pages of the file
     * @throws ProblemException when planes are missing
     */
    public static SeriesPlan of(List<TiffPage> pages) throws ProblemException {
        TiffPage first = pages.get(0);
        TiffDirectory directory = first.directory();
        ImageJDescription description = ImageJDescription.parse(directory.text(Tag.IMAGE_DESCRIPTION));
        List<TiffImage> images = images(pages, description.count("images"));
        int samples = first.image().samples();
        int n = images.size();
        int channels = description.count("channels");
        int frames = description.count("frames");
        int slices = description.count("slices");
        if ((long) channels * slices * frames != n) {
            // Not the product it should be: a plain stack in time when only frames are given, else in z.
            boolean onlyFrames = frames == n;
            channels = 1;
            frames = onlyFrames ? n : 1;
            slices = onlyFrames ? 1 : n;
        }
        List<ChannelInfo> names = samples > 1 && channels == 1
                ? ChannelNames.ofPage(first)
                : names(ImageJMetadata.read(directory), channels, samples);
        List<PlaneSource> planes = new ArrayList<>(n * samples);
        for (TiffImage image : images) {
            for (int s = 0; s < samples; s++) {
                planes.add(PlaneSource.of(image, s));
            }
        }
        return new SeriesPlan("", names, slices, frames, pixelSize(directory, description), 1, planes);
    }

    private static List<TiffImage> images(List<TiffPage> pages, int claimed) throws ProblemException {
        TiffImage first = pages.get(0).image();
        List<TiffImage> images = new ArrayList<>();
        if (pages.size() >= claimed) {
            // A file edited since may hold more pages than the description says; they are all shown.
            for (TiffPage page : pages) {
                images.add(page.image());
            }
            return images;
        }
        if (claimed > MAX_PLANES || !first.isContiguous()) {
            throw pages.get(0)
                    .directory()
                    .source()
                    .problem("its ImageJ description promises " + claimed + " planes but there are " + pages.size()
                            + ", the file is truncated or was edited");
        }
        images.add(first);
        for (int i = 1; i < claimed; i++) {
            images.add(first.following(i));
        }
        return images;
    }

    private static List<ChannelInfo> names(ImageJMetadata metadata, int channels, int samples) {
        Set<String> distinct = new HashSet<>();
        boolean labelled = true;
        for (int c = 0; c < channels; c++) {
            String label = metadata.label(c);
            labelled &= !label.isEmpty() && distinct.add(label);
        }
        List<ChannelInfo> names = new ArrayList<>();
        for (int c = 0; c < channels; c++) {
            String name = labelled && channels > 1 ? metadata.label(c) : "Channel " + (c + 1);
            for (int s = 0; s < samples; s++) {
                names.add(new ChannelInfo(samples == 1 ? name : name + " " + (s + 1), metadata.colour(c)));
            }
        }
        return names;
    }

    private static double pixelSize(TiffDirectory directory, ImageJDescription description) throws ProblemException {
        String unit = description.text("unit");
        if (unit.isEmpty()) {
            return PixelSize.ofResolution(directory);
        }
        // ImageJ stores pixels per its own unit, whatever the resolution unit field says.
        return PixelSize.ofPixelsPer(directory.real(Tag.X_RESOLUTION), unit);
    }
}
