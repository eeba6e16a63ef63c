/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.steering.charts;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.plots.model.Axis;
import org.cytoloop.plots.model.LinePlot;
import org.cytoloop.plots.model.LinePlot.Line;
import org.cytoloop.plots.model.LinePlot.Style;
import org.cytoloop.plots.model.PlotMark;
import org.cytoloop.plots.model.Tone;
import org.cytoloop.steering.growth.SampleGrowth;

/** How the samples grew: ON, OFF and both, over time and over rounds, with the marks the loop aims at. Pure. */
public final class GrowthPlots {
    /** Samples with which a first round is trained. */
    public static final int FIRST = 200;
    /** Samples from which quality matters more than number. */
    public static final int MOST = 2000;

    private static final double HOUR = 3_600_000;
    private static final double DAY = 24 * HOUR;
    /** Share of {@link #MOST} from which it is in sight. */
    private static final double IN_SIGHT = 0.25;
    /** With more rounds not every one is named. */
    private static final int NAMED_ROUNDS = 10;

    private GrowthPlots() {}

    /**
     * Over time, from the first sample to the last change or training.
     *
     * @param rounds of the staining, oldest first
     * @param emptyText said when there are no samples
     */
    public static LinePlot overTime(SampleGrowth growth, List<RoundInfo> rounds, String emptyText) {
        int n = growth.size();
        if (n == 0) {
            return new LinePlot("Samples over time", emptyText, Axis.of("Time", "h"), samples(0), List.of(), List.of());
        }
        long first = growth.times()[0];
        long last = growth.times()[n - 1];
        for (RoundInfo round : rounds) {
            last = Math.max(last, round.time().toEpochMilli());
        }
        double unit = last - first < 3 * HOUR ? HOUR / 60 : last - first < 3 * DAY ? HOUR : DAY;
        boolean more = last > growth.times()[n - 1];
        double[] x = new double[n + (more ? 1 : 0)];
        double[][] y = new double[3][x.length];
        for (int i = 0; i < x.length; i++) {
            int at = Math.min(i, n - 1);
            x[i] = ((i < n ? growth.times()[i] : last) - first) / unit;
            y[0][i] = growth.total(at);
            y[1][i] = growth.on()[at];
            y[2][i] = growth.off()[at];
        }
        List<PlotMark> marks = targets(highest(y));
        int every = (rounds.size() + NAMED_ROUNDS - 1) / NAMED_ROUNDS;
        for (RoundInfo round : rounds) {
            double at = (round.time().toEpochMilli() - first) / unit;
            if (at >= 0) {
                boolean named = (round.number() - 1) % every == 0;
                marks.add(new PlotMark(true, at, named ? "round " + round.number() : ""));
            }
        }
        String name = unit == DAY ? "d" : unit == HOUR ? "h" : "min";
        return new LinePlot(
                "Samples over time",
                emptyText,
                Axis.of("Time since the first sample", name),
                samples(highest(y)),
                lines(Style.STEPS, x, y),
                marks);
    }

    /**
     * Over rounds: what each was trained on, and what there is now.
     *
     * @param rounds of the staining, oldest first
     * @param on ON samples now
     * @param off OFF samples now
     * @param emptyText said when there are no rounds
     */
    public static LinePlot overRounds(List<RoundInfo> rounds, int on, int off, String emptyText) {
        int n = rounds.size();
        double[] x = new double[n == 0 ? 0 : n + 1];
        double[][] y = new double[3][x.length];
        for (int i = 0; i < x.length; i++) {
            boolean now = i == n;
            x[i] = now ? rounds.get(n - 1).number() + 1 : rounds.get(i).number();
            y[1][i] = now ? on : rounds.get(i).samplesOn();
            y[2][i] = now ? off : rounds.get(i).samplesOff();
            y[0][i] = y[1][i] + y[2][i];
        }
        List<PlotMark> marks = targets(highest(y));
        if (n > 0) {
            marks.add(new PlotMark(true, x[n], "now"));
        }
        return new LinePlot(
                "Samples over rounds",
                emptyText,
                new Axis("Round", "", false, 1, Double.NaN),
                samples(highest(y)),
                n == 0 ? List.of() : lines(Style.BOTH, x, y),
                marks);
    }

    private static List<Line> lines(Style style, double[] x, double[][] y) {
        return List.of(
                new Line("all", Tone.PLAIN, style, x, y[0]),
                new Line("ON", Tone.ON, style, x, y[1]),
                new Line("OFF", Tone.OFF, style, x, y[2]));
    }

    private static double highest(double[][] y) {
        double highest = 0;
        for (double value : y[0]) {
            highest = Math.max(highest, value);
        }
        return highest;
    }

    /** The axis holds the next mark that is in sight. */
    private static Axis samples(double highest) {
        double least = highest < FIRST ? FIRST : highest < IN_SIGHT * MOST ? highest : MOST;
        return new Axis("Samples", "cells", false, 0, 1.05 * Math.max(least, highest));
    }

    private static List<PlotMark> targets(double highest) {
        List<PlotMark> marks = new ArrayList<>();
        marks.add(new PlotMark(false, FIRST, FIRST + ": train"));
        if (highest >= IN_SIGHT * MOST) {
            marks.add(new PlotMark(false, MOST, MOST + ": quality matters more"));
        }
        return marks;
    }
}
