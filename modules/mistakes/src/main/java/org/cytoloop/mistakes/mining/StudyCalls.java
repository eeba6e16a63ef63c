/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.training.RoundCalls;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/** p(ON) of all cells under rounds, kept as long as the cells are the same. For one thread at a time. */
final class StudyCalls {
    private final Study study;
    private final StudyCells cells;
    private final Map<String, float[]> known = new HashMap<>();

    StudyCalls(Study study, StudyCells cells) {
        this.study = study;
        this.cells = cells;
    }

    /** Forgets all rounds but these. */
    void keepOnly(List<RoundInfo> rounds) {
        known.keySet().retainAll(rounds.stream().map(RoundInfo::modelHash).collect(Collectors.toSet()));
    }

    /**
     * The calls of a round.
     *
     * @param notes gets a sentence for each problem that slices have; their cells are NaN
     * @return one per row, NaN where unknown; empty when none is known
     */
    Optional<float[]> of(RoundInfo round, Set<String> notes, TaskContext task) {
        float[] all = known.get(round.modelHash());
        if (all != null) {
            return Optional.of(all);
        }
        RoundCalls calls = new RoundCalls(study, round);
        all = new float[cells.cells().rows()];
        Arrays.fill(all, Float.NaN);
        int slices = cells.cellSets().size();
        int found = 0;
        for (int s = 0; s < slices; s++) {
            task.checkCancelled();
            CellSetInfo cellSet = cells.cellSets().get(s);
            TaskContext part = task.part(s / (double) slices, (s + 1.0) / slices);
            part.progress(0, "calls of " + cellSet.slice());
            try {
                RoundCalls.OnSlice onSlice = calls.of(cellSet.slice(), part);
                if (onSlice.cellSet().id() == cellSet.id()) {
                    System.arraycopy(onSlice.pOn(), 0, all, cells.first()[s], onSlice.pOn().length);
                    found++;
                }
            } catch (ProblemException e) {
                notes.add("Cells have no call by round " + round.number() + ": " + e.getMessage());
            }
        }
        if (found == slices) {
            known.put(round.modelHash(), all);
        }
        return found == 0 ? Optional.empty() : Optional.of(all);
    }
}
