/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.workspace.Study;

/**
 * Just enough of a study for miners to say whether they can work: the labelled cells, without places, features and calls.
 * Made from memory.
 */
final class StudyOutline {
    private StudyOutline() {}

    /**
     * The outline.
     *
     * @param rounds the current round and the one before it, as far as there are any
     */
    static MiningPool of(Study study, String staining, List<RoundInfo> rounds) {
        StudyLabels labels = StudyLabels.of(study, staining);
        List<Slice> slices = new ArrayList<>(study.slices());
        slices.sort(Comparator.comparing(Slice::name));
        List<CellRef> cells = labels.labels().keySet().stream()
                .filter(cell -> study.slice(cell.slice()).isPresent())
                .toList();
        int[] sliceOf = new int[cells.size()];
        int[] numbers = new int[cells.size()];
        int slice = 0;
        for (int row = 0; row < numbers.length; row++) {
            while (!slices.get(slice).name().equals(cells.get(row).slice())) {
                slice++;
            }
            sliceOf[row] = slice;
            numbers[row] = cells.get(row).cell();
        }
        MiningCells outline = new MiningCells(
                staining,
                slices,
                sliceOf,
                numbers,
                new float[numbers.length],
                new float[numbers.length],
                new DenseFeatureMatrix(new FeatureSchema(List.of()), numbers.length, new float[0][]),
                Optional.empty());
        float[] unknown = new float[numbers.length];
        Arrays.fill(unknown, Float.NaN);
        MiningPool.Builder pool = labels.pool(outline, Set.of());
        if (!rounds.isEmpty()) {
            pool.calls(unknown, rounds.get(0).threshold());
        }
        if (rounds.size() > 1) {
            pool.previousCalls(unknown, rounds.get(1).threshold());
        }
        StudyRuleAnswers.of(study, staining).ifPresent(rule -> pool.rule((features, task) -> unknown));
        return pool.build();
    }
}
