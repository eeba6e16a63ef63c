/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.util.Arrays;
import java.util.List;
import javax.swing.AbstractButton;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.plots.model.HistogramPlot;
import org.cytoloop.plots.model.LinePlot;

/** How samples and scores grew, how sure the round is, and the features of samples, against numbers counted here. */
final class BalanceHistory {
    private static final String GROWTH = "balance.growth.chart";

    /** Samples over time. */
    void overTime() {
        Balance.tab(1);
        Ui.await("samples over time", () -> last("all") == on() + off() && last("ON") == on() && last("OFF") == off());
        LinePlot.Line all = line(GROWTH, "all");
        Check.that("it grew", all.y().length > 2 && all.y()[0] < all.y()[all.y().length - 1]);
        Screens.shot("growth-time");
    }

    /** Samples over rounds. */
    void overRounds() {
        Ui.click(Ui.find("balance.growth.rounds", AbstractButton.class));
        List<RoundInfo> rounds = Trained.rounds();
        Ui.await("samples over rounds", () -> line(GROWTH, "ON").x().length == rounds.size() + 1);
        double[] on = line(GROWTH, "ON").y();
        double[] off = line(GROWTH, "OFF").y();
        for (int i = 0; i < rounds.size(); i++) {
            Check.same("ON of round " + (i + 1), (double) rounds.get(i).samplesOn(), on[i]);
            Check.same("OFF of round " + (i + 1), (double) rounds.get(i).samplesOff(), off[i]);
        }
        Check.same("ON now", (double) on(), on[rounds.size()]);
        Check.same("OFF now", (double) off(), off[rounds.size()]);
        Screens.shot("growth-rounds");
        Ui.click(Ui.find("balance.growth.time", AbstractButton.class));
    }

    /** Scores of rounds, those on the exam as well. */
    void scores() {
        Balance.tab(2);
        String chart = "balance.scores.chart";
        Ui.await("scores on the exam", () -> line(chart, "exam").y().length == 2);
        List<RoundInfo> rounds = Trained.rounds();
        double[] grouped = line(chart, "whole animals left out").y();
        double[] plain = line(chart, "random cells left out").y();
        for (int i = 0; i < rounds.size(); i++) {
            Check.same("grouped", rounds.get(i).scores().get("grouped.f1"), grouped[i]);
            Check.same("plain", rounds.get(i).scores().get("plain.f1"), plain[i]);
        }
        double exam = line(chart, "exam").y()[1];
        Check.that("F1 on the exam " + exam, exam >= 0 && exam <= 1);
        Screens.shot("scores");
    }

    /** p(ON) of samples and of other cells. */
    void certainty() {
        Balance.tab(4);
        String chart = "balance.certainty.chart";
        Ui.await("p(ON)", () -> !PlotPictures.plot(chart).isEmpty());
        HistogramPlot plot = (HistogramPlot) PlotPictures.plot(chart);
        RoundInfo round = Trained.current();
        int bins = plot.edges().length - 1;
        long[][] counts = new long[3][bins];
        for (Slice slice : Bench.study().slices()) {
            float[] calls = Trained.calls(slice.name(), round);
            int[] series = new int[calls.length];
            for (Sample sample : Bench.samples()) {
                boolean decided = sample.label() == Label.ON || sample.label() == Label.OFF;
                if (decided && sample.cell().slice().equals(slice.name())) {
                    series[sample.cell().cell() - 1] = sample.label() == Label.ON ? 1 : 2;
                }
            }
            for (int i = 0; i < calls.length; i++) {
                counts[series[i]][Math.min(bins - 1, (int) (calls[i] * bins))]++;
            }
        }
        for (int i = 0; i < counts.length; i++) {
            HistogramPlot.Bins shown = plot.bins().get(i);
            Check.same(shown.name(), Arrays.toString(counts[i]), Arrays.toString(shown.counts()));
        }
        Check.same("the threshold", round.threshold(), plot.marks().get(0).value());
        Screens.shot("certainty");
    }

    /** Features of samples. */
    void features() {
        Balance.tab(5);
        String chart = "balance.features.chart";
        Ui.await("a feature", () -> !PlotPictures.plot(chart).isEmpty());
        HistogramPlot plot = (HistogramPlot) PlotPictures.plot(chart);
        Check.same("ON", (long) on(), Arrays.stream(plot.bins().get(0).counts()).sum());
        Check.same(
                "OFF", (long) off(), Arrays.stream(plot.bins().get(1).counts()).sum());
        Screens.shot("features");
    }

    private static double last(String name) {
        double[] y = line(GROWTH, name).y();
        return y.length == 0 ? 0 : y[y.length - 1];
    }

    /** A line of a chart; without points when it is not there. */
    private static LinePlot.Line line(String chart, String name) {
        return ((LinePlot) PlotPictures.plot(chart))
                .lines().stream()
                        .filter(line -> line.name().equals(name))
                        .findFirst()
                        .orElse(new LinePlot.Line(name, null, null, new double[0], new double[0]));
    }

    private static int on() {
        return count(Label.ON);
    }

    private static int off() {
        return count(Label.OFF);
    }

    private static int count(Label label) {
        return (int) Bench.samples().stream()
                .filter(sample -> sample.origin() != SampleOrigin.EXAM && sample.label() == label)
                .count();
    }
}
