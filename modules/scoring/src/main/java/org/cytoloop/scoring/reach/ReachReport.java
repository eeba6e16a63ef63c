/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.reach;

import java.util.List;
import java.util.Optional;

/**
 * How far the slices of a study are from what a classifier was trained on.
 *
 * @param slices one for each slice that has features, ordered by name
 * @param yardstick what "usual" was learnt from
 * @param samples number of samples in the training set
 * @param reach distance within which 95 % of cells of a left-out animal (or slice) have a sample; NaN when unknown
 * @param notes sentences for the user on what could not be told
 */
public record ReachReport(
        List<SliceFinding> slices, Yardstick yardstick, int samples, double reach, List<String> notes) {
    /** Keeps unmodifiable copies. */
    public ReachReport {
        slices = List.copyOf(slices);
        notes = List.copyOf(notes);
    }

    /** The slices that are unlike anything trained on. */
    public List<SliceFinding> foreign() {
        return slices.stream().filter(SliceFinding::foreign).toList();
    }

    /** What was found of a slice. */
    public Optional<SliceFinding> of(String slice) {
        return slices.stream().filter(finding -> finding.slice().equals(slice)).findFirst();
    }

    /** The same with more notes. */
    public ReachReport withNotes(List<String> more) {
        List<String> all = new java.util.ArrayList<>(notes);
        all.addAll(more);
        return new ReachReport(slices, yardstick, samples, reach, all);
    }
}
