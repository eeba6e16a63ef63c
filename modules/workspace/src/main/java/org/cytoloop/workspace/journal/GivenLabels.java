/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cytoloop.core.model.Sample;
import org.cytoloop.workspace.GivenLabel;

/**
 * Every label that was given to a cell and not undone. Lists are kept by cell set: when a slice gets other cells they
 * rest, and when that is undone they count again. Changed by one thread at a time, read by any without waiting.
 */
public final class GivenLabels {
    private final Map<Place, List<GivenLabel>> labels = new ConcurrentHashMap<>();

    private record Place(String staining, long cellSet, int cell) {}

    /** Takes over a step; what moves samples to other cells gives no labels. */
    void apply(Step step, LabelState state) {
        if (step.changesCells() || step.changesSlices()) {
            return;
        }
        long batch = 0;
        for (Change change : step.changes()) {
            if (change instanceof Change.OfBatch drawn) {
                batch = drawn.id();
            }
        }
        for (Change change : step.changes()) {
            if (change instanceof Change.OfSample given) {
                Place place = new Place(
                        given.staining(),
                        state.cellSet(given.cell().slice()),
                        given.cell().cell());
                if (step.direction() == Step.Direction.UNDO) {
                    labels.computeIfPresent(place, (p, list) -> withoutLast(list));
                } else {
                    labels.merge(place, List.of(label(step, given.after(), batch)), GivenLabels::joined);
                }
            }
        }
    }

    private static GivenLabel label(Step step, SampleEntry after, long batch) {
        if (after == null) {
            return new GivenLabel(null, step.annotator(), step.time(), step.seq(), 0, 0);
        }
        Sample sample = after.sample();
        long drawn = sample.batch() == batch ? batch : 0;
        return new GivenLabel(
                sample.label(), sample.annotator(), sample.time(), step.seq(), drawn, sample.ruleVersion());
    }

    private static List<GivenLabel> joined(List<GivenLabel> earlier, List<GivenLabel> later) {
        List<GivenLabel> all = new ArrayList<>(earlier);
        all.addAll(later);
        return List.copyOf(all);
    }

    private static List<GivenLabel> withoutLast(List<GivenLabel> list) {
        return list.size() == 1 ? null : List.copyOf(list.subList(0, list.size() - 1));
    }

    /** The labels of a cell, oldest first; immutable. */
    public List<GivenLabel> of(String staining, long cellSet, int cell) {
        return labels.getOrDefault(new Place(staining, cellSet, cell), List.of());
    }

    /** True when both have the same. */
    boolean isEqual(GivenLabels other) {
        return labels.equals(other.labels);
    }
}
