/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cytoloop.engine.evaluation.Interval;

/** Says in sentences what the comparison of two rounds means. */
final class ComparisonWords {
    private static final double LEVEL = 0.05;

    private final ExamComparison numbers;
    private final String before;
    private final String after;
    private final List<String> words = new ArrayList<>();

    private ComparisonWords(ExamComparison numbers, String before, String after) {
        this.numbers = numbers;
        this.before = before;
        this.after = after;
    }

    static List<String> of(ExamComparison numbers, String before, String after) {
        ComparisonWords words = new ComparisonWords(numbers, before, after);
        if (numbers.n() == 0) {
            words.words.add("No cell of the exam can be scored for both, so they cannot be compared on it.");
            return words.words;
        }
        words.split();
        words.f1();
        words.disagreement();
        return words.words;
    }

    private void split() {
        McNemar test = numbers.mcNemar();
        long differing = test.onlyFirst() + test.onlySecond();
        if (differing == 0) {
            // with 0 of n seen, a share this large would have shown itself in 95 of 100 exams
            double unseen = 100 * (1 - Math.pow(LEVEL, 1.0 / numbers.n()));
            words.add(start(after) + " is right and wrong on the same " + cells(numbers.n()) + " as " + before
                    + ": the exam cannot tell them apart, though up to " + Math.max(1, Math.round(unseen))
                    + " of 100 cells may differ unseen.");
            return;
        }
        words.add(start(after) + " is right on " + cells(test.onlySecond()) + " " + before
                + " gets wrong, and wrong on " + test.onlyFirst() + " it gets right.");
        String verdict = test.p() >= LEVEL
                ? "the exam cannot tell them apart."
                : after + " is " + (test.onlySecond() > test.onlyFirst() ? "better." : "worse.");
        words.add("Chance alone gives such a split " + often(test.p()) + " (McNemar's exact test): " + verdict);
        if (test.p() >= LEVEL && test.midP() < LEVEL) {
            words.add("It is close: by the less cautious mid-p chance gives it " + often(test.midP()) + ".");
        }
    }

    private void f1() {
        Interval difference = numbers.f1Difference();
        if (Double.isNaN(difference.value())) {
            words.add("F1 cannot be compared, because no exam cell is ON or called ON by one of them.");
            return;
        }
        words.add("F1 " + decimal(numbers.f1Before().value()) + " -> "
                + decimal(numbers.f1After().value()) + ", difference " + signed(difference.value()) + " ("
                + signed(difference.low()) + " to " + signed(difference.high()) + ").");
    }

    /** The test counts right calls on all cells, F1 only what concerns ON: they can differ. */
    private void disagreement() {
        Interval difference = numbers.f1Difference();
        boolean apart = difference.low() > 0 || difference.high() < 0;
        if (apart && numbers.mcNemar().p() >= LEVEL) {
            words.add("The interval of the difference leaves out 0 although the test finds nothing: take it as a hint,"
                    + " and extend the exam to be sure.");
        } else if (!apart && numbers.mcNemar().p() < LEVEL && !Double.isNaN(difference.value())) {
            words.add("In F1, which leaves out cells that are OFF and called OFF, the difference is not certain.");
        }
    }

    /** "15 times in 100". */
    private static String often(double p) {
        if (p < 0.001) {
            return "less than once in 1000";
        }
        if (p < 0.0095) {
            return times(Math.round(1000 * p)) + " in 1000";
        }
        return times(Math.round(100 * p)) + " in 100";
    }

    private static String times(long n) {
        return n == 1 ? "once" : n + " times";
    }

    private static String cells(long n) {
        return n + (n == 1 ? " cell" : " cells");
    }

    private static String start(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String signed(double value) {
        String text = String.format(Locale.ROOT, "%+.2f", value);
        return "-0.00".equals(text) || "+0.00".equals(text) ? "0.00" : text;
    }
}
