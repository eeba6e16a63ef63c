/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.operations.counts.CountRow;
import org.cytoloop.operations.counts.LeftOutSlice;
import org.cytoloop.operations.counts.StudyCounts;
import org.cytoloop.plots.model.Axis;
import org.cytoloop.plots.model.GroupPlot;
import org.cytoloop.plots.model.HeatPlot;
import org.cytoloop.scoring.counts.CorrectedCount;

/** Charts of groups, animals and slices. */
public final class GroupCharts {
    /** What stands for a missing name of a group. */
    static final String NO_GROUP = "no group";

    private static final String NO_ANIMAL = "no animal";

    private GroupCharts() {}

    /** A dot for each animal by group, with its interval where counts are corrected. */
    public static GroupPlot dots(StudyCounts counts, GroupMetric metric) {
        List<GroupPlot.Group> groups = new ArrayList<>();
        AnimalValues.of(metric, counts).groups().forEach((group, rows) -> {
            List<GroupPlot.Dot> dots = new ArrayList<>();
            for (CountRow row : rows) {
                Optional<CorrectedCount> corrected = metric.corrected(row);
                dots.add(new GroupPlot.Dot(
                        row.animal(),
                        metric.shown(metric.value(row)),
                        metric.shown(corrected.map(CorrectedCount::low).orElse(Double.NaN)),
                        metric.shown(corrected.map(CorrectedCount::high).orElse(Double.NaN))));
            }
            groups.add(new GroupPlot.Group(group.isEmpty() ? NO_GROUP : group, dots));
        });
        String name = metric.name(counts.mode());
        return new GroupPlot(name + " by group", nothing(counts), axis(metric, counts.mode()), groups);
    }

    /** Each slice of each animal; a slice that is left out has no value and says why. */
    public static HeatPlot slices(StudyCounts counts, GroupMetric metric) {
        SortedMap<String, SortedMap<String, HeatPlot.Cell>> animals = new TreeMap<>();
        for (CountRow row : counts.slices()) {
            double value = metric.value(row);
            put(
                    animals,
                    row.animal(),
                    new HeatPlot.Cell(
                            row.slice(),
                            metric.shown(value),
                            Double.isFinite(value) ? "" : "its pixel size is not known"));
        }
        for (LeftOutSlice left : counts.leftOut()) {
            put(
                    animals,
                    left.animal(),
                    new HeatPlot.Cell(left.slice(), Double.NaN, left.reason().words()));
        }
        List<HeatPlot.Row> rows = new ArrayList<>();
        animals.forEach((animal, cells) ->
                rows.add(new HeatPlot.Row(animal.isEmpty() ? NO_ANIMAL : animal, List.copyOf(cells.values()))));
        return new HeatPlot(
                metric.name(counts.mode()) + " by animal and slice",
                nothing(counts),
                axis(metric, counts.mode()),
                "Animal",
                "Slice",
                rows);
    }

    private static void put(
            SortedMap<String, SortedMap<String, HeatPlot.Cell>> animals, String animal, HeatPlot.Cell cell) {
        animals.computeIfAbsent(animal, name -> new TreeMap<>()).put(cell.name(), cell);
    }

    private static Axis axis(GroupMetric metric, DetectionMode mode) {
        return new Axis(metric.name(mode), metric.unit(), false, 0, Double.NaN);
    }

    private static String nothing(StudyCounts counts) {
        return counts.slices().isEmpty()
                ? "No slice is counted yet; classify the slices."
                : "No slice names its animal; give it in the properties of the slices.";
    }
}
