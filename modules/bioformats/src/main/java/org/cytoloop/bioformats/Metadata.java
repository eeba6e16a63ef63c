/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import loci.formats.meta.MetadataRetrieve;
import ome.units.UNITS;
import ome.units.quantity.Length;
import ome.xml.model.primitives.Color;
import org.cytoloop.core.image.ChannelInfo;

/** What the OME metadata of a file say of one image. */
final class Metadata {
    private static final int NO_COLOUR = -1;
    private static final String[] RGB_NAMES = {"Red", "Green", "Blue", "Alpha"};
    private static final int[] RGB = {0xFF0000, 0x00FF00, 0x0000FF, NO_COLOUR};

    /**
     * Formats of pictures are trusted below this size, µm. What they say is made of dots per inch: the usual 72 to 1200 say
     * nothing about a microscope and are all above it.
     */
    private static final double LARGEST_TRUSTED_OF_PICTURES = 20;

    private final MetadataRetrieve store;
    private final int image;
    private final boolean described;
    private final double largest;

    /** @param picture whether the format is one of pictures rather than of microscopes */
    Metadata(MetadataRetrieve store, int image, boolean picture) {
        this.store = store;
        this.image = image;
        largest = picture ? LARGEST_TRUSTED_OF_PICTURES : 1e6;
        described = store != null && image < store.getImageCount();
    }

    /** The name of the image, empty when it is only that of the file; whether it is a thumbnail is part of it. */
    String name(String fileName, boolean thumbnail) {
        String name = described ? store.getImageName(image) : null;
        // Bio-Formats calls images without a name by that of the file, with a number if there are several.
        name = name == null || name.strip().matches(Pattern.quote(fileName) + "( #\\d+)?") ? "" : name.strip();
        if (!thumbnail || name.toLowerCase(Locale.ROOT).contains("thumbnail")) {
            return name;
        }
        return name.isEmpty() ? "Thumbnail" : name + " (thumbnail)";
    }

    /** Edge length of a pixel in µm, NaN when unknown. */
    double pixelSizeUm() {
        Length length = described ? store.getPixelsPhysicalSizeX(image) : null;
        Number um = length == null ? null : length.value(UNITS.MICROMETER);
        double size = um == null ? Double.NaN : um.doubleValue();
        return size > 0 && size < largest ? size : Double.NaN;
    }

    /**
     * Names and colours.
     *
     * @param planes channels that are planes of their own
     * @param samples samples within a pixel of each of them
     */
    List<ChannelInfo> channels(int planes, int samples) {
        List<ChannelInfo> channels = new ArrayList<>();
        for (int c = 0; c < planes; c++) {
            boolean known = described && c < store.getChannelCount(image);
            String name = known ? store.getChannelName(image, c) : null;
            name = name == null ? "" : name.strip();
            if (samples == 1) {
                channels.add(new ChannelInfo(
                        name.isEmpty() ? "Channel " + (c + 1) : name,
                        known ? rgb(store.getChannelColor(image, c)) : NO_COLOUR));
            } else {
                addSamples(channels, planes > 1 ? name : "", samples);
            }
        }
        return channels;
    }

    private static void addSamples(List<ChannelInfo> channels, String prefix, int samples) {
        for (int s = 0; s < samples; s++) {
            boolean colour = samples == 3 || samples == 4;
            String name = colour ? RGB_NAMES[s] : "Channel " + (channels.size() + 1);
            channels.add(new ChannelInfo(prefix.isEmpty() ? name : prefix + " " + name, colour ? RGB[s] : NO_COLOUR));
        }
    }

    private static int rgb(Color colour) {
        return colour == null ? NO_COLOUR : colour.getRed() << 16 | colour.getGreen() << 8 | colour.getBlue();
    }
}
