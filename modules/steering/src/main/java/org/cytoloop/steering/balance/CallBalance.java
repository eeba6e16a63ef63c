/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.steering.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.workspace.Study;

/** Counts the calls of a round: all cells, those with a label as well. Reads them from disk; never on the event thread. */
public final class CallBalance {
    private CallBalance() {}

    /**
     * One row for each slice that was classified under the round (in the order of the study), or for each animal (by name,
     * slices without one last); by {@link BalanceBy#ALL} one row, also when nothing was classified.
     *
     * @param by all, slices or animals
     * @throws IllegalArgumentException for another way of counting, which calls do not have
     */
    public static List<BalanceRow> of(Study study, RoundInfo round, BalanceBy by, TaskContext task)
            throws ProblemException {
        List<BalanceRow> rows = new ArrayList<>();
        List<Slice> slices = study.slices();
        for (int i = 0; i < slices.size(); i++) {
            task.checkCancelled();
            task.progress(i / (double) slices.size(), "reading calls");
            String slice = slices.get(i).name();
            Optional<float[]> calls = study.calls(slice, round);
            if (calls.isPresent()) {
                int on = round.countOn(calls.get());
                rows.add(new BalanceRow(slice, on, calls.get().length - on, 0));
            }
        }
        return together(study, rows, by);
    }

    /**
     * Adds up rows of slices. From memory.
     *
     * @param slices rows by slice
     * @param by all, slices or animals
     */
    public static List<BalanceRow> together(Study study, List<BalanceRow> slices, BalanceBy by) {
        return switch (by) {
            case SLICE -> List.copyOf(slices);
            case ALL -> List.of(slices.stream().reduce(new BalanceRow("", 0, 0, 0), BalanceRow::plus));
            case ANIMAL -> {
                Map<String, String> animals = SampleBalance.animals(study);
                Map<String, BalanceRow> rows = new TreeMap<>(SampleBalance.BY_NAME);
                for (BalanceRow slice : slices) {
                    String animal = animals.getOrDefault(slice.name(), "");
                    rows.merge(animal, slice.named(animal), BalanceRow::plus);
                }
                yield List.copyOf(rows.values());
            }
            case ORIGIN, RULE_VERSION -> throw new IllegalArgumentException("calls by " + by);
        };
    }
}
