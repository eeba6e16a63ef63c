/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.cytoloop.core.model.Sample;
import org.cytoloop.workspace.GivenLabel;

/**
 * Every label that was given to a cell and not undone. Lists are kept by cell set: when a slice gets other cells they
 * rest, and when that is undone they count again. Changed by one thread at a time, read by any without waiting.
 */
public final class GivenLabels {
    /** cells of a page: enough to spare memory where many cells are labelled, few enough where hardly any are */
    private static final int PAGE = 128;

    private final Map<PageKey, AtomicReferenceArray<List<GivenLabel>>> pages = new ConcurrentHashMap<>();

    private record PageKey(String staining, long cellSet, int page) {
        static PageKey of(String staining, long cellSet, int cell) {
            return new PageKey(staining, cellSet, Math.floorDiv(cell, PAGE));
        }
    }

    /** Takes over a step; what moves samples to other cells, or into the exam and out of it, gives no labels. */
    void apply(Step step, LabelState state) {
        if (step.changesCells() || step.changesSlices() || step.changesExams()) {
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
                int cell = given.cell().cell();
                long cellSet = state.cellSet(given.cell().slice());
                AtomicReferenceArray<List<GivenLabel>> page = pages.computeIfAbsent(
                        PageKey.of(given.staining(), cellSet, cell), key -> new AtomicReferenceArray<>(PAGE));
                int index = Math.floorMod(cell, PAGE);
                List<GivenLabel> before = page.get(index);
                if (step.direction() == Step.Direction.UNDO) {
                    page.set(index, without(before, step.seq()));
                } else if (given.before() != null || given.after() != null) {
                    page.set(index, with(before, label(step, given.after(), batch)));
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

    private static List<GivenLabel> with(List<GivenLabel> earlier, GivenLabel later) {
        if (earlier == null) {
            return List.of(later);
        }
        List<GivenLabel> all = new ArrayList<>(earlier);
        all.add(later);
        return List.copyOf(all);
    }

    /** Without what an event gave: the last, unless it was fixed since that a cell is in the exam. */
    private static List<GivenLabel> without(List<GivenLabel> list, long seq) {
        if (list == null) {
            return null;
        }
        List<GivenLabel> rest = new ArrayList<>(list);
        for (int i = rest.size() - 1; i >= 0; i--) {
            if (rest.get(i).seq() == seq) {
                rest.remove(i);
                break;
            }
        }
        return rest.isEmpty() ? null : List.copyOf(rest);
    }

    /** The labels of a cell, oldest first; immutable. */
    public List<GivenLabel> of(String staining, long cellSet, int cell) {
        AtomicReferenceArray<List<GivenLabel>> page = pages.get(PageKey.of(staining, cellSet, cell));
        List<GivenLabel> labels = page == null ? null : page.get(Math.floorMod(cell, PAGE));
        return labels == null ? List.of() : labels;
    }

    /** True when both have the same. */
    boolean isEqual(GivenLabels other) {
        return contains(other) && other.contains(this);
    }

    /** True when every label of another is here. */
    private boolean contains(GivenLabels other) {
        for (Map.Entry<PageKey, AtomicReferenceArray<List<GivenLabel>>> entry : other.pages.entrySet()) {
            AtomicReferenceArray<List<GivenLabel>> here = pages.get(entry.getKey());
            for (int i = 0; i < PAGE; i++) {
                List<GivenLabel> labels = entry.getValue().get(i);
                if (labels != null && (here == null || !labels.equals(here.get(i)))) {
                    return false;
                }
            }
        }
        return true;
    }
}
