/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.operations.StudyRule;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/** Reads what was measured of a study's cells, and measures the rest when it is asked to. Off the EDT. */
final class CellReading {
    private final Study study;
    private final MeasuredCells known;

    /**
     * A reading.
     *
     * @param known what was read before, which is not read again; null for nothing
     */
    CellReading(Study study, MeasuredCells known) {
        this.study = study;
        this.known = known;
    }

    /**
     * Reads.
     *
     * @param measure true to measure slices that were not, false to leave them out
     */
    MeasuredCells run(boolean measure, TaskContext task) throws ProblemException {
        StudyFeatures features = StudyRule.features(study);
        List<CellSetInfo> sets = new ArrayList<>();
        for (Slice slice : study.slices()) {
            study.cellSet(slice.name()).ifPresent(sets::add);
        }
        SortedMap<String, MeasuredSlice> read = new TreeMap<>();
        Map<String, String> problems = new TreeMap<>();
        int missing = 0;
        for (int i = 0; i < sets.size(); i++) {
            task.checkCancelled();
            CellSetInfo set = sets.get(i);
            TaskContext part = task.part(i / (double) sets.size(), (i + 1) / (double) sets.size());
            try {
                Optional<MeasuredSlice> slice = slice(features, set, measure, part);
                if (slice.isPresent()) {
                    read.put(set.slice(), slice.get());
                } else {
                    missing++;
                }
            } catch (ProblemException e) {
                problems.put(set.slice(), e.getMessage());
            }
            part.progress(1, null);
        }
        return new MeasuredCells(features.schema(), read, missing, problems);
    }

    private Optional<MeasuredSlice> slice(StudyFeatures features, CellSetInfo set, boolean measure, TaskContext task)
            throws ProblemException {
        MeasuredSlice before = known == null || !known.schema().equals(features.schema())
                ? null
                : known.slices().get(set.slice());
        if (before != null && before.cellSet() == set.id()) {
            return Optional.of(before);
        }
        Optional<FeatureMatrix> matrix =
                measure ? Optional.of(features.of(set.slice(), task)) : features.stored(set.slice());
        if (matrix.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(MeasuredSlice.of(set.slice(), set.id(), study.cells(set), matrix.get()));
    }
}
