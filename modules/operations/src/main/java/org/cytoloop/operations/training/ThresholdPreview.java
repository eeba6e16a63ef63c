/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.workspace.Study;

/**
 * What another threshold would do to a round's calls, by slice and animal. The calls are kept sorted, so that a threshold
 * costs a few steps per slice and can follow a dragged mouse. Immutable, thread-safe.
 */
public final class ThresholdPreview {
    private final double threshold;
    private final List<SortedCalls> slices;
    private final List<String> notes;

    private ThresholdPreview(double threshold, List<SortedCalls> slices, List<String> notes) {
        this.threshold = threshold;
        this.slices = List.copyOf(slices);
        this.notes = List.copyOf(notes);
    }

    /** The calls of a slice, ascending. */
    private record SortedCalls(String slice, String animal, float[] pOn) {
        /** Number of cells with p(ON) from the threshold upwards. */
        int on(double threshold) {
            int low = 0;
            int high = pOn.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pOn[middle] >= threshold) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return pOn.length - low;
        }
    }

    /**
     * What changes in one slice or animal.
     *
     * @param name of the slice or animal; empty for slices without an animal, and for the total
     * @param cells number of cells
     * @param onNow cells called ON now
     * @param onThen cells that would be called ON
     * @param gained cells that would become ON
     * @param lost cells that would become OFF
     */
    public record Row(String name, int cells, int onNow, int onThen, int gained, int lost) {
        /** Under another threshold cells become ON, or OFF, but never some of each. */
        public Row(String name, int cells, int onNow, int onThen) {
            this(name, cells, onNow, onThen, Math.max(0, onThen - onNow), Math.max(0, onNow - onThen));
        }

        /** Both together, under this name. */
        public Row plus(Row other) {
            return new Row(
                    name,
                    cells + other.cells,
                    onNow + other.onNow,
                    onThen + other.onThen,
                    gained + other.gained,
                    lost + other.lost);
        }

        /** The same under another name. */
        public Row named(String other) {
            return new Row(other, cells, onNow, onThen, gained, lost);
        }
    }

    /**
     * What changes.
     *
     * @param threshold the other threshold
     * @param slices by slice, in the order of the study
     * @param animals by animal, ordered by name
     * @param total over all slices
     */
    public record Flips(double threshold, List<Row> slices, List<Row> animals, Row total) {
        /** Keeps unmodifiable copies. */
        public Flips {
            slices = List.copyOf(slices);
            animals = List.copyOf(animals);
        }
    }

    /** Reads the calls of a round. Slices that were not classified under it are left out and told. */
    public static ThresholdPreview of(Study study, RoundInfo round, TaskContext task) throws ProblemException {
        List<SortedCalls> sorted = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<Slice> slices = study.slices();
        for (int i = 0; i < slices.size(); i++) {
            task.checkCancelled();
            task.progress(i / (double) slices.size(), "reading calls");
            Slice slice = slices.get(i);
            Optional<float[]> calls = study.calls(slice.name(), round);
            if (calls.isEmpty()) {
                notes.add("Slice \"" + slice.name() + "\" is left out: it was not classified under round "
                        + round.number() + ".");
                continue;
            }
            float[] pOn = calls.get().clone();
            Arrays.sort(pOn);
            sorted.add(new SortedCalls(slice.name(), slice.animal(), pOn));
        }
        task.progress(1, null);
        return new ThresholdPreview(round.threshold(), sorted, notes);
    }

    /** The threshold the calls are made with now. */
    public double threshold() {
        return threshold;
    }

    /** A sentence for each slice that is left out; unmodifiable. */
    public List<String> notes() {
        return notes;
    }

    /**
     * What another threshold would change. Quick, may be called on the event thread.
     *
     * @param other 0 to 1
     */
    public Flips at(double other) {
        List<Row> rows = new ArrayList<>(slices.size());
        Map<String, Row> animals = new TreeMap<>();
        Row total = new Row("", 0, 0, 0);
        for (SortedCalls slice : slices) {
            Row row = new Row(slice.slice(), slice.pOn().length, slice.on(threshold), slice.on(other));
            rows.add(row);
            animals.merge(slice.animal(), row.named(slice.animal()), Row::plus);
            total = total.plus(row);
        }
        return new Flips(other, rows, new ArrayList<>(animals.values()), total);
    }
}
