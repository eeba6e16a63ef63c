/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.curve;

import java.util.ArrayList;
import java.util.List;
import org.openide.util.NbBundle.Messages;

/**
 * Says in words what a chart shows.
 *
 * @param data what is shown
 * @param x how its level axis is written
 * @param y how its upright axis is written
 * @param interval what its intervals are called
 */
@Messages({
    "# {0} - place",
    "# {1} - value",
    "CurveWords_plain={0}: {1}",
    "# {0} - place",
    "# {1} - value",
    "# {2} - what the interval is called",
    "# {3} - lower end",
    "# {4} - upper end",
    "CurveWords_interval={0}: {1} ({2} {3} to {4})",
    "# {0} - name of the curve",
    "# {1} - the point",
    "CurveWords_named={0} · {1}",
    "CurveWords_usual=95 % interval"
})
record CurveWords(CurveData data, Figures x, Figures y, String interval) {
    /** A point with its value and interval. */
    String point(CurvePoint point) {
        Curve curve = data.curves().get(point.curve());
        int i = point.index();
        String place =
                curve.labels().isEmpty() ? place(curve.x(i)) : curve.labels().get(i);
        String value = y.text(curve.y(i));
        String said = curve.hasInterval(i)
                ? Bundle.CurveWords_interval(place, value, interval, y.text(curve.low(i)), y.text(curve.high(i)))
                : Bundle.CurveWords_plain(place, value);
        return curve.name().isEmpty() ? said : Bundle.CurveWords_named(curve.name(), said);
    }

    private String place(double value) {
        return data.xTitle().isEmpty() ? x.text(value) : data.xTitle() + ' ' + x.text(value);
    }

    /** All points of short curves, the ends of long ones. */
    String all() {
        List<String> said = new ArrayList<>();
        for (int c = 0; c < data.curves().size(); c++) {
            int size = data.curves().get(c).size();
            for (int i = 0; i < size; i++) {
                if (data.curves().get(c).has(i) && (size <= 12 || i == 0 || i == size - 1)) {
                    said.add(point(new CurvePoint(c, i)));
                }
            }
        }
        return String.join("; ", said);
    }
}
