/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.scoring.counts.AnimalCalls;
import org.cytoloop.scoring.counts.AnimalRates;
import org.cytoloop.scoring.counts.CorrectedCount;
import org.cytoloop.scoring.counts.CountCorrection;
import org.cytoloop.scoring.counts.Tally;

/** Corrects tallies where the exam allows it. */
final class Correction {
    /** Intervals are the same every time; the year of the formula is as good as any number. */
    private static final long SEED = 1978;

    private final CountBasis basis;
    private final Optional<CountCorrection> correction;

    private Correction(CountBasis basis, Optional<CountCorrection> correction) {
        this.basis = basis;
        this.correction = correction;
    }

    static Correction of(ExamAnswers answers, List<SliceTally> tallies, TaskContext task) {
        if (!answers.problem().isEmpty()) {
            return new Correction(CountBasis.without(answers.problem()), Optional.empty());
        }
        List<AnimalCalls> animals = animals(tallies);
        Confusion exam = CountBasis.NOTHING;
        for (AnimalCalls animal : animals) {
            exam = CountCorrection.plus(exam, animal.exam());
        }
        CountCorrection.Obstacle obstacle = CountCorrection.obstacle(exam);
        if (obstacle != null) {
            CountBasis basis = new CountBasis(words(obstacle), answers.closed(), exam, List.of());
            return new Correction(basis, Optional.empty());
        }
        CountCorrection correction = CountCorrection.of(animals, SEED, task);
        List<AnimalRates> rates =
                animals.stream().map(calls -> correction.rates(calls.animal())).toList();
        return new Correction(new CountBasis("", answers.closed(), exam, rates), Optional.of(correction));
    }

    private static String words(CountCorrection.Obstacle obstacle) {
        return switch (obstacle) {
            case NO_EXAM -> "No cell of the exam lies on a slice that is classified; classify the slices.";
            case NO_ON -> "None of the exam's cells is ON, so sensitivity is not known; extend the exam.";
            case NO_OFF -> "None of the exam's cells is OFF, so specificity is not known; extend the exam.";
            case NO_GAIN ->
                "On the exam this round calls no better than chance (sensitivity and specificity together are"
                        + " not more than 1), so its counts cannot be corrected; train a better round.";
        };
    }

    private static List<AnimalCalls> animals(List<SliceTally> tallies) {
        Map<String, List<SliceTally>> byAnimal = new TreeMap<>();
        for (SliceTally tally : tallies) {
            byAnimal.computeIfAbsent(tally.slice().animal(), animal -> new ArrayList<>())
                    .add(tally);
        }
        List<AnimalCalls> animals = new ArrayList<>();
        byAnimal.forEach((animal, slices) -> {
            Confusion exam = CountBasis.NOTHING;
            for (SliceTally slice : slices) {
                exam = CountCorrection.plus(exam, slice.exam());
            }
            animals.add(new AnimalCalls(
                    animal,
                    exam,
                    slices.stream().mapToLong(slice -> slice.tally().cells()).sum(),
                    slices.stream().mapToLong(SliceTally::labelled).sum(),
                    slices.stream().mapToLong(SliceTally::labelledOn).sum(),
                    slices.stream().mapToLong(SliceTally::calledOn).sum()));
        });
        return animals;
    }

    CountBasis basis() {
        return basis;
    }

    /** The count of one slice. */
    Optional<CorrectedCount> slice(SliceTally tally) {
        return correction.map(known -> known.slice(
                tally.slice().animal(), tally.tally(), tally.slice().name().hashCode()));
    }

    /** The count of slices of one or more animals. */
    Optional<CorrectedCount> together(List<SliceTally> tallies) {
        Map<String, Tally> byAnimal = new TreeMap<>();
        for (SliceTally tally : tallies) {
            byAnimal.merge(tally.slice().animal(), tally.tally(), Tally::plus);
        }
        return correction.map(known -> known.animals(byAnimal));
    }
}
