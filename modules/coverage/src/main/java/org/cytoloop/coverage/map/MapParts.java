/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.map;

import java.util.Map;
import java.util.function.IntPredicate;
import org.cytoloop.charts.map.MapData;
import org.cytoloop.scoring.reach.CoverageReport;
import org.cytoloop.scoring.reach.CoverageRow;

/** Makes what a map shows of a report: all of it, or the cells and labels of one row. */
final class MapParts {
    private static final int QUARTERS = 4;

    private MapParts() {}

    static MapData all(CoverageReport report, String title) {
        return of(report, title, i -> true, i -> true);
    }

    /**
     * The cells of one animal, slice or band.
     *
     * @param row the part, not null
     * @param band number of the band within its kind
     * @param animals animal of each slice
     */
    static MapData of(CoverageReport report, String title, CoverageRow row, int band, Map<String, String> animals) {
        return of(
                report,
                title,
                i -> isPart(report.cells(), i, row, band, animals),
                i -> isPart(report.labels().places(), i, row, band, animals));
    }

    private static boolean isPart(
            CoverageReport.Places places, int i, CoverageRow row, int band, Map<String, String> animals) {
        int bands = places.bands()[i];
        return switch (row.part()) {
            case ANIMAL -> animals.getOrDefault(places.slices().get(i), "").equals(row.name());
            case SLICE -> places.slices().get(i).equals(row.name());
            case SIGNAL -> bands >= 0 && bands % QUARTERS == band;
            case DENSITY -> bands >= 0 && bands / QUARTERS == band;
        };
    }

    private static MapData of(CoverageReport report, String title, IntPredicate cells, IntPredicate labels) {
        boolean[] on = report.labels().on();
        CoverageReport.Places places = report.labels().places();
        return new MapData(
                title,
                report.xTitle(),
                report.yTitle(),
                cloud(report.cells(), cells),
                cloud(places, i -> on[i] && labels.test(i)),
                cloud(places, i -> !on[i] && labels.test(i)));
    }

    private static MapData.Cloud cloud(CoverageReport.Places places, IntPredicate which) {
        int count = 0;
        for (int i = 0; i < places.x().length; i++) {
            count += which.test(i) ? 1 : 0;
        }
        float[] x = new float[count];
        float[] y = new float[count];
        float[] weight = new float[count];
        int at = 0;
        for (int i = 0; i < places.x().length; i++) {
            if (which.test(i)) {
                x[at] = places.x()[i];
                y[at] = places.y()[i];
                weight[at++] = places.weight()[i];
            }
        }
        return new MapData.Cloud(x, y, weight);
    }
}
