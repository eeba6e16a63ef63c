/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.model;

import java.util.Arrays;
import java.util.Optional;
import org.cytoloop.core.model.Cells;
import org.cytoloop.workspace.CellSetInfo;

/** How much of the slice a crop shows: about three cells across, so that a cell is judged against its neighbours. */
final class CropSize {
    /** For cells of which nothing is known, px. */
    static final double UNKNOWN = 48;

    private static final double DIAMETERS = 3;
    private static final double SMALLEST = 16;
    private static final double LARGEST = 1024;

    private CropSize() {}

    /** Edge length, px of the full resolution: from the detector's diameter, else from the median area. */
    static double of(Optional<CellSetInfo> info, Cells cells) {
        double diameter = info.map(CellSetInfo::diameterPx).orElse(Double.NaN);
        if (!(diameter > 0)) {
            diameter = 2 * Math.sqrt(medianArea(cells) / Math.PI);
        }
        double size = DIAMETERS * diameter;
        return size > 0 ? Math.max(SMALLEST, Math.min(LARGEST, size)) : UNKNOWN;
    }

    /** NaN when no area is known. */
    private static double medianArea(Cells cells) {
        float[] areas = new float[cells.size()];
        int known = 0;
        for (int i = 0; i < areas.length; i++) {
            if (cells.area(i) > 0) {
                areas[known++] = cells.area(i);
            }
        }
        Arrays.sort(areas, 0, known);
        return known == 0 ? Double.NaN : areas[known / 2];
    }
}
