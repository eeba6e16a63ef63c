/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.samplefiles;

import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/** How far a position in a table may be from the cell it means. */
final class MatchingRadius {
    /** When nothing is known of the cells, px. */
    static final double USUAL_PX = 5;

    private MatchingRadius() {}

    /** Half a cell diameter, the smallest among the slices, px. Off the EDT. */
    static double suggest(Study study) throws ProblemException {
        double smallest = Double.POSITIVE_INFINITY;
        for (Slice slice : study.slices()) {
            CellSetInfo info = study.cellSet(slice.name()).orElse(null);
            if (info != null) {
                double diameter = info.diameterPx() > 0 ? info.diameterPx() : diameter(study.cells(info));
                smallest = diameter > 0 ? Math.min(smallest, diameter) : smallest;
            }
        }
        return Double.isInfinite(smallest) ? USUAL_PX : Math.round(10 * smallest / 2) / 10.0;
    }

    /** Of a round cell of the mean area; NaN when areas are unknown. */
    private static double diameter(Cells cells) {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.area(i) > 0) {
                sum += cells.area(i);
                n++;
            }
        }
        return n == 0 ? Double.NaN : 2 * Math.sqrt(sum / n / Math.PI);
    }
}
