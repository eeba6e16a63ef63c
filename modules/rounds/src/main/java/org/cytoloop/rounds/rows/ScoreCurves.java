/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cytoloop.charts.curve.Curve;
import org.cytoloop.charts.curve.CurveData;
import org.cytoloop.engine.evaluation.Interval;
import org.openide.util.NbBundle.Messages;

/** F1 from round to round. */
@Messages({
    "SC_title=F1 by round",
    "SC_round=Round",
    "SC_f1=F1",
    "SC_grouped=grouped",
    "SC_plain=plain (flatters)",
    "SC_exam=exam"
})
public final class ScoreCurves {
    private ScoreCurves() {}

    /**
     * The curves; a score that no round has makes none.
     *
     * @param rows oldest first
     */
    public static CurveData of(List<RoundRow> rows) {
        List<Curve> curves = new ArrayList<>();
        add(curves, Bundle.SC_plain(), rows, RoundRow::plainF1);
        add(curves, Bundle.SC_grouped(), rows, RoundRow::groupedF1);
        add(curves, Bundle.SC_exam(), rows, RoundRow::examF1);
        return new CurveData(Bundle.SC_title(), Bundle.SC_round(), Bundle.SC_f1(), curves, List.of());
    }

    private static void add(List<Curve> curves, String name, List<RoundRow> rows, Function<RoundRow, Interval> score) {
        int n = rows.size();
        double[] x = new double[n];
        double[] y = new double[n];
        double[] low = new double[n];
        double[] high = new double[n];
        boolean any = false;
        for (int i = 0; i < n; i++) {
            Interval interval = score.apply(rows.get(i));
            x[i] = rows.get(i).number();
            y[i] = interval.value();
            low[i] = interval.low();
            high[i] = interval.high();
            any |= Double.isFinite(y[i]);
        }
        if (any) {
            curves.add(new Curve(name, x, y, low, high, Curve.Style.BOTH, null)
                    .labelled(
                            rows.stream().map(row -> RoundNames.of(row.round())).toList()));
        }
    }
}
