/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cytoloop.core.model.CellRef;

/**
 * Keeps labels off the cells of the exam, whatever is undone or done again. A label an older event would give back to a
 * cell that is in the exam by now stays away.
 */
final class ExamGuard {
    private ExamGuard() {}

    /** The changes without what would label a cell that is in the exam after them; the same list when all is well. */
    static List<Change> keepOut(List<Change> changes, LabelState state) {
        if (state.exams().isUnused() && changes.stream().noneMatch(Change.OfExamDraw.class::isInstance)) {
            return changes;
        }
        Map<String, Set<CellRef>> reserved = reservedAfter(changes, state);
        boolean clean = true;
        List<Change> kept = new ArrayList<>(changes.size());
        for (Change change : changes) {
            if (change instanceof Change.OfSample c && c.after() != null && isIn(reserved, c.staining(), c.cell())) {
                SampleEntry before = state.samples(c.staining()).get(c.cell());
                kept.add(new Change.OfSample(c.staining(), c.cell(), before, null));
                clean = false;
            } else if (change instanceof Change.OfKept c
                    && c.after() != null
                    && isIn(reserved, c.staining(), c.cell())) {
                clean = false;
            } else {
                kept.add(change);
            }
        }
        for (Change.OfSample lost : leftBehind(changes, reserved, state)) {
            kept.add(lost);
            clean = false;
        }
        return clean ? changes : kept;
    }

    /** Labels on cells that come into the exam with the changes, if these do not take them away themselves. */
    private static List<Change.OfSample> leftBehind(
            List<Change> changes, Map<String, Set<CellRef>> reserved, LabelState state) {
        if (changes.stream().noneMatch(LabelState::movesExam)) {
            return List.of();
        }
        Map<String, Set<CellRef>> touched = new HashMap<>();
        for (Change change : changes) {
            if (change instanceof Change.OfSample c) {
                touched.computeIfAbsent(c.staining(), s -> new HashSet<>()).add(c.cell());
            }
        }
        List<Change.OfSample> lost = new ArrayList<>();
        reserved.forEach((staining, cells) -> {
            for (CellRef cell : new TreeSet<>(cells)) {
                SampleEntry entry = state.samples(staining).get(cell);
                if (entry != null && !isIn(touched, staining, cell)) {
                    lost.add(new Change.OfSample(staining, cell, entry, null));
                }
            }
        });
        return lost;
    }

    private static boolean isIn(Map<String, Set<CellRef>> reserved, String staining, CellRef cell) {
        return reserved.getOrDefault(staining, Set.of()).contains(cell);
    }

    private static Map<String, Set<CellRef>> reservedAfter(List<Change> changes, LabelState state) {
        ExamState exams = null;
        Map<String, Long> cellSets = null;
        for (Change change : changes) {
            if (LabelState.movesExam(change)) {
                if (exams == null) {
                    exams = state.exams().copyOfPlaces();
                    cellSets = new HashMap<>(state.cellSets());
                }
                if (change instanceof Change.OfCellSet c) {
                    cellSets.put(c.slice(), c.after());
                } else if (change instanceof Change.OfExamDraw c) {
                    exams.apply(c);
                } else if (change instanceof Change.OfExamPlace c) {
                    exams.apply(c);
                }
            }
        }
        return exams == null ? state.reserved() : exams.reserved(cellSets);
    }
}
