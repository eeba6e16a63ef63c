/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.exchange.StainingOnSlice;
import org.cytoloop.exchange.StudyResults;

/**
 * Counts of one slice for one staining.
 *
 * @param slice the slice
 * @param staining name of the staining
 * @param round number of the round the calls are of, 0 when the slice is not classified
 * @param threshold p(ON) from which a cell was called ON, NaN when not classified
 * @param detected false when cells were not looked for yet; their number then means nothing
 * @param cells number of cells
 * @param on cells called ON
 * @param samplesOn cells labelled ON
 * @param samplesOff cells labelled OFF
 */
record SliceCount(
        Slice slice,
        String staining,
        int round,
        double threshold,
        boolean detected,
        int cells,
        int on,
        int samplesOn,
        int samplesOff) {

    /** The counts of all slices and stainings, ordered by slice, then staining. */
    static List<SliceCount> all(StudyResults results, TaskContext task) throws ProblemException {
        List<SliceCount> counts = new ArrayList<>();
        for (Slice slice : results.slices()) {
            task.checkCancelled();
            StudyResults.OfSlice result = results.of(slice);
            for (StainingOnSlice staining : result.stainings()) {
                counts.add(new SliceCount(
                        slice,
                        staining.staining().name(),
                        staining.round().map(RoundInfo::number).orElse(0),
                        staining.round().map(RoundInfo::threshold).orElse(Double.NaN),
                        result.detected(),
                        result.cells().size(),
                        staining.countOn(),
                        staining.samplesOn(),
                        staining.samplesOff()));
            }
        }
        return counts;
    }

    /** True when there are calls to count. */
    boolean classified() {
        return round > 0;
    }

    /** Why the slice has no counts, for the reader of the table; empty when it has. */
    String leftOut() {
        if (!detected) {
            return "cells not detected or imported";
        }
        return classified() ? "" : "not classified under the current round";
    }

    /** The analysed area in mm², which is the whole slice: width × height × pixel size²; NaN without a pixel size. */
    double areaMm2() {
        double edgeMm = slice.pixelSizeUm() / 1000;
        return (double) slice.width() * slice.height() * edgeMm * edgeMm;
    }
}
