/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.workspace.SampleCounts;
import org.cytoloop.workspace.SampleCounts.PerSlice;
import org.cytoloop.workspace.Study;

/**
 * Numbers of samples as screens show them: while a repeat is hidden in the newest batch its answer is counted in place
 * of the cell's label. Otherwise a flip that leaves the counts as they were would tell a repeat from a drawn cell.
 */
public final class ShownCounts {
    private ShownCounts() {}

    /** The counts of a staining; reads memory only, so it may be called on the event thread. */
    public static SampleCounts of(Study study, String staining) {
        SampleCounts counts = study.sampleCounts(staining);
        Map<CellRef, Label> open = study.repeats().open(staining);
        if (open.isEmpty()) {
            return counts;
        }
        Map<String, PerSlice> bySlice = new TreeMap<>(counts.bySlice());
        open.forEach((cell, answer) -> {
            Optional<Label> label = study.sample(staining, cell).map(Sample::label);
            if (label.isPresent()) {
                PerSlice without =
                        changed(bySlice.getOrDefault(cell.slice(), counts.slice(cell.slice())), label.get(), -1);
                bySlice.put(cell.slice(), answer == null ? without : changed(without, answer, 1));
            }
        });
        return SampleCounts.of(bySlice);
    }

    private static PerSlice changed(PerSlice counts, Label label, int by) {
        return switch (label) {
            case ON -> new PerSlice(counts.on() + by, counts.off(), counts.unsure());
            case OFF -> new PerSlice(counts.on(), counts.off() + by, counts.unsure());
            case UNSURE -> new PerSlice(counts.on(), counts.off(), counts.unsure() + by);
        };
    }
}
