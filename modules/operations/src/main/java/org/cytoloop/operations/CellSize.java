/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.util.Arrays;
import java.util.Optional;
import org.cytoloop.core.model.Cells;
import org.cytoloop.workspace.CellSetInfo;

/** How large the cells of a slice usually are. */
public final class CellSize {
    /** For cells of which nothing is known, px. */
    private static final double UNKNOWN = 16;

    private static final double SMALLEST = 16.0 / 3;
    private static final double LARGEST = 1024.0 / 3;

    private CellSize() {}

    /** Diameter, px of the full resolution: the detector's, else from the median area. */
    public static double diameter(Optional<CellSetInfo> info, Cells cells) {
        double diameter = info.map(CellSetInfo::diameterPx).orElse(Double.NaN);
        if (!(diameter > 0)) {
            diameter = 2 * Math.sqrt(medianArea(cells) / Math.PI);
        }
        return diameter > 0 ? Math.max(SMALLEST, Math.min(LARGEST, diameter)) : UNKNOWN;
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
