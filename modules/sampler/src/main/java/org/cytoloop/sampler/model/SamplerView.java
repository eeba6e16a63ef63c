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
import java.util.Objects;
import java.util.Optional;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.ShownCounts;
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
        LabelCounts counts = LabelCounts.of(ShownCounts.of(study, staining));
        Map<Long, List<Sample>> byBatch = new HashMap<>();
        for (Sample sample : slice == null ? List.<Sample>of() : study.samples(staining, slice)) {
            if (sample.origin() != SampleOrigin.EXAM) {
                byBatch.computeIfAbsent(sample.batch(), id -> new ArrayList<>()).add(sample);
            }
        }
        List<Batch> batches = study.batches(staining);
        // hidden in the newest batch, which lies on the slice they lie on
        Map<CellRef, Label> repeats = study.repeats().open(staining);
        List<BatchChoice> choices = choices(batches, byBatch, repeats);
        Optional<BatchChoice> current = choices.stream()
                .filter(choice -> choice.id() == chosen)
                .findFirst()
                .or(() -> choices.stream().findFirst());
        Cells cells = current.isPresent() ? study.cells(slice) : Cells.none();
        List<StripCell> strip = List.of();
        if (current.isPresent()) {
            boolean newest = current.get().id() == newest(batches);
            Map<CellRef, Label> shown = labels(byBatch.get(current.get().id()), repeats, newest);
            strip = strip(shown, cells, signals);
        }
        return new SamplerView(counts, choices, current, strip);
    }

    private static List<BatchChoice> choices(
            List<Batch> oldestFirst, Map<Long, List<Sample>> byBatch, Map<CellRef, Label> repeats) {
        List<BatchChoice> choices = new ArrayList<>();
        for (int i = oldestFirst.size() - 1; i >= 0; i--) {
            Batch batch = oldestFirst.get(i);
            List<Sample> cells = byBatch.get(batch.id());
            if (cells != null) {
                int hidden = i == oldestFirst.size() - 1 ? repeats.size() : 0;
                int answered = hidden == 0
                        ? 0
                        : (int) repeats.values().stream()
                                .filter(Objects::nonNull)
                                .count();
                choices.add(new BatchChoice(Optional.of(batch), batch.drawn() + hidden, cells.size() + answered));
            }
        }
        List<Sample> single = byBatch.get(BatchChoice.SINGLE_CELLS);
        if (single != null) {
            choices.add(BatchChoice.single(single.size()));
        }
        return List.copyOf(choices);
    }

    /** Number of the newest batch, which is the last; one that no batch has without any. */
    private static long newest(List<Batch> oldestFirst) {
        return oldestFirst.isEmpty()
                ? Long.MIN_VALUE
                : oldestFirst.get(oldestFirst.size() - 1).id();
    }

    /**
     * The cells of a batch and their labels. A cell that is asked again shows its answer in place of its label wherever
     * it is seen, and lies in the newest batch like a cell that was drawn.
     */
    private static Map<CellRef, Label> labels(List<Sample> samples, Map<CellRef, Label> repeats, boolean newest) {
        List<Sample> shown = samples;
        if (samples.get(0).batch() == BatchChoice.SINGLE_CELLS && samples.size() > MOST_SINGLE_CELLS) {
            shown = new ArrayList<>(samples);
            shown.sort(Comparator.comparing(Sample::time).reversed());
            shown = shown.subList(0, MOST_SINGLE_CELLS);
        }
        Map<CellRef, Label> labels = new HashMap<>();
        shown.forEach(sample -> labels.put(sample.cell(), sample.label()));
        repeats.forEach((cell, answer) -> {
            if (newest || labels.containsKey(cell)) {
                labels.put(cell, answer);
            }
        });
        labels.values().removeIf(Objects::isNull);
        return labels;
    }

    private static List<StripCell> strip(Map<CellRef, Label> labels, Cells cells, float[] signals) {
        boolean measured = signals != null && signals.length == cells.size();
        List<StripCell> strip = new ArrayList<>();
        labels.forEach((cell, label) -> {
            int index = cell.cell() - 1;
            if (index < cells.size()) {
                strip.add(new StripCell(
                        cell, cells.x(index), cells.y(index), label, measured ? signals[index] : Float.NaN));
            }
        });
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
