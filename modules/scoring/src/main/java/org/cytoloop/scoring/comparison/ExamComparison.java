/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.comparison;

import java.util.List;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.scoring.exam.ExamSheet;
import org.cytoloop.scoring.exam.F1Interval;
import org.cytoloop.scoring.exam.SmoothedBootstrap;
import org.cytoloop.scoring.exam.StratifiedTable;

/**
 * Two rounds on the same exam cells.
 *
 * @param n cells that were scored for both
 * @param mcNemar test whether they are right equally often; "first" is the round before
 * @param f1Before F1 of the round before with its 95 % interval
 * @param f1After F1 of the round after with its 95 % interval
 * @param f1Difference F1 after minus F1 before, with its 95 % interval by paired bootstrap: cells are drawn anew with the
 *     calls of both rounds, so that what both get wrong cancels out
 * @param words sentences for the user, the most important first
 */
public record ExamComparison(
        int n, McNemar mcNemar, Interval f1Before, Interval f1After, Interval f1Difference, List<String> words) {
    private static final int ON = StratifiedTable.TRUE_ON;
    private static final int BEFORE = StratifiedTable.CALLED;
    private static final int AFTER = StratifiedTable.CALLED_AFTER;

    /** Keeps an unmodifiable copy. */
    public ExamComparison {
        words = List.copyOf(words);
    }

    /**
     * Compares the calls of two rounds.
     *
     * @param calledBefore call of the round before of each cell of the sheet
     * @param calledAfter call of the round after of each cell
     * @param before what the round before is called in the middle of a sentence, such as "round 4"
     * @param after what the round after is called
     * @param seed seed of the bootstrap
     */
    public static ExamComparison of(
            ExamSheet sheet, boolean[] calledBefore, boolean[] calledAfter, String before, String after, long seed) {
        StratifiedTable table = sheet.against(calledBefore, calledAfter);
        McNemar test = McNemar.of(
                table.count(c -> isRight(c, BEFORE) && !isRight(c, AFTER)),
                table.count(c -> isRight(c, AFTER) && !isRight(c, BEFORE)));
        // half a cell where the rounds differ: where they happen to agree on every cell drawn they need not on the rest
        SmoothedBootstrap bootstrap = new SmoothedBootstrap(
                table, new int[] {BEFORE, AFTER, ON | BEFORE, ON | AFTER}, 0, ON, BEFORE | AFTER, ON | BEFORE | AFTER);
        ExamComparison numbers = new ExamComparison(
                sheet.size(),
                test,
                F1Interval.of(table, BEFORE),
                F1Interval.of(table, AFTER),
                bootstrap.interval(sums -> f1(sums, AFTER) - f1(sums, BEFORE), seed),
                List.of());
        return new ExamComparison(
                numbers.n,
                test,
                numbers.f1Before,
                numbers.f1After,
                numbers.f1Difference,
                ComparisonWords.of(numbers, before, after));
    }

    private static boolean isRight(int category, int called) {
        return (category & ON) != 0 == ((category & called) != 0);
    }

    private static double f1(double[] sums, int called) {
        double hit = 0;
        double all = 0;
        for (int c = 0; c < sums.length; c++) {
            boolean on = (c & ON) != 0;
            boolean call = (c & called) != 0;
            hit += on && call ? 2 * sums[c] : 0;
            all += (on ? sums[c] : 0) + (call ? sums[c] : 0);
        }
        return all == 0 ? Double.NaN : hit / all;
    }
}
