/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/**
 * What was said of the slices of a study, as it counts under one round: a snapshot.
 *
 * <p>A verdict under the round itself <em>holds</em>. What was said under an earlier round, or before the slice got the
 * cells it has now, is told but holds no more, unless it says that the slice is not usable: that is said of the slice,
 * not of calls, and holds until something else is said of it. Verdicts under later rounds are not looked at. Answers
 * from memory, so it may be made on the event thread.
 */
public final class SliceVerdicts {
    private final RoundInfo round;
    private final Map<String, SliceReview> newest = new HashMap<>();
    private final Map<String, Instant> cellsSince = new HashMap<>();

    private SliceVerdicts(RoundInfo round) {
        this.round = round;
    }

    /** The verdicts as they count under a round. */
    public static SliceVerdicts of(Study study, RoundInfo round) {
        SliceVerdicts verdicts = new SliceVerdicts(round);
        for (SliceReview review : study.reviews().of(round.staining())) {
            boolean known = study.slice(review.slice()).isPresent();
            if (known && review.round() <= round.number()) {
                verdicts.newest.merge(review.slice(), review, SliceVerdicts::later);
            }
        }
        for (String slice : verdicts.newest.keySet()) {
            study.cellSet(slice).map(CellSetInfo::time).ifPresent(time -> verdicts.cellsSince.put(slice, time));
        }
        return verdicts;
    }

    private static SliceReview later(SliceReview one, SliceReview other) {
        return other.round() >= one.round() ? other : one;
    }

    /** The round they are looked at from. */
    public RoundInfo round() {
        return round;
    }

    /** What was said of a slice last, under this round or an earlier one. */
    public Optional<SliceReview> last(String slice) {
        return Optional.ofNullable(newest.get(slice));
    }

    /** The verdict that holds for a slice under this round. */
    public Optional<SliceReview> holding(String slice) {
        return last(slice).filter(this::holds);
    }

    /** True when a verdict holds under this round. */
    public boolean holds(SliceReview review) {
        if (review.verdict() == Verdict.UNUSABLE) {
            return true;
        }
        Instant since = cellsSince.get(review.slice());
        return review.round() == round.number()
                && (since == null || !review.time().isBefore(since));
    }
}
