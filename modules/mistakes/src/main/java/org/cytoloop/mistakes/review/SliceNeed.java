/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.review;

import java.util.Comparator;
import java.util.Optional;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.engine.evaluation.CallCertainty;

/**
 * How much a slice needs a look under a round.
 *
 * @param slice name of the slice
 * @param state where it stands
 * @param classified true when its present cells have calls
 * @param cells number of its cells; 0 when it has none yet
 * @param on how many of them are called ON; 0 without calls
 * @param uncertain how many calls are {@linkplain CallCertainty#LEAST near the threshold}; 0 without calls
 * @param foreign true when it is unlike the slices that were trained on
 * @param last what was said of it last, under this round or an earlier one; null when nothing was
 * @param flips how many calls differ from those of the round it was judged under; {@link #UNKNOWN} when it was not judged
 *     under an earlier round, or that round's calls of the present cells are not kept
 * @param need 0 to 1, see {@link ReviewNeed}; 0 unless the state is {@link ReviewState#OPEN}
 * @param reason why it stands where it stands, in words; without names of slices, animals or groups
 */
public record SliceNeed(
        String slice,
        ReviewState state,
        boolean classified,
        int cells,
        int on,
        int uncertain,
        boolean foreign,
        SliceReview last,
        int flips,
        double need,
        String reason) {
    /** Instead of a number of flips. */
    public static final int UNKNOWN = -1;

    /** Share of the cells that are called ON, 0 to 1; NaN without calls. */
    public double onShare() {
        return classified && cells > 0 ? on / (double) cells : Double.NaN;
    }

    /** Share of the calls that are near the threshold, 0 to 1; NaN without calls. */
    public double uncertainShare() {
        return classified && cells > 0 ? uncertain / (double) cells : Double.NaN;
    }

    /** What was said of it last. */
    public Optional<SliceReview> review() {
        return Optional.ofNullable(last);
    }

    /**
     * The order in which slices are to be looked at: by state, then the greatest need first.
     *
     * @param names order of slices that need it equally
     */
    public static Comparator<SliceNeed> order(Comparator<String> names) {
        return Comparator.comparing(SliceNeed::state)
                .thenComparing(Comparator.comparingDouble(SliceNeed::need).reversed())
                .thenComparing(SliceNeed::slice, names);
    }
}
