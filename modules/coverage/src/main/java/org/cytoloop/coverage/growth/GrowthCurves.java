/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.growth;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.charts.curve.Curve;
import org.cytoloop.charts.curve.CurveData;
import org.cytoloop.charts.curve.Mark;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.scoring.growth.GrowthCurve;
import org.cytoloop.scoring.growth.GrowthPoint;
import org.cytoloop.scoring.growth.GrowthReport;
import org.openide.util.NbBundle.Messages;

/** F1 over the number of labels: what was measured, and the law that is fitted to it, beyond today. */
@Messages({
    "GrowthCurves_title=Growth",
    "GrowthCurves_labels=Labels",
    "GrowthCurves_f1=F1 on left-out animals",
    "GrowthCurves_f1Slices=F1 on left-out slices",
    "GrowthCurves_measured=measured (mean, lowest and highest of repeats)",
    "GrowthCurves_fit=fit, with 95 % interval",
    "GrowthCurves_now=now",
    "GrowthCurves_advised=200: train",
    "GrowthCurves_most=2000: quality matters more"
})
final class GrowthCurves {
    private static final int STEPS = 60;
    private static final int ADVISED = 200;
    private static final int MOST = 2000;
    private static final double AHEAD = 1.6;

    private GrowthCurves() {}

    static CurveData of(GrowthReport report) {
        GrowthCurve curve = report.curve();
        List<Curve> curves = new ArrayList<>();
        curves.add(fit(curve));
        curves.add(measured(curve.points()));
        String score = report.grouping() == org.cytoloop.engine.evaluation.Grouping.ANIMAL
                ? Bundle.GrowthCurves_f1()
                : Bundle.GrowthCurves_f1Slices();
        return new CurveData(
                Bundle.GrowthCurves_title(),
                Bundle.GrowthCurves_labels(),
                score,
                curves,
                List.of(
                        Mark.atX(ADVISED, Bundle.GrowthCurves_advised()),
                        Mark.atX(curve.labels(), Bundle.GrowthCurves_now()),
                        Mark.atX(MOST, Bundle.GrowthCurves_most())));
    }

    private static Curve fit(GrowthCurve curve) {
        double first = curve.points().get(0).labels();
        double last = Math.max(curve.labels() + 2.0 * GrowthReport.NEXT, AHEAD * curve.labels());
        double[] x = new double[STEPS + 1];
        double[] y = new double[x.length];
        double[] low = new double[x.length];
        double[] high = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.rint(first + (last - first) * i / STEPS);
            Interval at = curve.at(x[i]);
            y[i] = at.value();
            low[i] = at.low();
            high[i] = at.high();
        }
        return new Curve(Bundle.GrowthCurves_fit(), x, y, low, high, Curve.Style.LINE, null);
    }

    private static Curve measured(List<GrowthPoint> points) {
        double[] x = points.stream().mapToDouble(GrowthPoint::labels).toArray();
        double[] y = points.stream().mapToDouble(GrowthPoint::f1).toArray();
        double[] low = points.stream().mapToDouble(GrowthPoint::low).toArray();
        double[] high = points.stream().mapToDouble(GrowthPoint::high).toArray();
        return new Curve(Bundle.GrowthCurves_measured(), x, y, low, high, Curve.Style.POINTS, null);
    }
}
