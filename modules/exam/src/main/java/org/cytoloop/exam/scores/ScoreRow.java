/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.scores;

import java.util.Optional;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.scoring.exam.ExamScore;

/**
 * A round on the exam.
 *
 * @param round the round
 * @param score its score; empty while it is computed, and when it cannot be
 * @param problem why it cannot be scored; empty otherwise
 * @param current whether it is the current round
 * @param best whether no other round has a higher F1
 */
record ScoreRow(RoundInfo round, Optional<ExamScore> score, String problem, boolean current, boolean best) {
    /** F1; NaN while unknown. */
    double f1() {
        return score.map(known -> known.f1().value()).orElse(Double.NaN);
    }
}
