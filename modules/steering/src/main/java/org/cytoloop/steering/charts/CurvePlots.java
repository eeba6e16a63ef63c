/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.steering.charts;

import java.util.List;
import org.cytoloop.engine.evaluation.Grouping;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.plots.model.Axis;
import org.cytoloop.plots.model.LinePlot;
import org.cytoloop.plots.model.LinePlot.Line;
import org.cytoloop.plots.model.LinePlot.Style;
import org.cytoloop.plots.model.PlotMark;
import org.cytoloop.plots.model.Tone;
import org.cytoloop.scoring.growth.GrowthCurve;
import org.cytoloop.scoring.growth.GrowthPoint;
import org.cytoloop.scoring.growth.GrowthReport;

/** F1 over the number of labels: what was measured, and the law fitted to it, beyond today. Pure. */
public final class CurvePlots {
    private static final int STEPS = 60;
    private static final double AHEAD = 1.6;

    private CurvePlots() {}

    /**
     * The chart.
     *
     * @param report null for none
     * @param emptyText said when there is no report, or it was too early for a curve
     */
    public static LinePlot of(GrowthReport report, String emptyText) {
        GrowthCurve curve = report == null ? null : report.curve();
        boolean slices = report != null && report.grouping() == Grouping.SLICE;
        String score = slices ? "F1 on left-out slices" : "F1 on left-out animals";
        return new LinePlot(
                "What more labels bring",
                emptyText,
                Axis.of("Labels", "cells"),
                Axis.of(score, ""),
                curve == null ? List.of() : List.of(fit(curve), measured(curve.points())),
                curve == null ? List.of() : marks(curve));
    }

    private static List<PlotMark> marks(GrowthCurve curve) {
        return List.of(
                new PlotMark(true, GrowthPlots.FIRST, GrowthPlots.FIRST + ": train"),
                new PlotMark(true, curve.labels(), "now"),
                new PlotMark(true, GrowthPlots.MOST, GrowthPlots.MOST + ": quality matters more"));
    }

    private static Line fit(GrowthCurve curve) {
        double first = curve.points().get(0).labels();
        double last = Math.max(curve.labels() + 2.0 * GrowthReport.NEXT, AHEAD * curve.labels());
        double[] x = new double[STEPS + 1];
        double[][] y = new double[3][x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.rint(first + (last - first) * i / STEPS);
            Interval at = curve.at(x[i]);
            y[0][i] = at.value();
            y[1][i] = at.low();
            y[2][i] = at.high();
        }
        return new Line("fit, with 95 % interval", Tone.PLAIN, Style.FIT, x, y[0], y[1], y[2]);
    }

    private static Line measured(List<GrowthPoint> points) {
        return new Line(
                "measured (mean, lowest and highest of repeats)",
                Tone.FIRST,
                Style.POINTS,
                points.stream().mapToDouble(GrowthPoint::labels).toArray(),
                points.stream().mapToDouble(GrowthPoint::f1).toArray(),
                points.stream().mapToDouble(GrowthPoint::low).toArray(),
                points.stream().mapToDouble(GrowthPoint::high).toArray());
    }
}
