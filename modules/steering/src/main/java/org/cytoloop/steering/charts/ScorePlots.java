/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.steering.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.cytoloop.engine.evaluation.Grouping;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.plots.model.Axis;
import org.cytoloop.plots.model.LinePlot;
import org.cytoloop.plots.model.LinePlot.Line;
import org.cytoloop.plots.model.LinePlot.Style;
import org.cytoloop.plots.model.Tone;
import org.cytoloop.steering.growth.RoundScores;

/** F1 of each round with its 95 % interval: by animals left out, plain, and on the exam. Pure. */
public final class ScorePlots {
    private ScorePlots() {}

    /**
     * The chart. A score no round has is no line.
     *
     * @param scores oldest round first
     * @param emptyText said when there are none
     */
    public static LinePlot of(List<RoundScores> scores, String emptyText) {
        List<Line> lines = new ArrayList<>();
        add(lines, "random cells left out", Tone.SECOND, scores, RoundScores::plain);
        add(lines, grouped(scores), Tone.FIRST, scores, RoundScores::grouped);
        add(lines, "exam", Tone.THIRD, scores, RoundScores::exam);
        return new LinePlot(
                "F1 of each round, with 95 % intervals",
                emptyText, Axis.of("Round", ""), new Axis("F1", "", false, Double.NaN, 1), lines, List.of());
    }

    /** What the grouped scores left out, which may differ from round to round. */
    private static String grouped(List<RoundScores> scores) {
        List<Integer> kinds = scores.stream()
                .map(each -> each.round().scores().get("grouped.kind"))
                .filter(Objects::nonNull)
                .map(Double::intValue)
                .distinct()
                .toList();
        boolean one = kinds.size() == 1;
        if (one && kinds.get(0) == Grouping.ANIMAL.ordinal()) {
            return "whole animals left out";
        }
        return one && kinds.get(0) == Grouping.SLICE.ordinal()
                ? "whole slices left out"
                : "whole animals or slices left out";
    }

    private static void add(
            List<Line> lines, String name, Tone tone, List<RoundScores> scores, Function<RoundScores, Interval> which) {
        double[] x = new double[scores.size()];
        double[][] y = new double[3][x.length];
        boolean any = false;
        for (int i = 0; i < x.length; i++) {
            Interval score = which.apply(scores.get(i));
            x[i] = scores.get(i).round().number();
            y[0][i] = score.value();
            y[1][i] = score.low();
            y[2][i] = score.high();
            any |= !Double.isNaN(score.value());
        }
        if (any) {
            lines.add(new Line(name, tone, Style.BOTH, x, y[0], y[1], y[2]));
        }
    }
}
