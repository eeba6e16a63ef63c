/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cytoloop.charts.curve.Curve;
import org.cytoloop.charts.curve.CurveData;
import org.cytoloop.charts.curve.Mark;
import org.cytoloop.engine.evaluation.Grouping;
import org.cytoloop.scoring.growth.GrowthCurve;
import org.cytoloop.scoring.growth.GrowthReport;
import org.junit.jupiter.api.Test;

class GrowthCurvesTest {
    @Test
    void curves_areTheFitBeyondToday_andWhatWasMeasured() {
        GrowthCurve curve =
                GrowthCurve.of(new int[] {50, 100, 200}, new double[][] {{.6, .62}, {.7, .69}, {.74, .76}}, 1);
        CurveData data = GrowthCurves.of(new GrowthReport(200, Grouping.SLICE, "t", curve, null, "", List.of()));
        assertEquals("F1 on left-out slices", data.yTitle());
        Curve fit = data.curves().get(0);
        assertEquals(50, fit.x(0));
        assertEquals(400, fit.x(fit.size() - 1));
        assertEquals(curve.law().at(400), fit.y(fit.size() - 1));
        assertTrue(fit.low(fit.size() - 1) <= fit.y(fit.size() - 1));
        Curve measured = data.curves().get(1);
        assertEquals(3, measured.size());
        assertEquals(0.75, measured.y(2), 1e-12);
        assertEquals(0.76, measured.high(2));
        assertEquals(
                List.of(200.0, 200.0, 2000.0),
                data.marks().stream().map(Mark::at).toList());
    }
}
