/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.features;

import java.util.List;

/**
 * What extractors are told about a study. It is fixed for the study, so that every slice has the same columns.
 *
 * @param channels study channels in order; their names begin the names of their features
 * @param nucleiChannel index of the nuclear channel, or -1 when the study has none
 * @param cellDiameter expected diameter of a cell or nucleus, in {@code µm} when {@code micrometres}, else in px
 * @param micrometres true when every slice of the study has a pixel size
 */
public record FeatureContext(List<String> channels, int nucleiChannel, double cellDiameter, boolean micrometres) {
    /** Keeps an unmodifiable copy. */
    public FeatureContext {
        channels = List.copyOf(channels);
        if (!(cellDiameter > 0)) {
            throw new IllegalArgumentException("cell diameter " + cellDiameter);
        }
    }

    /**
     * The expected cell diameter in px of a slice.
     *
     * @param pixelSizeUm the slice's pixel size in µm; ignored when the context is in px
     */
    public double diameterPx(double pixelSizeUm) {
        return micrometres ? cellDiameter / pixelSizeUm : cellDiameter;
    }
}
