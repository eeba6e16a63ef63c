/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.review;

import java.util.Locale;
import java.util.Optional;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.engine.evaluation.Wilson;
import org.cytoloop.operations.SliceVerdicts;
import org.cytoloop.workspace.Study;

/**
 * How the slices of a study fared in the review of a round.
 *
 * <p>Counted are the slices the study has now. A slice is inspected when the verdict that {@linkplain
 * SliceVerdicts#holding holds} for it under the round is "good" or "systematic mistakes": given under this very round
 * (not an earlier one), and after the slice got the cells it has now. A slice of which "not usable" was said last, under
 * this round or an earlier one, counts as unusable and not as inspected. All others are left, whether or not they were
 * classified. A verdict stays when the round's threshold is changed.
 *
 * @param round number of the round
 * @param good inspected slices that are good enough: k of "k of n"
 * @param inspected inspected slices: n
 * @param unusable slices that are not usable
 * @param left slices that are neither
 */
public record ReviewSummary(int round, int good, int inspected, int unusable, int left) {
    /** Counts; answers from memory, so it may be called on the event thread. */
    public static ReviewSummary of(Study study, RoundInfo round) {
        SliceVerdicts verdicts = SliceVerdicts.of(study, round);
        int good = 0;
        int mistakes = 0;
        int unusable = 0;
        int left = 0;
        for (Slice slice : study.slices()) {
            Optional<SliceReview> holding = verdicts.holding(slice.name());
            if (holding.isEmpty()) {
                left++;
                continue;
            }
            switch (holding.get().verdict()) {
                case GOOD -> good++;
                case MISTAKES -> mistakes++;
                case UNUSABLE -> unusable++;
            }
        }
        return new ReviewSummary(round.number(), good, good + mistakes, unusable, left);
    }

    /** Share of the inspected slices that are good enough, with its 95 % interval; NaN when none is inspected. */
    public Interval share() {
        return Wilson.of(good, inspected);
    }

    /** What the guide and the report quote, such as "Good enough on 3 of 5 inspected slices". */
    public String sentence() {
        if (inspected == 0) {
            return "No slice inspected yet";
        }
        return "Good enough on " + good + " of " + inspected
                + (inspected == 1 ? " inspected slice" : " inspected slices");
    }

    /** The sentence with its interval and with what it leaves out. */
    public String details() {
        StringBuilder text = new StringBuilder(sentence());
        if (inspected > 0) {
            text.append(String.format(
                    Locale.ROOT, " (95 %% interval %.0f to %.0f %%)", 100 * share().low(), 100 * share().high()));
        }
        if (unusable > 0) {
            text.append(", ").append(unusable).append(" not usable");
        }
        return text.append(", ").append(left).append(" not inspected.").toString();
    }
}
