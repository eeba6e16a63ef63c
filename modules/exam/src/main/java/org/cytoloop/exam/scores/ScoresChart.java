/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.scores;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.charts.curve.Curve;
import org.cytoloop.charts.curve.CurveData;
import org.cytoloop.charts.curve.Mark;
import org.openide.util.NbBundle.Messages;

/** F1 by round as a curve with whiskers. */
@Messages({
    "ScoresChart_title=F1 on the exam",
    "ScoresChart_round=round",
    "ScoresChart_f1=F1",
    "ScoresChart_current=current"
})
final class ScoresChart {
    private ScoresChart() {}

    static CurveData of(List<ScoreRow> rows) {
        int n = rows.size();
        double[] x = new double[n];
        double[] y = new double[n];
        double[] low = new double[n];
        double[] high = new double[n];
        List<String> names = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            ScoreRow row = rows.get(i);
            x[i] = row.round().number();
            y[i] = row.f1();
            low[i] = row.score().map(score -> score.f1().low()).orElse(Double.NaN);
            high[i] = row.score().map(score -> score.f1().high()).orElse(Double.NaN);
            names.add(ScoreText.round(row.round()));
            if (row.current()) {
                marks.add(Mark.atX(x[i], Bundle.ScoresChart_current()));
            }
        }
        Curve curve = new Curve(Bundle.ScoresChart_f1(), x, y, low, high, Curve.Style.BOTH, null).labelled(names);
        return new CurveData(
                Bundle.ScoresChart_title(), Bundle.ScoresChart_round(), Bundle.ScoresChart_f1(), List.of(curve), marks);
    }

    /** How far down the axis reaches: the lowest interval, in tenths. */
    static double bottom(CurveData data) {
        double lowest = 0.9;
        for (Curve curve : data.curves()) {
            for (int i = 0; i < curve.size(); i++) {
                double low = curve.hasInterval(i) ? curve.low(i) : curve.y(i);
                lowest = low < lowest ? low : lowest;
            }
        }
        return Math.max(0, Math.floor(lowest * 10) / 10);
    }
}
