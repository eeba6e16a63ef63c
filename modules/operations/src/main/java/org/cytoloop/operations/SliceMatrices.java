/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/**
 * The feature matrices of some slices, as many as can be had.
 *
 * @param found by name of the slice; unmodifiable
 * @param notes one sentence for each slice whose features cannot be had, ordered by slice
 */
record SliceMatrices(SortedMap<String, FeatureMatrix> found, List<String> notes) {
    /** Keeps unmodifiable copies. */
    SliceMatrices {
        found = Collections.unmodifiableSortedMap(new TreeMap<>(found));
        notes = List.copyOf(notes);
    }

    /** Loads or computes them; a slice that cannot be read is left out and noted. */
    static SliceMatrices of(StudyFeatures features, Collection<String> slices, TaskContext task) {
        SortedMap<String, FeatureMatrix> found = new TreeMap<>();
        List<String> notes = new ArrayList<>();
        int done = 0;
        for (String slice : new TreeSet<>(slices)) {
            task.checkCancelled();
            TaskContext part = task.part(done / (double) slices.size(), (done + 1.0) / slices.size());
            try {
                found.put(slice, features.of(slice, part));
            } catch (ProblemException e) {
                notes.add("Slice \"" + slice + "\" is left out: " + e.getMessage());
            }
            done++;
        }
        return new SliceMatrices(found, notes);
    }
}
