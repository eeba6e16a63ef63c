/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.counts.model;

import java.util.List;
import java.util.Optional;
import org.cytoloop.charts.groups.GroupPoint;
import org.cytoloop.operations.counts.CountRow;
import org.cytoloop.operations.counts.StudyCounts;
import org.cytoloop.scoring.counts.CorrectedCount;

/** The animals as points of the chart: corrected where that can be, else as called and without an interval. */
public final class ChartPoints {
    private ChartPoints() {}

    /** What is drawn. */
    public enum Measure {
        /** Share of ON cells. */
        SHARE,
        /** ON cells per mm². */
        DENSITY,
        /** Number of ON cells. */
        COUNT
    }

    /** Points of the animals, groups by name. */
    public static List<GroupPoint> of(StudyCounts counts, Measure measure) {
        return counts.animals().stream()
                .sorted((a, b) -> a.group().compareTo(b.group()))
                .map(row -> point(row, measure))
                .toList();
    }

    private static GroupPoint point(CountRow row, Measure measure) {
        Optional<CorrectedCount> corrected =
                switch (measure) {
                    case SHARE -> row.correctedShare();
                    case DENSITY -> row.correctedDensity();
                    case COUNT -> row.corrected();
                };
        double raw =
                switch (measure) {
                    case SHARE -> row.share();
                    case DENSITY -> row.density();
                    case COUNT -> row.on();
                };
        String group = row.group().isEmpty() ? RowNotes.noGroup() : row.group();
        return corrected
                .map(count -> new GroupPoint(group, row.animal(), count.value(), count.low(), count.high()))
                .orElse(new GroupPoint(group, row.animal(), raw, Double.NaN, Double.NaN));
    }
}
