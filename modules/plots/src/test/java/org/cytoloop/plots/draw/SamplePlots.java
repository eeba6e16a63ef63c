/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.plots.model.Axis;
import org.cytoloop.plots.model.BarPlot;
import org.cytoloop.plots.model.BarPlot.Category;
import org.cytoloop.plots.model.BarPlot.Part;
import org.cytoloop.plots.model.BarPlot.Stack;
import org.cytoloop.plots.model.GroupPlot;
import org.cytoloop.plots.model.GroupPlot.Dot;
import org.cytoloop.plots.model.GroupPlot.Group;
import org.cytoloop.plots.model.HeatPlot;
import org.cytoloop.plots.model.HistogramPlot;
import org.cytoloop.plots.model.HistogramPlot.Bins;
import org.cytoloop.plots.model.LinePlot;
import org.cytoloop.plots.model.LinePlot.Line;
import org.cytoloop.plots.model.LinePlot.Style;
import org.cytoloop.plots.model.Plot;
import org.cytoloop.plots.model.PlotMark;
import org.cytoloop.plots.model.Tone;

/** Charts of each kind, as studies have them. */
public final class SamplePlots {
    private static final String EMPTY = "No samples yet: draw the first batch with the Sampler.";

    private SamplePlots() {}

    /** One of each kind and then some. */
    public static List<Plot> all() {
        return List.of(
                bars(6, false),
                bars(6, true),
                bars(60, true),
                growth(300),
                scores(),
                learning(),
                histogram(),
                groups(),
                heat());
    }

    /** Samples and calls of slices. */
    public static BarPlot bars(int slices, boolean shares) {
        SeededRandom random = new SeededRandom(7);
        List<Category> rows = new ArrayList<>();
        for (int i = 0; i < slices; i++) {
            int on = random.nextInt(40);
            int off = 10 + random.nextInt(60);
            int called = random.nextInt(120);
            rows.add(new Category(
                    "mouse" + (i / 3 + 1) + "_CA1_" + (char) ('A' + i % 3),
                    List.of(
                            new Stack(
                                    "samples",
                                    List.of(
                                            new Part("ON", Tone.ON, on),
                                            new Part("OFF", Tone.OFF, off),
                                            new Part("UNSURE", Tone.UNSURE, 3))),
                            new Stack(
                                    "calls",
                                    List.of(
                                            new Part("ON", Tone.ON, called),
                                            new Part("OFF", Tone.OFF, 300 - called))))));
        }
        return new BarPlot(
                "Samples and calls by slice", EMPTY, Axis.of("Slice", ""), Axis.of("Cells", "cells"), shares, rows);
    }

    /** Samples over time. */
    public static LinePlot growth(int samples) {
        SeededRandom random = new SeededRandom(3);
        double[] time = new double[samples];
        double[] on = new double[samples];
        double[] off = new double[samples];
        double now = 0;
        int countOn = 0;
        for (int i = 0; i < samples; i++) {
            now += 0.02 + 0.2 * random.nextDouble();
            countOn += random.nextDouble() < 0.35 ? 1 : 0;
            time[i] = now;
            on[i] = countOn;
            off[i] = i + 1 - countOn;
        }
        return new LinePlot(
                "Growth of the training set",
                EMPTY,
                Axis.of("Time since the first sample", "min"),
                new Axis("Samples", "", false, 0, 220),
                List.of(
                        new Line("OFF", Tone.OFF, Style.STEPS, time, off),
                        new Line("ON", Tone.ON, Style.STEPS, time, on)),
                List.of(new PlotMark(false, 200, "200: first model")));
    }

    /** Scores of rounds. */
    public static LinePlot scores() {
        double[] x = {1, 2, 3, 4, 5};
        return new LinePlot(
                "Score by round",
                "No round yet.",
                Axis.of("Round", ""),
                Axis.share("Balanced accuracy"),
                List.of(
                        new Line(
                                "Grouped by animal",
                                Tone.FIRST,
                                Style.BOTH,
                                x,
                                new double[] {0.71, 0.78, Double.NaN, 0.84, 0.86},
                                new double[] {0.6, 0.7, Double.NaN, 0.78, 0.8},
                                new double[] {0.8, 0.86, Double.NaN, 0.9, 0.91}),
                        new Line("Plain folds", Tone.SECOND, Style.BOTH, x, new double[] {0.8, 0.85, 0.88, 0.9, 0.91}),
                        new Line(
                                "Exam",
                                Tone.THIRD,
                                Style.POINTS,
                                new double[] {3, 5},
                                new double[] {0.76, 0.83},
                                new double[] {0.68, 0.77},
                                new double[] {0.83, 0.88})),
                List.of());
    }

    /** A growth curve with its fit, on a logarithmic axis. */
    public static LinePlot learning() {
        double[] x = {50, 100, 200, 400, 800};
        double[] fitX = {50, 100, 200, 400, 800, 1600, 3200};
        double[] y = new double[x.length];
        double[] low = new double[fitX.length];
        double[] high = new double[fitX.length];
        double[] fit = new double[fitX.length];
        for (int i = 0; i < fitX.length; i++) {
            fit[i] = 0.92 - 1.6 / Math.sqrt(fitX[i]);
            low[i] = fit[i] - 0.03;
            high[i] = fit[i] + 0.03;
            if (i < y.length) {
                y[i] = fit[i] + (i % 2 == 0 ? 0.01 : -0.015);
            }
        }
        return new LinePlot(
                "Growth curve of F1 with more samples",
                "Too few rounds.",
                new Axis("Training samples", "", true, Double.NaN, Double.NaN),
                Axis.of("F1", ""),
                List.of(
                        new Line("Fit", Tone.ACCENT, Style.FIT, fitX, fit, low, high),
                        new Line("Measured", Tone.PLAIN, Style.POINTS, x, y)),
                List.of(new PlotMark(true, 200, "200"), new PlotMark(true, 2000, "2 000: enough")));
    }

    /** p(ON) by class. */
    public static HistogramPlot histogram() {
        double[] edges = new double[21];
        long[] on = new long[20];
        long[] off = new long[20];
        for (int i = 0; i <= 20; i++) {
            edges[i] = i / 20.0;
        }
        for (int i = 0; i < 20; i++) {
            on[i] = Math.round(3 + i * i / 3.0);
            off[i] = Math.round(4 + (19 - i) * (19 - i) / 1.5);
        }
        return new HistogramPlot(
                "p(ON) by your label",
                EMPTY,
                Axis.share("p(ON)"),
                Axis.of("Cells", ""),
                true,
                edges,
                List.of(new Bins("ON", Tone.ON, on), new Bins("OFF", Tone.OFF, off)),
                List.of(new PlotMark(true, 0.5, "threshold 0.5")));
    }

    /** Densities of animals by group. */
    public static GroupPlot groups() {
        return new GroupPlot(
                "Density of ON cells by animal",
                EMPTY,
                new Axis("Density of ON", "cells/mm²", false, 0, Double.NaN),
                List.of(
                        new Group(
                                "home cage",
                                List.of(
                                        new Dot("M1", 120, 100, 141),
                                        new Dot("M2", 122, 105, 139),
                                        new Dot("M3", 121, 101, 133),
                                        new Dot("M4", 88, 70, 101),
                                        new Dot("M5", 140, 122, 161))),
                        new Group(
                                "fear",
                                List.of(
                                        new Dot("M6", 210, 190, 232),
                                        new Dot("M7", 260, 233, 281),
                                        new Dot("M8", 233, Double.NaN, Double.NaN))),
                        new Group("", List.of(new Dot("M9", 170, Double.NaN, Double.NaN)))));
    }

    /** A value of each slice of each animal. */
    public static HeatPlot heat() {
        List<HeatPlot.Row> rows = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            List<HeatPlot.Cell> cells = new ArrayList<>();
            for (int k = 0; k < 8 - i; k++) {
                boolean missing = i == 1 && k == 2;
                cells.add(new HeatPlot.Cell(
                        "m" + i + "s" + k, missing ? Double.NaN : 0.02 + 0.03 * i * k, missing ? "not reviewed" : ""));
            }
            rows.add(new HeatPlot.Row("mouse " + (i + 1), cells));
        }
        return new HeatPlot(
                "Share of ON by animal and slice", EMPTY, Axis.of("Share of ON", ""), "Animal", "Slice", rows);
    }

    /** The colours of a dark theme. */
    public static PlotInk dark() {
        Color paper = new Color(0x2B2D30);
        Color text = new Color(0xDFE1E5);
        return new PlotInk(
                paper,
                text,
                PlotInk.mix(paper, text, 0.62),
                PlotInk.mix(paper, text, 0.13),
                PlotInk.mix(paper, text, 0.42),
                new Color(0x4A88C7),
                new Font(Font.SANS_SERIF, Font.PLAIN, 13));
    }
}
