/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.exam;

import java.util.List;
import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.engine.evaluation.Interval;

/**
 * What an exam says of a round. An {@link Interval} is that of 95 %; a number that cannot be known is NaN, and a sentence
 * of {@link #words} says why.
 *
 * @param n cells that were scored: answered ON or OFF, with a place, not trained on by this round
 * @param unsure cells answered UNSURE, which are not scored
 * @param leftOut cells this round was trained on before they were drawn, which are not scored
 * @param waiting cells without a place under the present cell sets, which are not scored
 * @param corrections answers that were changed after their draw was closed
 * @param confusion counts of the scored cells, not weighted
 * @param precision share of the called ON that are ON
 * @param recall share of the ON that are called ON (sensitivity)
 * @param specificity share of the OFF that are called OFF
 * @param f1 harmonic mean of precision and recall
 * @param balancedAccuracy mean of recall and specificity
 * @param kappa agreement beyond chance
 * @param onShare share of all cells that are ON
 * @param words sentences for the user, the most important first
 */
public record ExamScore(
        int n,
        int unsure,
        int leftOut,
        int waiting,
        int corrections,
        Confusion confusion,
        Interval precision,
        Interval recall,
        Interval specificity,
        Interval f1,
        Interval balancedAccuracy,
        Interval kappa,
        Interval onShare,
        List<String> words) {
    /** Keeps an unmodifiable copy. */
    public ExamScore {
        words = List.copyOf(words);
    }
}
