/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cytoloop.engine.evaluation.Interval;

/** Says in sentences what the numbers of an exam mean. */
final class ExamWords {
    /** A share is rough when its interval reaches further than this to one side or the other, on average. */
    private static final double ROUGH = 0.1;

    /** Weights that differ by less change no number that is shown. */
    private static final double UNEQUAL = 1.1;

    private static final double MANY_UNSURE = 0.1;
    private static final int LARGEST_EXAM = 1_000_000;

    private final ExamScore score;
    private final List<String> words = new ArrayList<>();

    private ExamWords(ExamScore score) {
        this.score = score;
    }

    /**
     * The sentences.
     *
     * @param weightRatio largest weight of a cell over the smallest
     */
    static List<String> of(ExamScore score, double weightRatio) {
        ExamWords words = new ExamWords(score);
        words.main();
        words.rough();
        words.notScored();
        if (weightRatio > UNEQUAL) {
            words.say("Animals were not drawn in proportion to their cells; the numbers are weighted for it.");
        }
        return words.words;
    }

    private void main() {
        if (score.n() == 0) {
            say("No cell of the exam can be scored, so nothing is known of this round.");
            return;
        }
        if (!Double.isNaN(score.f1().value())) {
            say("On " + count(score.n(), "cell") + " drawn at random F1 is "
                    + decimal(score.f1().value()) + " (" + decimal(score.f1().low()) + " to "
                    + decimal(score.f1().high()) + ").");
        }
        if (Double.isNaN(score.recall().value())) {
            say("None of the " + count(score.n(), "exam cell") + " is ON, so it cannot be known how many ON cells are"
                    + " found; extend the exam.");
        } else {
            say("Of 100 truly ON cells it finds about " + ofHundred(score.recall()) + ".");
        }
        if (Double.isNaN(score.precision().value())) {
            say("It calls none of the " + count(score.n(), "exam cell")
                    + " ON, so it cannot be known how often such a call is right.");
        } else {
            say("Of 100 cells it calls ON about " + ofHundred(score.precision()) + " truly are.");
        }
        if (Double.isNaN(score.specificity().value())) {
            say("None of the " + count(score.n(), "exam cell")
                    + " is OFF, so it cannot be known how many OFF cells are called ON by mistake.");
        } else {
            Interval right = score.specificity();
            say("Of 100 truly OFF cells it calls about "
                    + ofHundred(new Interval(1 - right.value(), 1 - right.high(), 1 - right.low()))
                    + " ON by mistake.");
        }
    }

    /** Too few ON cells make recall rough; how many cells it would take. */
    private void rough() {
        long on = score.confusion().tp() + score.confusion().fn();
        Interval recall = score.recall();
        if (on == 0 || (recall.high() - recall.low()) / 2 <= ROUGH) {
            return;
        }
        // half a cell on either side, as 1 of 1 found does not mean that all would be
        double expected = (score.confusion().tp() + 0.5) / (on + 1);
        int needed = 1;
        while (width(expected, needed) > ROUGH && needed < LARGEST_EXAM) {
            needed++;
        }
        long cells = roundUp(
                Math.min(LARGEST_EXAM, Math.ceil(needed / score.onShare().value())));
        say("Only " + on + " of the " + count(score.n(), "exam cell") + (on == 1 ? " is" : " are")
                + " ON, so these numbers are rough: to know within 10 of 100 how many ON cells are found takes about "
                + needed + " ON cells, an exam of about " + cells + " cells.");
    }

    private static double width(double share, int trials) {
        Interval interval = ModifiedWilson.of(share, trials);
        return (interval.high() - interval.low()) / 2;
    }

    /** To two digits. */
    private static long roundUp(double cells) {
        long unit = 1;
        while (cells / unit >= 100) {
            unit *= 10;
        }
        return (long) Math.ceil(cells / unit) * unit;
    }

    private void notScored() {
        if (score.unsure() > 0) {
            double share = score.unsure() / (double) (score.n() + score.unsure());
            say(count(score.unsure(), "exam cell") + (score.unsure() == 1 ? " was" : " were")
                    + " answered UNSURE and not scored"
                    + (share > MANY_UNSURE ? ": the numbers hold for clear cells only." : "."));
        }
        if (score.leftOut() > 0) {
            say(count(score.leftOut(), "exam cell") + (score.leftOut() == 1 ? " is" : " are")
                    + " left out, because this round was trained on "
                    + (score.leftOut() == 1 ? "it before it was" : "them before they were") + " drawn.");
        }
        if (score.waiting() > 0) {
            say(count(score.waiting(), "exam cell") + (score.waiting() == 1 ? " is" : " are")
                    + " left out, because detection did not find "
                    + (score.waiting() == 1 ? "it" : "them") + " again.");
        }
        if (score.corrections() > 0) {
            say(count(score.corrections(), "answer") + (score.corrections() == 1 ? " was" : " were")
                    + " changed after the exam was closed.");
        }
    }

    private void say(String sentence) {
        words.add(sentence);
    }

    private static String count(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** "91 (84 to 95)". */
    private static String ofHundred(Interval share) {
        return Math.round(100 * share.value()) + " (" + Math.round(100 * share.low()) + " to "
                + Math.round(100 * share.high()) + ")";
    }
}
