/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.counts;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.cytoloop.scoring.counts.CorrectedCount;

/**
 * The counts of a group, with the animal as the experimental unit. Slices without an animal are in the total only.
 *
 * @param total all slices together
 * @param on cells called ON
 * @param corrected ON cells, corrected; without animals when nothing can be corrected
 * @param share share of the cells that are ON: corrected where that can be, else as called
 * @param density ON cells per mm²: corrected where that can be, else as called
 */
public record GroupCounts(CountRow total, Spread on, Spread corrected, Spread share, Spread density) {
    static GroupCounts of(CountRow total, List<CountRow> animals) {
        ToDoubleFunction<CountRow> corrected =
                row -> row.corrected().map(CorrectedCount::value).orElse(Double.NaN);
        return new GroupCounts(
                total,
                Spread.of(animals, CountRow::on),
                Spread.of(animals, corrected),
                Spread.of(animals, GroupCounts::bestShare),
                Spread.of(animals, GroupCounts::bestDensity));
    }

    private static double bestShare(CountRow row) {
        return row.correctedShare().map(CorrectedCount::value).orElse(row.share());
    }

    private static double bestDensity(CountRow row) {
        return row.correctedDensity().map(CorrectedCount::value).orElse(row.density());
    }
}
