/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.series;

import java.util.List;
import org.cytoloop.core.image.ChannelInfo;

/**
 * A series before its planes are checked.
 *
 * @param name name from the metadata, or empty
 * @param channels one per channel
 * @param sizeZ optical sections
 * @param sizeT time points
 * @param pixelSizeUm µm, NaN when unknown
 * @param levels number of pyramid levels with the full resolution
 * @param planes one per channel, section and time point; index {@code (t * sizeZ + z) * channels + channel}
 */
public record SeriesPlan(
        String name,
        List<ChannelInfo> channels,
        int sizeZ,
        int sizeT,
        double pixelSizeUm,
        int levels,
        List<PlaneSource> planes) {}
