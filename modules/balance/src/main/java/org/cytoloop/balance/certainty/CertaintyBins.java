/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.certainty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.balance.calls.SliceCalls;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.workspace.Study;

/**
 * Cells by p(ON) and label, slice by slice: what has not changed is not counted again. For one thread at a time.
 */
final class CertaintyBins {
    /** Number of bins from 0 to 1. */
    static final int BINS = 40;

    private final Map<String, Counted> slices = new HashMap<>();

    /** What was counted of a slice, and of what. */
    private record Counted(SliceCalls calls, List<Sample> samples, long[][] counts) {}

    /**
     * Counts.
     *
     * @param asked answers of hidden repeats, shown in place of labels; null for a label that was taken back
     * @return {@code [0]} ON samples, {@code [1]} OFF samples, {@code [2]} all other cells
     */
    long[][] count(Study study, String staining, List<SliceCalls> calls, Map<CellRef, Label> asked) {
        long[][] sums = new long[3][BINS];
        for (SliceCalls slice : calls) {
            long[][] counts = of(study, staining, slice, asked);
            for (int series = 0; series < sums.length; series++) {
                for (int bin = 0; bin < BINS; bin++) {
                    sums[series][bin] += counts[series][bin];
                }
            }
        }
        return sums;
    }

    private long[][] of(Study study, String staining, SliceCalls calls, Map<CellRef, Label> asked) {
        String slice = calls.cellSet().slice();
        // an unchanged slice keeps its list of samples
        List<Sample> samples = study.samples(staining, slice);
        Counted known = slices.get(slice);
        boolean repeats = asked.keySet().stream().anyMatch(cell -> cell.slice().equals(slice));
        if (known != null && known.calls() == calls && known.samples() == samples && !repeats) {
            return known.counts();
        }
        long[][] counts = new long[3][BINS];
        for (float p : calls.pOn()) {
            counts[2][bin(p)]++;
        }
        for (Sample sample : samples) {
            CellRef cell = sample.cell();
            Label label = asked.containsKey(cell) ? asked.get(cell) : sample.label();
            if ((label == Label.ON || label == Label.OFF) && cell.cell() <= calls.pOn().length) {
                int bin = bin(calls.pOn()[cell.cell() - 1]);
                counts[label == Label.ON ? 0 : 1][bin]++;
                counts[2][bin]--;
            }
        }
        if (repeats) {
            slices.remove(slice);
        } else {
            slices.put(slice, new Counted(calls, samples, counts));
        }
        return counts;
    }

    private static int bin(float p) {
        return Math.min(BINS - 1, Math.max(0, (int) (p * BINS)));
    }
}
