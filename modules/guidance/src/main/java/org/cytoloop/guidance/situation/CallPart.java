/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.situation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.mistakes.review.ForeignSlices;
import org.cytoloop.mistakes.review.ReviewNeed;
import org.cytoloop.mistakes.review.SliceNeed;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent.Topic;

/** What the current round calls on each slice, and how much each wants a look. */
final class CallPart extends Part<CallPart.Calls> {
    private Known foreign = new Known(0, Map.of(), Set.of(), Set.of());

    CallPart(Study study, String staining) {
        super(
                study,
                staining,
                EnumSet.of(Topic.ROUNDS, Topic.CALLS, Topic.CELLS, Topic.SLICES, Topic.FEATURES, Topic.REVIEWS));
    }

    /**
     * The calls.
     *
     * @param bySlice by name of the slice; empty without a round
     * @param onShare share of all classified cells that are called ON; NaN when none is
     */
    record Calls(Map<String, SliceNeed> bySlice, double onShare) {}

    /** Slices that are foreign to a round, and what that was found on. */
    private record Known(int round, Map<String, Long> cellSets, Set<String> classified, Set<String> slices) {
        boolean holds(int current, Map<String, Long> sets, Set<String> called) {
            return round == current && cellSets.equals(sets) && classified.equals(called);
        }
    }

    @Override
    Calls read(TaskContext task) throws ProblemException {
        Optional<RoundInfo> round = study.rounds().current(staining);
        if (round.isEmpty()) {
            return new Calls(Map.of(), Double.NaN);
        }
        List<SliceNeed> needs = ReviewNeed.of(study, round.get(), foreign.slices(), task.part(0, 0.3));
        Map<String, Long> cellSets = cellSets();
        Set<String> classified = new HashSet<>();
        needs.stream().filter(SliceNeed::classified).forEach(need -> classified.add(need.slice()));
        if (!foreign.holds(round.get().number(), cellSets, classified)) {
            Set<String> before = foreign.slices();
            Set<String> found =
                    ForeignSlices.of(study, round.get(), task.part(0.3, 0.8)).slices();
            foreign = new Known(round.get().number(), cellSets, classified, found);
            if (!found.equals(before)) {
                needs = ReviewNeed.of(study, round.get(), found, task.part(0.8, 1));
            }
        }
        Map<String, SliceNeed> bySlice = new HashMap<>();
        long cells = 0;
        long on = 0;
        for (SliceNeed need : needs) {
            bySlice.put(need.slice(), need);
            cells += need.classified() ? need.cells() : 0;
            on += need.classified() ? need.on() : 0;
        }
        return new Calls(Map.copyOf(bySlice), cells == 0 ? Double.NaN : on / (double) cells);
    }

    private Map<String, Long> cellSets() {
        Map<String, Long> cellSets = new HashMap<>();
        for (Slice slice : study.slices()) {
            study.cellSet(slice.name()).map(CellSetInfo::id).ifPresent(id -> cellSets.put(slice.name(), id));
        }
        return cellSets;
    }
}
