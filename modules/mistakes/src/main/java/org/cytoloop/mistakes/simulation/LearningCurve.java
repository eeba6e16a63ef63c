/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/**
 * How the scores grow with the labels, over simulations with several seeds.
 *
 * @param points one for each step that all of them have
 */
public record LearningCurve(List<Point> points) {
    /** Keeps an unmodifiable copy. */
    public LearningCurve {
        points = List.copyOf(points);
    }

    /**
     * A step, as the mean over the seeds.
     *
     * @param labels number of labels, the largest of the seeds: a beginning that lacked a class has a few more
     * @param f1 mean F1; NaN when one of them is
     * @param f1Deviation standard deviation of the F1 between seeds; NaN with one seed
     * @param auc mean area under the ROC curve; NaN when one of them is
     * @param aucDeviation its standard deviation between seeds; NaN with one seed
     * @param seconds mean time from the answers of one batch to the next batch, s
     */
    public record Point(int labels, double f1, double f1Deviation, double auc, double aucDeviation, double seconds) {}

    /** The mean of simulations, at least one. */
    public static LearningCurve of(List<List<SimulationStep>> runs) {
        int steps = runs.stream().mapToInt(List::size).min().orElse(0);
        List<Point> points = new ArrayList<>();
        for (int s = 0; s < steps; s++) {
            int at = s;
            List<SimulationStep> all = runs.stream().map(run -> run.get(at)).toList();
            double f1 = mean(all, SimulationStep::f1);
            double auc = mean(all, SimulationStep::auc);
            points.add(new Point(
                    all.stream().mapToInt(SimulationStep::labels).max().orElse(0),
                    f1,
                    deviation(all, SimulationStep::f1, f1),
                    auc,
                    deviation(all, SimulationStep::auc, auc),
                    mean(all, SimulationStep::seconds)));
        }
        return new LearningCurve(points);
    }

    private static double mean(List<SimulationStep> steps, ToDoubleFunction<SimulationStep> value) {
        return steps.stream().mapToDouble(value).average().orElse(Double.NaN);
    }

    private static double deviation(List<SimulationStep> steps, ToDoubleFunction<SimulationStep> value, double mean) {
        double squares = 0;
        for (SimulationStep step : steps) {
            double away = value.applyAsDouble(step) - mean;
            squares += away * away;
        }
        return steps.size() < 2 ? Double.NaN : Math.sqrt(squares / (steps.size() - 1));
    }

    /** The number of labels of the first step whose mean F1 is at least the given one; empty when none is. */
    public OptionalInt labelsFor(double f1) {
        return points.stream()
                .filter(point -> point.f1() >= f1)
                .mapToInt(Point::labels)
                .findFirst();
    }
}
