/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.workspace.SampleCounts;

/**
 * The samples a balance leaves to train on, and how much those of ON weigh.
 *
 * @param samples what is trained on
 * @param onWeight weight of an ON sample against an OFF sample
 */
record BalancedSamples(CellSamples samples, double onWeight) {
    /** A row of the training set and its place in the draw. */
    private record Drawn(int row, long lot) {}

    /**
     * Chooses. By sub-sampling each sample has a lot of its own, which depends on the seed and its cell alone, and those
     * with the lowest of their slice and class stay: a smaller part lies within a larger one, and a new label changes at
     * most who is the last.
     *
     * @param present all samples
     * @param seed seed of the training
     */
    static BalancedSamples of(CellSamples present, TrainingBalance balance, long seed) {
        List<Sample> all = present.set().samples();
        BalancePlan plan = BalancePlan.of(balance, counts(all));
        if (plan.keepsAll()) {
            return new BalancedSamples(present, plan.onWeight());
        }
        Map<String, List<Drawn>> on = new HashMap<>();
        Map<String, List<Drawn>> off = new HashMap<>();
        for (int row = 0; row < all.size(); row++) {
            Sample sample = all.get(row);
            (sample.label() == Label.ON ? on : off)
                    .computeIfAbsent(sample.cell().slice(), s -> new ArrayList<>())
                    .add(new Drawn(row, lot(sample.cell(), seed)));
        }
        List<Integer> kept = new ArrayList<>();
        keep(on, plan.keptOn(), kept);
        keep(off, plan.keptOff(), kept);
        int[] rows = kept.stream().mapToInt(Integer::intValue).toArray();
        Arrays.sort(rows);
        return new BalancedSamples(new CellSamples(present.set().select(rows), present.cellSets()), plan.onWeight());
    }

    private static SampleCounts counts(List<Sample> samples) {
        Map<String, SampleCounts.PerSlice> bySlice = new TreeMap<>();
        for (Sample sample : samples) {
            boolean isOn = sample.label() == Label.ON;
            bySlice.merge(
                    sample.cell().slice(),
                    new SampleCounts.PerSlice(isOn ? 1 : 0, isOn ? 0 : 1, 0),
                    (a, b) -> new SampleCounts.PerSlice(a.on() + b.on(), a.off() + b.off(), 0));
        }
        return SampleCounts.of(bySlice);
    }

    private static long lot(CellRef cell, long seed) {
        long slice = SeededRandom.forPart(seed, cell.slice().hashCode()).nextLong();
        return SeededRandom.forPart(slice, cell.cell()).nextLong();
    }

    private static void keep(Map<String, List<Drawn>> slices, Map<String, Integer> numbers, List<Integer> rows) {
        slices.forEach((slice, drawn) -> drawn.stream()
                .sorted(Comparator.comparingLong(Drawn::lot).thenComparingInt(Drawn::row))
                .limit(numbers.get(slice))
                .forEach(one -> rows.add(one.row())));
    }
}
