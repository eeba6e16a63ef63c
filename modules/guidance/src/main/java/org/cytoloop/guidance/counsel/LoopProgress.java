/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.counsel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Step;

/**
 * How far the loop is: its steps, and what is to be reached next.
 *
 * @param steps all steps in the order of the loop
 * @param current the index of the step the user is at
 * @param goals what is counted toward, with what is there; at most two
 */
public record LoopProgress(List<StepProgress> steps, int current, List<Goal> goals) {
    /** ON samples, and as many OFF samples, to gather before the first round. */
    public static final int FIRST_OF_CLASS = 100;
    /** Changed samples that are worth another round. */
    public static final int NEXT_ROUND = 30;
    /** Answers that say something about a round. */
    public static final int ANSWERS = 30;

    /** Keeps unmodifiable copies. */
    public LoopProgress {
        steps = List.copyOf(steps);
        goals = List.copyOf(goals);
    }

    /** How far a step is. */
    public enum State {
        /** Nothing more to do for now. */
        DONE,
        /** Where the user is. */
        CURRENT,
        /** Not yet done. */
        TO_COME
    }

    /**
     * A step.
     *
     * @param step the step
     * @param name what it is called, in one or two words
     * @param state how far it is
     * @param words how far in words, with numbers, such as "84/100 ON, 61/100 OFF"
     */
    public record StepProgress(Step step, String name, State state, String words) {}

    /** What a goal counts. */
    public enum Unit {
        /** ON samples. */
        ON,
        /** OFF samples. */
        OFF,
        /** Anything else. */
        OTHER
    }

    /**
     * A number to be reached.
     *
     * @param unit what is counted
     * @param text with its numbers, such as "84 of 100 ON"
     * @param value how many are there
     * @param target how many are wanted, at least 1
     */
    public record Goal(Unit unit, String text, int value, int target) {
        /** Share of the target that is reached, 0 to 1. */
        public double share() {
            return Math.min(1, (double) value / target);
        }
    }

    /**
     * Of a situation.
     *
     * @param advised the step the most urgent advice is about: where the user is; when empty it is the first step that is not
     *     done
     */
    public static LoopProgress of(Situation situation, Optional<Step> advised) {
        Step current = advised.orElseGet(() -> firstOpen(situation));
        List<StepProgress> steps = new ArrayList<>();
        for (Step step : Step.values()) {
            State state =
                    step == current ? State.CURRENT : StepWords.isDone(step, situation) ? State.DONE : State.TO_COME;
            steps.add(new StepProgress(step, StepWords.name(step), state, StepWords.of(step, situation)));
        }
        return new LoopProgress(steps, current.ordinal(), goals(situation, current));
    }

    private static Step firstOpen(Situation situation) {
        for (Step step : Step.values()) {
            if (!StepWords.isDone(step, situation)) {
                return step;
            }
        }
        return Step.DELIVER;
    }

    private static List<Goal> goals(Situation situation, Step current) {
        if (situation.slices().isEmpty()) {
            return List.of();
        }
        Optional<Situation.RoundState> round = situation.round();
        if (round.isEmpty()) {
            return List.of(
                    of(Unit.ON, situation.samples().on(), FIRST_OF_CLASS, "ON"),
                    of(Unit.OFF, situation.samples().off(), FIRST_OF_CLASS, "OFF"));
        }
        return switch (current) {
            case REVIEW, DELIVER -> List.of(reviewed(situation));
            case MINE ->
                List.of(
                        of(Unit.OTHER, situation.answers().answered(), ANSWERS, "answers on this round"),
                        next(round.get()));
            case EXAM ->
                situation.exam().cells() > 0 && !situation.exam().closed()
                        ? List.of(of(
                                Unit.OTHER,
                                situation.exam().answered(),
                                situation.exam().cells(),
                                "exam cells answered"))
                        : List.of(reviewed(situation));
            default -> List.of(next(round.get()));
        };
    }

    private static Goal next(Situation.RoundState round) {
        return of(Unit.OTHER, round.changed(), NEXT_ROUND, "changed labels for round " + (round.count() + 1));
    }

    private static Goal reviewed(Situation situation) {
        Situation.ReviewState review = situation.review();
        int judged = review.inspected() + review.unusable();
        return of(Unit.OTHER, judged, judged + review.left(), "slices reviewed");
    }

    private static Goal of(Unit unit, int value, int target, String what) {
        String number = value > target ? Integer.toString(value) : value + " of " + target;
        return new Goal(unit, number + " " + what, value, Math.max(1, target));
    }
}
