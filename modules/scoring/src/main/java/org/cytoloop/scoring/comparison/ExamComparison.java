/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.comparison;

import java.util.List;
import org.cytoloop.engine.evaluation.Interval;

/**
 * Two rounds on the same exam cells.
 *
 * @param n cells that were scored for both
 * @param mcNemar test whether they are right equally often; "first" is the round before
 * @param f1Before F1 of the round before with its 95 % interval
 * @param f1After F1 of the round after with its 95 % interval
 * @param f1Difference F1 after minus F1 before, with its 95 % interval by paired bootstrap
 * @param words sentences for the user, the most important first
 */
public record ExamComparison(
        int n, McNemar mcNemar, Interval f1Before, Interval f1After, Interval f1Difference, List<String> words) {
    /** Keeps an unmodifiable copy. */
    public ExamComparison {
        words = List.copyOf(words);
    }
}
