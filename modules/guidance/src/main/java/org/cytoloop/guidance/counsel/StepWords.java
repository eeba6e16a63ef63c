/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.counsel;

import java.util.Locale;
import java.util.Objects;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Situation.SliceState;
import org.cytoloop.spi.guide.Step;

/** Whether a step of the loop is done, and what can be said of it in a few words. */
final class StepWords {
    private StepWords() {}

    static String name(Step step) {
        return switch (step) {
            case IMAGES -> "Images";
            case CELLS -> "Cells";
            case RULE -> "Rule";
            case SLICES -> "Training slices";
            case SAMPLE -> "Samples";
            case TRAIN -> "Train";
            case REVIEW -> "Review";
            case MINE -> "Find mistakes";
            case EXAM -> "Exam";
            case DELIVER -> "Results";
        };
    }

    static boolean isDone(Step step, Situation now) {
        return switch (step) {
            case IMAGES -> !now.slices().isEmpty() && now.slices().stream().noneMatch(SliceState::imageMissing);
            case CELLS -> !now.slices().isEmpty() && now.slices().stream().allMatch(slice -> slice.cells() >= 0);
            case RULE -> now.rule().version() > 0;
            case SLICES -> now.slices().stream().anyMatch(SliceState::training);
            case SAMPLE ->
                now.samples().on() >= LoopProgress.FIRST_OF_CLASS
                        && now.samples().off() >= LoopProgress.FIRST_OF_CLASS;
            case TRAIN ->
                now.round()
                        .filter(round -> round.changed() < LoopProgress.NEXT_ROUND)
                        .isPresent();
            case REVIEW -> now.round().isPresent() && now.review().left() == 0;
            case MINE -> now.round().isPresent() && now.answers().answered() >= LoopProgress.ANSWERS;
            case EXAM -> now.exam().closed();
            case DELIVER -> false;
        };
    }

    static String of(Step step, Situation now) {
        return switch (step) {
            case IMAGES -> images(now);
            case CELLS -> cells(now);
            case RULE ->
                now.rule().version() == 0
                        ? "not written"
                        : "version " + now.rule().version();
            case SLICES -> trainingSlices(now);
            case SAMPLE -> samples(now.samples());
            case TRAIN -> now.round().map(StepWords::round).orElse("no round");
            case REVIEW -> now.round().isEmpty() ? "" : review(now.review());
            case MINE -> now.round().isEmpty() ? "" : answers(now.answers());
            case EXAM -> exam(now.exam());
            case DELIVER -> now.round().isEmpty() ? "" : "counts, export, report";
        };
    }

    private static String images(Situation now) {
        if (now.slices().isEmpty()) {
            return "none";
        }
        long animals = now.slices().stream()
                .map(SliceState::animal)
                .filter(animal -> !animal.isEmpty())
                .distinct()
                .count();
        long missing = now.slices().stream().filter(SliceState::imageMissing).count();
        return count(now.slices().size(), "slice")
                + (animals > 0 ? " of " + count(animals, "animal") : "")
                + (missing > 0 ? ", " + missing + " without image" : "");
    }

    private static String cells(Situation now) {
        long with = now.slices().stream().filter(slice -> slice.cells() >= 0).count();
        long cells = now.slices().stream()
                .mapToLong(slice -> Math.max(0, slice.cells()))
                .sum();
        if (with == 0) {
            return "none";
        }
        String text = String.format(Locale.ROOT, "%,d", cells).replace(',', '\u202F');
        return with == now.slices().size()
                ? text
                : text + ", in " + with + " of " + count(now.slices().size(), "slice");
    }

    private static String trainingSlices(Situation now) {
        long chosen = now.slices().stream().filter(SliceState::training).count();
        return chosen == 0 ? "none chosen" : Objects.toString(chosen);
    }

    private static String samples(Situation.SampleState samples) {
        int target = LoopProgress.FIRST_OF_CLASS;
        return samples.on() >= target && samples.off() >= target
                ? samples.on() + " ON, " + samples.off() + " OFF"
                : ofTarget(samples.on(), target) + " ON, " + ofTarget(samples.off(), target) + " OFF";
    }

    private static String ofTarget(int have, int target) {
        return have >= target ? Integer.toString(have) : have + "/" + target;
    }

    private static String round(Situation.RoundState round) {
        String score = Double.isNaN(round.f1()) ? "" : String.format(Locale.ROOT, ", F1 %.2f", round.f1());
        String changed = round.changed() == 0 ? "" : ", " + count(round.changed(), "label") + " changed since";
        return "round " + round.number() + score + changed;
    }

    private static String review(Situation.ReviewState review) {
        int judged = review.inspected() + review.unusable();
        return judged == 0
                ? "no slice"
                : judged + " of " + count(judged + review.left(), "slice") + ", " + review.good() + " good";
    }

    private static String answers(Situation.AnswerState answers) {
        if (answers.answered() == 0) {
            return "no answer on this round";
        }
        int mistakes = answers.missedOn() + answers.falseOn() + answers.wrongLabels();
        return count(answers.answered(), "answer") + ", " + count(mistakes, "mistake");
    }

    private static String exam(Situation.ExamState exam) {
        if (exam.cells() == 0) {
            return "not drawn";
        }
        if (!exam.closed()) {
            return exam.answered() + " of " + count(exam.cells(), "cell") + " answered";
        }
        return Double.isNaN(exam.f1())
                ? count(exam.cells(), "cell")
                : String.format(Locale.ROOT, "F1 %.2f (%.2f to %.2f)", exam.f1(), exam.f1Low(), exam.f1High());
    }

    private static String count(long n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }
}
