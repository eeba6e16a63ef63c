/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.counts.model;

import java.util.Optional;
import org.cytoloop.operations.counts.CountRow;
import org.cytoloop.operations.counts.GroupCounts;
import org.cytoloop.operations.counts.Spread;
import org.cytoloop.operations.counts.StudyCounts;
import org.cytoloop.scoring.counts.CorrectedCount;
import org.cytoloop.workbench.pictures.CsvText;

/** The shown rows as a table for spreadsheets. What is not known is empty, and never a zero. */
public final class CountsCsv {
    private static final CorrectedCount NOTHING = new CorrectedCount(Double.NaN, Double.NaN, Double.NaN, false);

    private CountsCsv() {}

    /** One line for each row that is shown. */
    public static String of(StudyCounts counts, Iterable<ShownRow> rows) {
        CsvText text = new CsvText();
        text.row(
                "name",
                "animal",
                "group",
                "staining",
                "round",
                "threshold",
                "exam_cells",
                "slices",
                "slices_left_out",
                "cells",
                "on",
                "on_corrected",
                "on_corrected_low",
                "on_corrected_high",
                "clipped",
                "share_on",
                "share_on_corrected",
                "share_on_corrected_low",
                "share_on_corrected_high",
                "analysed_mm2",
                "on_per_mm2",
                "on_per_mm2_corrected",
                "on_per_mm2_corrected_low",
                "on_per_mm2_corrected_high",
                "animals",
                "animal_mean_on",
                "animal_sd_on",
                "animal_mean_share",
                "animal_sd_share",
                "animal_mean_per_mm2",
                "animal_sd_per_mm2",
                "note");
        for (ShownRow row : rows) {
            text.row(line(counts, row));
        }
        return text.toString();
    }

    private static Object[] line(StudyCounts counts, ShownRow row) {
        Optional<CountRow> count = row.count();
        CorrectedCount corrected = row.corrected().orElse(NOTHING);
        CorrectedCount share = count.flatMap(CountRow::correctedShare).orElse(NOTHING);
        CorrectedCount density = count.flatMap(CountRow::correctedDensity).orElse(NOTHING);
        boolean whole = count.isPresent() && Double.isFinite(count.get().share());
        Optional<GroupCounts> group = row.ofAnimals();
        Optional<Spread> on = group.map(of -> of.corrected().animals() > 0 ? of.corrected() : of.on());
        return new Object[] {
            row.name(),
            row.animal(),
            row.group(),
            counts.round().staining(),
            counts.round().number(),
            counts.round().threshold(),
            counts.basis().exam().n(),
            count.<Object>map(CountRow::slices).orElse(""),
            count.<Object>map(CountRow::leftOut).orElse(""),
            whole ? count.get().cells() : "",
            count.<Object>map(CountRow::on).orElse(""),
            corrected.value(),
            corrected.low(),
            corrected.high(),
            corrected.clipped() ? "yes" : "",
            count.map(CountRow::share).orElse(Double.NaN),
            share.value(),
            share.low(),
            share.high(),
            count.map(CountRow::areaMm2).orElse(Double.NaN),
            count.map(CountRow::density).orElse(Double.NaN),
            density.value(),
            density.low(),
            density.high(),
            group.<Object>map(of -> of.on().animals()).orElse(""),
            on.map(Spread::mean).orElse(Double.NaN),
            on.map(Spread::sd).orElse(Double.NaN),
            group.map(of -> of.share().mean()).orElse(Double.NaN),
            group.map(of -> of.share().sd()).orElse(Double.NaN),
            group.map(of -> of.density().mean()).orElse(Double.NaN),
            group.map(of -> of.density().sd()).orElse(Double.NaN),
            row.note()
        };
    }
}
