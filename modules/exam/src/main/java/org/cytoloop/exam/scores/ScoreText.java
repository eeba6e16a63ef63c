/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.scores;

import java.util.Locale;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.engine.evaluation.Interval;
import org.openide.util.NbBundle.Messages;

/** How scores and rounds are written. */
@Messages({
    "# {0} - number of the round",
    "ScoreText_round=Round {0}",
    "# {0} - number of the round",
    "# {1} - its name",
    "ScoreText_named=Round {0} \u00b7 {1}",
    "# {0} - number of the round",
    "# {1} - its name",
    "ScoreText_numbered={0} \u00b7 {1}",
    "# {0} - value",
    "# {1} - lower end",
    "# {2} - upper end",
    "ScoreText_interval={0} ({1}\u2013{2})"
})
final class ScoreText {
    private static final String NONE = "–";

    private ScoreText() {}

    /** What a round is called. */
    static String round(RoundInfo round) {
        return round.name().isEmpty()
                ? Bundle.ScoreText_round(round.number())
                : Bundle.ScoreText_named(round.number(), round.name());
    }

    /** What a round is called below a head that says so. */
    static String number(RoundInfo round) {
        String number = Integer.toString(round.number());
        return round.name().isEmpty() ? number : Bundle.ScoreText_numbered(number, round.name());
    }

    /** A score with its interval. */
    static String interval(Interval interval) {
        return Double.isFinite(interval.low())
                ? Bundle.ScoreText_interval(
                        decimal(interval.value()), decimal(interval.low()), decimal(interval.high()))
                : decimal(interval.value());
    }

    private static String decimal(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.2f", value) : NONE;
    }
}
