/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import org.cytoloop.core.image.ChannelStatistics;

/**
 * The grey-value scale of a channel in one slice. It follows the gain and the offset of the camera, so that values
 * divided by it can be compared between animals.
 *
 * @param zero the slice's median, grey values
 * @param range from the median to the 99.9th percentile: from tissue to the brightest structures; at least the MAD and
 *     more than 0
 * @param noiseFloor least noise a signal is divided by: 5 % of the slice's MAD, 0.1 % of the range at least
 */
record GreyScale(double zero, double range, double noiseFloor) {
    static GreyScale of(ChannelStatistics statistics) {
        double range = Math.max(statistics.p999() - statistics.median(), statistics.mad());
        if (!(range > 0)) {
            // a flat slice has no scale of its own
            range = 1;
        }
        return new GreyScale(statistics.median(), range, Math.max(0.05 * statistics.mad(), 0.001 * range));
    }
}
