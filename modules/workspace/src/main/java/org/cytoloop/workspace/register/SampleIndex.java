/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.workspace.SampleCounts;
import org.cytoloop.workspace.SampleCounts.PerSlice;
import org.cytoloop.workspace.journal.LabelState;
import org.cytoloop.workspace.journal.SampleEntry;

/**
 * The samples of one staining at one moment, by slice and counted. Immutable, so that it is read without waiting; a
 * change makes a new one that shares the slices that did not change.
 */
final class SampleIndex {
    /** No samples. */
    static final SampleIndex NONE = new SampleIndex(new TreeMap<>());

    private final List<Sample> all;
    private final SortedMap<String, List<Sample>> bySlice;
    private final SampleCounts counts;

    private SampleIndex(SortedMap<String, List<Sample>> bySlice) {
        this.bySlice = bySlice;
        List<Sample> list = new ArrayList<>();
        SortedMap<String, PerSlice> numbers = new TreeMap<>();
        bySlice.forEach((slice, samples) -> {
            list.addAll(samples);
            count(samples).ifPresent(number -> numbers.put(slice, number));
        });
        this.all = List.copyOf(list);
        this.counts = SampleCounts.of(numbers);
    }

    /** All samples of a staining. */
    static SampleIndex of(LabelState state, String staining) {
        SortedMap<String, List<Sample>> slices = new TreeMap<>();
        for (SampleEntry entry : state.samples(staining).values()) {
            slices.computeIfAbsent(entry.sample().cell().slice(), s -> new ArrayList<>())
                    .add(entry.sample());
        }
        slices.replaceAll((slice, samples) -> List.copyOf(samples));
        return new SampleIndex(slices);
    }

    /** The same with the samples of some slices as they are now. */
    SampleIndex after(LabelState state, String staining, Set<String> changed) {
        SortedMap<String, List<Sample>> slices = new TreeMap<>(bySlice);
        for (String slice : changed) {
            List<Sample> samples = state.samples(staining, slice).values().stream()
                    .map(SampleEntry::sample)
                    .toList();
            if (samples.isEmpty()) {
                slices.remove(slice);
            } else {
                slices.put(slice, samples);
            }
        }
        return new SampleIndex(slices);
    }

    private static Optional<PerSlice> count(List<Sample> samples) {
        int[] labels = new int[3];
        for (Sample sample : samples) {
            if (sample.origin() != SampleOrigin.EXAM) {
                labels[sample.label().ordinal()]++;
            }
        }
        PerSlice number = new PerSlice(labels[0], labels[1], labels[2]);
        return number.total() == 0 ? Optional.empty() : Optional.of(number);
    }

    /** Ordered by slice and cell. */
    List<Sample> all() {
        return all;
    }

    /** Ordered by cell. */
    List<Sample> slice(String slice) {
        return bySlice.getOrDefault(slice, List.of());
    }

    SampleCounts counts() {
        return counts;
    }

    /** The sample on a cell; empty when it has no label. */
    Optional<Sample> sample(CellRef cell) {
        List<Sample> ordered = slice(cell.slice());
        int low = 0;
        int high = ordered.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int number = ordered.get(middle).cell().cell();
            if (number == cell.cell()) {
                return Optional.of(ordered.get(middle));
            }
            low = number < cell.cell() ? middle + 1 : low;
            high = number < cell.cell() ? high : middle - 1;
        }
        return Optional.empty();
    }
}
