/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.image;

import java.util.List;

/**
 * One image of a file: what can be known without reading pixels.
 *
 * @param name name from the metadata, or an empty string
 * @param width full-resolution columns, px
 * @param height full-resolution rows, px
 * @param type sample type, the same for all channels
 * @param channels at least one
 * @param sizeZ number of optical sections, at least 1
 * @param sizeT number of time points, at least 1
 * @param pixelSizeUm edge length of a pixel in µm, NaN when unknown
 * @param levels pyramid levels, largest first; at least the full resolution
 */
public record SeriesInfo(
        String name,
        int width,
        int height,
        PixelType type,
        List<ChannelInfo> channels,
        int sizeZ,
        int sizeT,
        double pixelSizeUm,
        List<LevelSize> levels) {
    /** Keeps unmodifiable copies of the lists. */
    public SeriesInfo {
        channels = List.copyOf(channels);
        levels = List.copyOf(levels);
        if (width < 1 || height < 1 || sizeZ < 1 || sizeT < 1 || channels.isEmpty() || levels.isEmpty()) {
            throw new IllegalArgumentException("impossible series " + width + " x " + height);
        }
    }
}
