/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.growth;

import java.util.List;
import java.util.Locale;
import org.cytoloop.engine.evaluation.Grouping;
import org.cytoloop.engine.evaluation.Interval;

/**
 * What more labels would bring to a round.
 *
 * @param labels number of samples of the round
 * @param grouping what is left out in turn
 * @param trainer id of the trainer that stood in for the round's, or the round's own
 * @param curve score over number of labels; null when it is too early
 * @param stop what is expected to change on slices; null when it is too early
 * @param tooEarly why there is no curve or no stop rule yet; an empty string when there are both
 * @param notes sentences for the user on what could not be told
 */
public record GrowthReport(
        int labels,
        Grouping grouping,
        String trainer,
        GrowthCurve curve,
        StopRule stop,
        String tooEarly,
        List<String> notes) {
    /** Labels after which the gain is told. */
    public static final int NEXT = 100;

    /** Keeps an unmodifiable copy. */
    public GrowthReport {
        notes = List.copyOf(notes);
    }

    /** What the next labels are expected to bring, in a sentence; an empty string when it is too early. */
    public String gainWords() {
        if (curve == null) {
            return "";
        }
        Interval gain = curve.gain(NEXT);
        return String.format(
                Locale.ROOT,
                "The next %d labels are expected to raise F1 by %.3f (%.3f to %.3f), from %.3f to %.3f.",
                NEXT,
                gain.value(),
                gain.low(),
                gain.high(),
                curve.law().at(labels),
                curve.law().at(labels + NEXT));
    }
}
