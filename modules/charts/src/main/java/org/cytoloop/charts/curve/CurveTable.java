/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.curve;

import org.cytoloop.plots.files.CsvField;

/** The curves as a table. */
final class CurveTable {
    private CurveTable() {}

    /** Comma-separated lines with a header: one for each point, empty where a number is missing. */
    static String csv(CurveData data) {
        StringBuilder text = new StringBuilder("curve,label,x,y,low,high\n");
        for (Curve curve : data.curves()) {
            for (int i = 0; i < curve.size(); i++) {
                String label = curve.labels().isEmpty() ? "" : curve.labels().get(i);
                text.append(CsvField.of(curve.name())).append(',').append(CsvField.of(label));
                for (double number : new double[] {curve.x(i), curve.y(i), curve.low(i), curve.high(i)}) {
                    text.append(',').append(CsvField.of(number));
                }
                text.append('\n');
            }
        }
        return text.toString();
    }
}
