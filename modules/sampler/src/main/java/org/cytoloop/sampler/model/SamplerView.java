/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.Study;

/**
 * What the sampler shows of a study at one moment. Immutable; made anew from the study after every change, so that no
 * label is kept twice.
 *
 * @param counts how many cells of the whole study are labelled for the staining
 * @param batches what the strip can show of the slice, newest first
 * @param current what the strip shows
 * @param strip its cells, brightest first when they were measured before they were shown
 */
public record SamplerView(
        LabelCounts counts, List<BatchChoice> batches, Optional<BatchChoice> current, List<StripCell> strip) {
    /** Nothing. */
    public static final SamplerView EMPTY = new SamplerView(LabelCounts.NONE, List.of(), Optional.empty(), List.of());

    /** So many single cells are shown at most, the newest. */
    private static final int MOST_SINGLE_CELLS = 500;

    /** Brightest first; cells whose signal is not known come last, and equal ones by number. */
    private static final Comparator<StripCell> BY_SIGNAL = Comparator.<StripCell>comparingDouble(
                    cell -> Float.isNaN(cell.signal()) ? Double.POSITIVE_INFINITY : -cell.signal())
            .thenComparing(StripCell::cell);

    /**
     * Reads the study; off the EDT.
     *
     * @param slice the slice looked at, or null
     * @param chosen number of the batch to show; when the slice has no such batch the newest is shown
     * @param signals signal of each cell of the slice, or null while it is not known
     * @throws ProblemException when the cells cannot be read
     */
    static SamplerView read(Study study, String staining, String slice, long chosen, float[] signals)
            throws ProblemException {
        LabelCounts counts = LabelCounts.of(study.sampleCounts(staining));
        Map<Long, List<Sample>> byBatch = new HashMap<>();
        for (Sample sample : slice == null ? List.<Sample>of() : study.samples(staining, slice)) {
            if (sample.origin() != SampleOrigin.EXAM) {
                byBatch.computeIfAbsent(sample.batch(), id -> new ArrayList<>()).add(sample);
            }
        }
        List<BatchChoice> choices = choices(study.batches(staining), byBatch);
        Optional<BatchChoice> current = choices.stream()
                .filter(choice -> choice.id() == chosen)
                .findFirst()
                .or(() -> choices.stream().findFirst());
        Cells cells = current.isPresent() ? study.cells(slice) : Cells.none();
        List<StripCell> strip =
                current.isPresent() ? strip(byBatch.get(current.get().id()), cells, signals) : List.of();
        return new SamplerView(counts, choices, current, strip);
    }

    private static List<BatchChoice> choices(List<Batch> oldestFirst, Map<Long, List<Sample>> byBatch) {
        List<BatchChoice> choices = new ArrayList<>();
        for (int i = oldestFirst.size() - 1; i >= 0; i--) {
            Batch batch = oldestFirst.get(i);
            List<Sample> cells = byBatch.get(batch.id());
            if (cells != null) {
                choices.add(new BatchChoice(Optional.of(batch), cells.size()));
            }
        }
        List<Sample> single = byBatch.get(BatchChoice.SINGLE_CELLS);
        if (single != null) {
            choices.add(new BatchChoice(Optional.empty(), single.size()));
        }
        return List.copyOf(choices);
    }

    private static List<StripCell> strip(List<Sample> samples, Cells cells, float[] signals) {
        List<Sample> shown = samples;
        if (samples.get(0).batch() == BatchChoice.SINGLE_CELLS && samples.size() > MOST_SINGLE_CELLS) {
            shown = new ArrayList<>(samples);
            shown.sort(Comparator.comparing(Sample::time).reversed());
            shown = shown.subList(0, MOST_SINGLE_CELLS);
        }
        boolean measured = signals != null && signals.length == cells.size();
        List<StripCell> strip = new ArrayList<>();
        for (Sample sample : shown) {
            int index = sample.cell().cell() - 1;
            if (index < cells.size()) {
                strip.add(new StripCell(
                        sample.cell(),
                        cells.x(index),
                        cells.y(index),
                        sample.label(),
                        measured ? signals[index] : Float.NaN));
            }
        }
        strip.sort(BY_SIGNAL);
        return List.copyOf(strip);
    }

    /** The same with the strip in another order. */
    SamplerView withStrip(List<StripCell> other) {
        return new SamplerView(counts, batches, current, List.copyOf(other));
    }

    /** Place of a cell in the strip, -1 when it is not there. */
    public int indexOf(CellRef cell) {
        for (int i = 0; i < strip.size(); i++) {
            if (strip.get(i).cell().equals(cell)) {
                return i;
            }
        }
        return -1;
    }

    /** The batch in the strip; empty when there is none or single cells are shown. */
    public Optional<Batch> batch() {
        return current.flatMap(BatchChoice::batch);
    }
}
