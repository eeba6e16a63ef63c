/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.operations.counts.CountRow;
import org.cytoloop.operations.counts.StudyCounts;
import org.cytoloop.reporting.model.Prose;
import org.cytoloop.scoring.counts.CorrectedCount;

/** What is compared between groups. */
public enum GroupMetric {
    /** Cells that are ON; accepted cells when they were detected on the marker itself. */
    ON_CELLS("on", "ON cells", "", CountRow::on, CountRow::corrected),
    /** Share of the cells that are ON, 0 to 1; shown in percent. */
    SHARE("share", "Share of cells that are ON", "%", CountRow::share, CountRow::correctedShare),
    /** ON cells per mm². */
    DENSITY("density", "Density of ON cells", "per mm²", CountRow::density, CountRow::correctedDensity),
    /** All cells per mm². */
    CELL_DENSITY("cell-density", "Density of all cells", "per mm²", CountRow::cellDensity, row -> Optional.empty());

    private final String key;
    private final String name;
    private final String unit;
    private final ToDoubleFunction<CountRow> called;
    private final Function<CountRow, Optional<CorrectedCount>> corrected;

    GroupMetric(
            String key,
            String name,
            String unit,
            ToDoubleFunction<CountRow> called,
            Function<CountRow, Optional<CorrectedCount>> corrected) {
        this.key = key;
        this.name = name;
        this.unit = unit;
        this.called = called;
        this.corrected = corrected;
    }

    /** Those that mean something: by how cells were detected, and densities only where a pixel size is known. */
    public static List<GroupMetric> of(StudyCounts counts) {
        List<GroupMetric> metrics = new ArrayList<>();
        metrics.add(ON_CELLS);
        boolean shared = counts.mode() == DetectionMode.SHARED;
        boolean sized = counts.slices().stream().anyMatch(row -> Double.isFinite(row.areaMm2()));
        if (shared) {
            metrics.add(SHARE);
        }
        if (sized) {
            metrics.add(DENSITY);
        }
        if (shared && sized) {
            metrics.add(CELL_DENSITY);
        }
        return metrics;
    }

    /** What stands for it in the ids of figures. */
    public String key() {
        return key;
    }

    /** Its unit as shown; empty for plain numbers. */
    public String unit() {
        return unit;
    }

    /** Its name, such as "Density of ON cells". */
    public String name(DetectionMode mode) {
        return mode == DetectionMode.SHARED
                ? name
                : name.replace("ON cells", this == ON_CELLS ? "Accepted cells" : "accepted cells");
    }

    /** Its value: corrected where that can be, else as called; NaN where it has none. */
    public double value(CountRow row) {
        return corrected(row).map(CorrectedCount::value).orElseGet(() -> called.applyAsDouble(row));
    }

    /** Its corrected value with interval; empty where nothing can be corrected. */
    public Optional<CorrectedCount> corrected(CountRow row) {
        return corrected.apply(row);
    }

    /** A value as it is shown in charts: shares in percent. */
    double shown(double value) {
        return this == SHARE ? 100 * value : value;
    }

    /** A value in a text. */
    Prose text(String id, double value) {
        return this == SHARE ? Prose.text().percent(id, value, 1) : Prose.text().number(id, value, 1);
    }

    /** A value with its interval in a text. */
    Prose text(String id, Interval interval) {
        return this == SHARE
                ? Prose.text().percents(id, interval, 1)
                : Prose.text().interval(id, interval, 1);
    }
}
