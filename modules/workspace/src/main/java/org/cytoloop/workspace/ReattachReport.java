/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.util.List;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;

/**
 * What became of the samples of a slice when its cells were replaced.
 *
 * @param seq number of the journal event
 * @param cellSet the new cells
 * @param radiusPx how far a cell was allowed to move, px
 * @param moved samples that were attached to a new cell
 * @param restored samples detached earlier that found a cell again
 * @param detached samples that no new cell lies near enough to; kept, not trained on
 */
public record ReattachReport(
        long seq,
        CellSetInfo cellSet,
        double radiusPx,
        List<Moved> moved,
        List<Moved> restored,
        List<DetachedSample> detached) {
    /** Keeps unmodifiable copies. */
    public ReattachReport {
        moved = List.copyOf(moved);
        restored = List.copyOf(restored);
        detached = List.copyOf(detached);
    }

    /**
     * A sample and its new cell.
     *
     * @param staining name of the staining
     * @param label the sample's label
     * @param from the old cell
     * @param to the new cell
     * @param distancePx between their centroids, px
     */
    public record Moved(String staining, Label label, CellRef from, CellRef to, double distancePx) {}
}
