/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cytoloop.cli.trial.CountTrial.Animal;
import org.cytoloop.cli.trial.CountTrial.Count;
import org.cytoloop.cli.trial.CountTrial.Result;
import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.scoring.counts.CorrectedCount;
import org.cytoloop.scoring.counts.CountCorrection;

/**
 * Means over the runs of a trial of counts.
 *
 * @param shift how far one animal was moved, in standard deviations
 * @param lines one for each kind of count
 * @param shiftedSensitivity of the moved animal, over all its cells and runs
 * @param shiftedSpecificity the same
 * @param othersSensitivity of the other animals
 * @param othersSpecificity the same
 */
public record CountTrialSummary(
        double shift,
        List<Line> lines,
        double shiftedSensitivity,
        double shiftedSpecificity,
        double othersSensitivity,
        double othersSpecificity) {
    /** Keeps an unmodifiable copy. */
    public CountTrialSummary {
        lines = List.copyOf(lines);
    }

    /**
     * Counts of one kind.
     *
     * @param what of what
     * @param n number of counts
     * @param truth mean number of ON cells
     * @param rawError mean absolute error of the raw count
     * @param error mean absolute error of the corrected count
     * @param held share of the 95 % intervals that held the truth
     * @param width mean width of the intervals
     */
    public record Line(String what, int n, double truth, double rawError, double error, double held, double width) {
        private static Line of(String what, List<Count> counts) {
            return new Line(
                    what,
                    counts.size(),
                    mean(counts, count -> (double) count.truth()),
                    mean(counts, Count::rawError),
                    mean(counts, Count::correctedError),
                    mean(counts, count -> count.held() ? 1.0 : 0.0),
                    mean(
                            counts,
                            count ->
                                    count.corrected().high() - count.corrected().low()));
        }

        private static double mean(List<Count> counts, Function<Count, Double> number) {
            return counts.stream().mapToDouble(number::apply).average().orElse(Double.NaN);
        }
    }

    /** Sums up. */
    public static CountTrialSummary of(double shift, List<Result> results) {
        List<Animal> shifted = animals(results, true);
        List<Animal> others = animals(results, false);
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("shifted animal", shifted.stream().map(Animal::all).toList()));
        lines.add(Line.of("other animals", others.stream().map(Animal::all).toList()));
        lines.add(Line.of("its slices", slices(shifted)));
        lines.add(Line.of("other slices", slices(others)));
        lines.add(Line.of("all cells", results.stream().map(Result::all).toList()));
        lines.add(Line.of("shifted animal, pooled rates", as(shifted, Animal::pooled)));
        lines.add(Line.of("other animals, pooled rates", as(others, Animal::pooled)));
        lines.add(Line.of("shifted animal, difference estimator", as(shifted, Animal::difference)));
        lines.add(Line.of("other animals, difference estimator", as(others, Animal::difference)));
        Confusion ofShifted = calls(shifted);
        Confusion ofOthers = calls(others);
        return new CountTrialSummary(
                shift, lines, ofShifted.recall(), ofShifted.specificity(), ofOthers.recall(), ofOthers.specificity());
    }

    /** The line of a kind of counts. */
    public Line line(String what) {
        return lines.stream()
                .filter(line -> line.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private static List<Animal> animals(List<Result> results, boolean shifted) {
        return results.stream()
                .flatMap(result -> result.animals().stream())
                .filter(animal -> animal.shifted() == shifted)
                .toList();
    }

    private static List<Count> slices(List<Animal> animals) {
        return animals.stream().flatMap(animal -> animal.slices().stream()).toList();
    }

    /** The animals' counts by another method; those it cannot tell are left out. */
    private static List<Count> as(List<Animal> animals, Function<Animal, Interval> method) {
        return animals.stream()
                .flatMap(animal -> {
                    Interval count = method.apply(animal);
                    return Double.isFinite(count.value() + count.low())
                            ? Stream.of(new Count(
                                    animal.all().truth(),
                                    animal.all().raw(),
                                    new CorrectedCount(count.value(), count.low(), count.high(), false)))
                            : Stream.empty();
                })
                .toList();
    }

    private static Confusion calls(List<Animal> animals) {
        return animals.stream().map(Animal::calls).reduce(new Confusion(0, 0, 0, 0), CountCorrection::plus);
    }
}
