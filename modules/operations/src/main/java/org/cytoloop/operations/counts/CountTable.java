/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.scoring.counts.CorrectedCount;
import org.cytoloop.scoring.counts.Tally;

/** Makes rows of tallies. */
final class CountTable {
    private final DetectionMode mode;
    private final List<SliceTally> tallies;
    private final List<LeftOutSlice> leftOut;
    private final Correction correction;

    CountTable(DetectionMode mode, List<SliceTally> tallies, List<LeftOutSlice> leftOut, Correction correction) {
        this.mode = mode;
        this.tallies = tallies;
        this.leftOut = leftOut;
        this.correction = correction;
    }

    private record Unit(String animal, String group) {}

    StudyCounts counts(RoundInfo round, List<String> remarks) {
        List<CountRow> slices = new ArrayList<>();
        Map<String, Map<String, List<SliceTally>>> byAnimal = new TreeMap<>();
        Map<String, List<SliceTally>> byGroup = new TreeMap<>();
        for (SliceTally tally : tallies) {
            String animal = tally.slice().animal();
            String group = tally.slice().group();
            slices.add(row(tally.slice().name(), animal, group, List.of(tally), 0, correction.slice(tally)));
            if (!animal.isEmpty()) {
                byAnimal.computeIfAbsent(animal, name -> new TreeMap<>())
                        .computeIfAbsent(group, name -> new ArrayList<>())
                        .add(tally);
            }
            byGroup.computeIfAbsent(group, name -> new ArrayList<>()).add(tally);
        }
        List<CountRow> animals = new ArrayList<>();
        byAnimal.forEach((animal, groups) -> groups.forEach((group, of) ->
                animals.add(row("", animal, group, of, missed(new Unit(animal, group)), correction.together(of)))));
        List<GroupCounts> groups = new ArrayList<>();
        byGroup.forEach((group, of) -> groups.add(GroupCounts.of(
                row("", "", group, of, missed(slice -> slice.group().equals(group)), correction.together(of)),
                animals.stream().filter(row -> row.group().equals(group)).toList())));
        return new StudyCounts(round, mode, correction.basis(), slices, animals, groups, leftOut, remarks);
    }

    private int missed(Unit unit) {
        return missed(slice -> new Unit(slice.animal(), slice.group()).equals(unit));
    }

    private int missed(Predicate<LeftOutSlice> which) {
        return (int) leftOut.stream().filter(which).count();
    }

    private CountRow row(
            String slice,
            String animal,
            String group,
            List<SliceTally> of,
            int missed,
            Optional<CorrectedCount> corrected) {
        Tally tally = of.stream().map(SliceTally::tally).reduce(Tally.NONE, Tally::plus);
        double area = of.stream().mapToDouble(SliceTally::areaMm2).sum();
        return new CountRow(
                slice, animal, group, of.size(), missed, mode, tally.cells(), tally.calledOn(), corrected, area);
    }
}
