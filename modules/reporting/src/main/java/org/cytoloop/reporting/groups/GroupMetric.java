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
import org.cytoloop.operations.counts.CountRow;
import org.cytoloop.operations.counts.StudyCounts;
import org.cytoloop.scoring.counts.CorrectedCount;

/** What is compared between groups. */
public enum GroupMetric {
    /** Cells that are ON; accepted cells when they were detected on the marker itself. */
    ON_CELLS("on", CountRow::on, CountRow::corrected),
    /** Share of the cells that are ON, percent. */
    SHARE("share", row -> 100 * row.share(), row -> row.correctedShare().map(share -> share.per(0.01))),
    /** ON cells per mm². */
    DENSITY("density", CountRow::density, CountRow::correctedDensity),
    /** All cells per mm². */
    CELL_DENSITY("cell-density", CountRow::cellDensity, row -> Optional.empty());

    private final String key;
    private final ToDoubleFunction<CountRow> called;
    private final Function<CountRow, Optional<CorrectedCount>> corrected;

    GroupMetric(String key, ToDoubleFunction<CountRow> called, Function<CountRow, Optional<CorrectedCount>> corrected) {
        this.key = key;
        this.called = called;
        this.corrected = corrected;
    }

    /** What stands for it in the ids of figures. */
    public String key() {
        return key;
    }

    /** Those that mean something: by how cells were detected, and densities only where a pixel size is known. */
    public static List<GroupMetric> of(StudyCounts counts) {
        List<GroupMetric> metrics = new ArrayList<>();
        metrics.add(ON_CELLS);
        boolean shared = counts.mode() == DetectionMode.SHARED;
        boolean sized = counts.animals().stream().anyMatch(row -> Double.isFinite(row.areaMm2()));
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

    /** Its value: corrected where that can be, else as called; NaN where it has none. */
    public double value(CountRow row) {
        return corrected(row).map(CorrectedCount::value).orElseGet(() -> called.applyAsDouble(row));
    }

    /** Its corrected value with interval; empty where nothing can be corrected. */
    public Optional<CorrectedCount> corrected(CountRow row) {
        return corrected.apply(row);
    }
}
