/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.sampling.ClearRegions;
import org.cytoloop.engine.sampling.RegionSuggestions;
import org.cytoloop.engine.sampling.RegionSuggestions.Suggestion;
import org.cytoloop.workspace.SampleCounts;
import org.cytoloop.workspace.Study;

/** Suggests where in a slice to sample next, given what is labelled in all slices of the study. */
public final class NextRegions {
    /** Samples of a class up to which a batch of it is best drawn where the class is clear. */
    private static final int FIRST = 60;

    private static final int CHOICE = 6;

    private NextRegions() {}

    /**
     * Where to draw a batch of one class: for its first samples where it is clear, so that few exceptions are to be
     * flipped; later of the regions unlike what is labelled the one where it is clearest. Reads images like {@link
     * #suggest}.
     *
     * @param on true for a batch of ON, false for one of OFF
     * @param cellsWanted number of cells of the batch
     * @return empty when the slice has no free cell
     */
    public static Optional<Suggestion> forClass(
            Study study, String slice, String staining, boolean on, int cellsWanted, TaskContext task)
            throws ProblemException {
        float[][] signals =
                SamplingSignals.of(study, slice, staining, task.part(0, 0.5)).columns();
        byte[] states = states(study, staining, slice, signals[0].length);
        Cells cells = study.cells(slice);
        SampleCounts counts = study.sampleCounts(staining);
        if ((on ? counts.on() : counts.off()) >= FIRST) {
            List<Suggestion> unlike = suggest(study, slice, staining, cellsWanted, CHOICE, task.part(0.5, 1));
            if (!unlike.isEmpty()) {
                return Optional.of(ClearRegions.clearest(cells, signals, states, on, unlike));
            }
        }
        return ClearRegions.suggest(cells, signals, states, on, cellsWanted, 1).stream()
                .findFirst();
    }

    /**
     * Regions of a slice whose cells are unlike those labelled so far. Reads the images of all slices with samples,
     * unless their signals are cached.
     *
     * @param cellsWanted number of cells of the next draw
     * @param max largest number of regions
     * @return best first; none when the slice has no cells, too few free ones, or nothing new
     */
    public static List<Suggestion> suggest(
            Study study, String slice, String staining, int cellsWanted, int max, TaskContext task)
            throws ProblemException {
        SamplingSignals.Signals signals = SamplingSignals.of(study, slice, staining, task.part(0, 0.5));
        byte[] states = states(study, staining, slice, signals.signal().length);
        return RegionSuggestions.suggest(
                study.cells(slice),
                signals.columns(),
                states,
                labelledElsewhere(study, slice, staining, task.part(0.5, 1)),
                cellsWanted,
                max);
    }

    /**
     * What can be drawn, as {@link RegionSuggestions} takes it: 0 free, 1 labelled, 2 of the exam, by cell number - 1.
     *
     * @param cells number of cells of the slice
     */
    static byte[] states(Study study, String staining, String slice, int cells) {
        byte[] states = new byte[cells];
        for (Sample sample : study.samples(staining, slice)) {
            mark(states, sample.cell(), sample.origin() == SampleOrigin.EXAM ? 2 : 1);
        }
        for (CellRef cell : study.exams().reserved(staining)) {
            if (cell.slice().equals(slice)) {
                mark(states, cell, 2);
            }
        }
        return states;
    }

    private static void mark(byte[] states, CellRef cell, int state) {
        if (cell.cell() <= states.length) { // else of cells that were set a moment ago
            states[cell.cell() - 1] = (byte) state;
        }
    }

    private static float[][] labelledElsewhere(Study study, String slice, String staining, TaskContext task)
            throws ProblemException {
        List<String> others = new ArrayList<>();
        for (Slice other : study.slices()) {
            if (!other.name().equals(slice)
                    && study.sampleCounts(staining).slice(other.name()).total() > 0) {
                others.add(other.name());
            }
        }
        float[][] columns = new float[3][0];
        for (int s = 0; s < others.size(); s++) {
            TaskContext part = task.part(s / (double) others.size(), (s + 1) / (double) others.size());
            float[][] all =
                    SamplingSignals.of(study, others.get(s), staining, part).columns();
            int[] labelled = study.samples(staining, others.get(s)).stream()
                    .filter(sample -> sample.origin() != SampleOrigin.EXAM)
                    .mapToInt(sample -> sample.cell().cell() - 1)
                    .filter(cell -> cell < all[0].length)
                    .toArray();
            for (int c = 0; c < columns.length; c++) {
                int from = columns[c].length;
                columns[c] = Arrays.copyOf(columns[c], from + labelled.length);
                for (int i = 0; i < labelled.length; i++) {
                    columns[c][from + i] = all[c][labelled[i]];
                }
            }
        }
        return columns;
    }
}
