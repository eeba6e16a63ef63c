/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/**
 * The features of the labelled cells of one slice.
 *
 * @param samples the samples, one row of the matrix each
 * @param matrix their features
 */
record SliceValues(List<Sample> samples, FeatureMatrix matrix) {
    /**
     * Reads them.
     *
     * @param compute whether features that are not cached are computed from the image
     * @return empty when they are not cached, or the slice is being detected anew
     */
    static Optional<SliceValues> read(
            Study study, String staining, String slice, StudyFeatures features, boolean compute, TaskContext task)
            throws ProblemException {
        Optional<CellSetInfo> cells = study.cellSet(slice);
        List<Sample> samples = study.samples(staining, slice);
        if (cells.isEmpty() || !cells.equals(study.cellSet(slice))) {
            return Optional.empty();
        }
        Optional<FeatureMatrix> all =
                compute ? Optional.of(features.of(cells.get(), task)) : features.stored(cells.get());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Sample> used = new ArrayList<>();
        for (Sample sample : samples) {
            if (sample.cell().cell() <= all.get().rows()) {
                used.add(sample);
            }
        }
        int[] rows = used.stream().mapToInt(sample -> sample.cell().cell() - 1).toArray();
        return Optional.of(new SliceValues(used, all.get().selectRows(rows)));
    }

    /** The label of a sample as screens show it; null for none. */
    Label label(int row, Map<CellRef, Label> asked) {
        CellRef cell = samples.get(row).cell();
        return asked.containsKey(cell) ? asked.get(cell) : samples.get(row).label();
    }
}
