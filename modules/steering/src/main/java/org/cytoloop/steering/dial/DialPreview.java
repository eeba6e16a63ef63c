/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.steering.dial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.operations.comparison.RoundDifference;
import org.cytoloop.operations.training.BalancePlan;
import org.cytoloop.operations.training.ThresholdPreview.Row;

/**
 * What a balance would change, on every slice that was classified under the present round.
 *
 * @param round the present round
 * @param plan the balance, and what it comes to with the samples there are
 * @param threshold p(ON) from which the round that is trained would call a cell ON
 * @param slices by slice, in the order of the study
 * @param notes a sentence for each slice that is left out
 * @param samplesSince ON and OFF samples that were labelled since the present round: they are learnt from too
 */
public record DialPreview(
        RoundInfo round,
        BalancePlan plan,
        double threshold,
        List<OnSlice> slices,
        List<String> notes,
        int samplesSince) {
    /** Keeps unmodifiable copies. */
    public DialPreview {
        slices = List.copyOf(slices);
        notes = List.copyOf(notes);
    }

    /**
     * What would change on a slice. The array is not to be changed.
     *
     * @param difference which cells, against the present round
     * @param animal animal of the slice; empty for none
     * @param pOn p(ON) by cell under the balance
     */
    public record OnSlice(RoundDifference.OnSlice difference, String animal, float[] pOn) {
        /** In numbers. */
        public Row row() {
            return new Row(
                    difference.slice(),
                    pOn.length,
                    difference.onBefore(),
                    difference.onAfter(),
                    difference.gained(),
                    difference.lost());
        }
    }

    /** In numbers by slice, in the order of the study. */
    public List<Row> rows() {
        return slices.stream().map(OnSlice::row).toList();
    }

    /** In numbers by animal, ordered by name; slices without one are together under an empty name. */
    public List<Row> animals() {
        Map<String, Row> animals = new TreeMap<>();
        slices.forEach(slice -> animals.merge(slice.animal(), slice.row().named(slice.animal()), Row::plus));
        return new ArrayList<>(animals.values());
    }

    /** In numbers, over all slices; without a name. */
    public Row total() {
        return rows().stream().reduce(new Row("", 0, 0, 0), Row::plus);
    }

    /** Share of cells that are called ON now, 0 to 1; NaN when no slice was classified. */
    public double shareNow() {
        Row total = total();
        return total.cells() == 0 ? Double.NaN : total.onNow() / (double) total.cells();
    }
}
