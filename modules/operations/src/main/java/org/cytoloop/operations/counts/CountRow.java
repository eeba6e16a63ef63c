/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.counts;

import java.util.Optional;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.scoring.counts.CorrectedCount;

/**
 * The counts of a slice, an animal or a group.
 *
 * @param slice name of the slice; empty for an animal or a group
 * @param animal name of the animal; empty when not told, and for a group
 * @param group name of the group; empty when not told
 * @param slices slices that are counted, at least 1
 * @param leftOut slices of it that are not counted
 * @param mode how cells were detected; with {@link DetectionMode#INDEPENDENT} the number of cells is one of candidates,
 *     and shares mean nothing
 * @param cells number of cells
 * @param on cells called ON
 * @param corrected cells that are ON by what the exam says of the calls; empty when it allows no correction
 * @param areaMm2 analysed area, mm²; NaN when the pixel size of a counted slice is not known
 */
public record CountRow(
        String slice,
        String animal,
        String group,
        int slices,
        int leftOut,
        DetectionMode mode,
        long cells,
        long on,
        Optional<CorrectedCount> corrected,
        double areaMm2) {
    /** Share of the cells that are called ON, 0 to 1; NaN where it means nothing. */
    public double share() {
        return sharesMeanSomething() ? on / (double) cells : Double.NaN;
    }

    /** Share of the cells that are ON, corrected; empty where it means nothing or nothing can be corrected. */
    public Optional<CorrectedCount> correctedShare() {
        return corrected.filter(count -> sharesMeanSomething()).map(count -> count.per(cells));
    }

    /** Cells called ON per mm²; NaN without a pixel size. */
    public double density() {
        return on / areaMm2;
    }

    /** ON cells per mm², corrected; empty without a pixel size or when nothing can be corrected. */
    public Optional<CorrectedCount> correctedDensity() {
        return corrected.filter(count -> Double.isFinite(areaMm2)).map(count -> count.per(areaMm2));
    }

    /** All cells per mm²; NaN where it means nothing. */
    public double cellDensity() {
        return mode == DetectionMode.SHARED ? cells / areaMm2 : Double.NaN;
    }

    private boolean sharesMeanSomething() {
        return mode == DetectionMode.SHARED && cells > 0;
    }
}
