/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.exam;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.engine.evaluation.Interval;

/**
 * What an exam says of a round. Shares are weighted, so that animals count by their cells. An {@link Interval} is that of
 * 95 %; a number that cannot be known is NaN, and a sentence of {@link #words} says why. That the study has a finite
 * number of cells is passed over, which errs on the cautious side.
 *
 * @param n cells that were scored: answered ON or OFF, with a place, not trained on by this round
 * @param unsure cells answered UNSURE, which are not scored
 * @param leftOut cells this round was trained on before they were drawn, which are not scored
 * @param waiting cells without a place under the present cell sets, which are not scored
 * @param corrections answers that were changed after their draw was closed
 * @param confusion counts of the scored cells, not weighted
 * @param precision share of the called ON that are ON; {@link ModifiedWilson}'s interval on the
 *     effective sample size
 * @param recall share of the ON that are called ON (sensitivity); likewise
 * @param specificity share of the OFF that are called OFF; likewise
 * @param f1 harmonic mean of precision and recall; {@link F1Interval}
 * @param balancedAccuracy mean of recall and specificity; interval put together from theirs (Newcombe 1998, "Interval
 *     estimation for the difference between independent proportions", Statistics in Medicine 17:873-890, method 10: it is
 *     half of 1 plus the difference of recall and false alarms)
 * @param kappa agreement beyond chance; {@link SmoothedBootstrap}
 * @param onShare share of all cells that are ON; {@link ModifiedWilson}'s interval on the
 *     effective sample size
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
    private static final int ON = StratifiedTable.TRUE_ON;
    private static final int CALLED = StratifiedTable.CALLED;
    private static final int BOTH = ON | CALLED;

    /** Seed of the bootstrap: the same exam gives the same numbers. */
    private static final long SEED = 1;

    /** Keeps an unmodifiable copy. */
    public ExamScore {
        words = List.copyOf(words);
    }

    /**
     * Cells of an exam that were not scored, and answers that were changed.
     *
     * @param unsure cells answered UNSURE
     * @param leftOut cells the round was trained on
     * @param waiting cells without a place
     * @param corrections answers changed after their draw was closed
     */
    public record Remainder(int unsure, int leftOut, int waiting, int corrections) {}

    /**
     * Scores calls.
     *
     * @param calledOn the round's call of each cell of the sheet
     */
    public static ExamScore of(ExamSheet sheet, boolean[] calledOn, Remainder remainder) {
        StratifiedTable table = sheet.against(calledOn);
        Confusion confusion = new Confusion(
                table.count(c -> c == BOTH),
                table.count(c -> c == CALLED),
                table.count(c -> c == ON),
                table.count(c -> c == 0));
        Interval recall = ModifiedWilson.of(table.share(c -> c == BOTH, c -> (c & ON) != 0));
        Interval specificity = ModifiedWilson.of(table.share(c -> c == 0, c -> (c & ON) == 0));
        ExamScore score = new ExamScore(
                sheet.size(),
                remainder.unsure(),
                remainder.leftOut(),
                remainder.waiting(),
                remainder.corrections(),
                confusion,
                ModifiedWilson.of(table.share(c -> c == BOTH, c -> (c & CALLED) != 0)),
                recall,
                specificity,
                F1Interval.of(table, CALLED),
                mean(recall, specificity),
                new SmoothedBootstrap(table, new int[] {0, ON, CALLED, BOTH}).interval(ExamScore::kappa, SEED),
                ModifiedWilson.of(table.share(c -> (c & ON) != 0, c -> true)),
                List.of());
        return score.withWords(ExamWords.of(score, table.weightRatio()));
    }

    /** The same with one more sentence for the user, the last. */
    public ExamScore with(String sentence) {
        List<String> more = new ArrayList<>(words);
        more.add(sentence);
        return withWords(more);
    }

    private ExamScore withWords(List<String> sentences) {
        return new ExamScore(
                n,
                unsure,
                leftOut,
                waiting,
                corrections,
                confusion,
                precision,
                recall,
                specificity,
                f1,
                balancedAccuracy,
                kappa,
                onShare,
                sentences);
    }

    /** The mean of two independent shares; squares of the distances to their ends add up. */
    static Interval mean(Interval a, Interval b) {
        double value = (a.value() + b.value()) / 2;
        double below = Math.hypot(a.value() - a.low(), b.value() - b.low()) / 2;
        double above = Math.hypot(a.high() - a.value(), b.high() - b.value()) / 2;
        return new Interval(value, value - below, value + above);
    }

    /** Cohen's kappa from weighted counts; as {@link Confusion#kappa}. */
    private static double kappa(double[] weighted) {
        double tp = weighted[BOTH];
        double fp = weighted[CALLED];
        double fn = weighted[ON];
        double tn = weighted[0];
        double chance = (tp + fp) * (fp + tn) + (tp + fn) * (fn + tn);
        return chance == 0 ? Double.NaN : 2 * (tp * tn - fp * fn) / chance;
    }
}
