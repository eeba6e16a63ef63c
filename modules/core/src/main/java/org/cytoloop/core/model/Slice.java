/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import java.util.List;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.ImageLocation;

/**
 * One image of the study.
 *
 * @param name unique in the study
 * @param animal the experimental unit; an empty string when not told
 * @param group condition of the animal; an empty string when not told
 * @param image where the image lies
 * @param width full-resolution columns, px
 * @param height full-resolution rows, px
 * @param pixelSizeUm edge length of a pixel in µm, NaN when unknown
 * @param channels channels of the image, with the names given by the user or the file
 * @param contentHash quick hash of the image's content (sizes, heads and tails of its files), by which it is recognised
 */
public record Slice(
        String name,
        String animal,
        String group,
        ImageLocation image,
        int width,
        int height,
        double pixelSizeUm,
        List<ChannelInfo> channels,
        String contentHash) {
    /** Keeps an unmodifiable copy. */
    public Slice {
        channels = List.copyOf(channels);
    }

    /** The same slice with its image elsewhere. */
    public Slice withImage(ImageLocation moved) {
        return new Slice(name, animal, group, moved, width, height, pixelSizeUm, channels, contentHash);
    }

    /** The same slice with another content hash. */
    public Slice withContentHash(String hash) {
        return new Slice(name, animal, group, image, width, height, pixelSizeUm, channels, hash);
    }

    /**
     * Index of a channel from 0.
     *
     * @param selector a number from 1, or a channel's name (case does not matter)
     * @return the index, or -1 when the slice has no such channel
     */
    public int channelIndex(String selector) {
        for (int i = 0; i < channels.size(); i++) {
            if (channels.get(i).name().equalsIgnoreCase(selector.trim())) {
                return i;
            }
        }
        try {
            int number = Integer.parseInt(selector.trim());
            return number >= 1 && number <= channels.size() ? number - 1 : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
