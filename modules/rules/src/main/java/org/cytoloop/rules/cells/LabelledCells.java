/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.workspace.Study;

/**
 * The own labels of a staining as screens show them: without the exam, and with the answers of open repeats in place of
 * labels given before. Immutable.
 *
 * @param cells the cells, by slice and number
 * @param labels their labels
 */
public record LabelledCells(List<CellRef> cells, List<Label> labels) {
    /** Nobody labelled anything. */
    public static final LabelledCells NONE = new LabelledCells(List.of(), List.of());

    /** Keeps unmodifiable copies. */
    public LabelledCells {
        cells = List.copyOf(cells);
        labels = List.copyOf(labels);
    }

    /** Reads a study; from memory, but not quick when there are many. */
    public static LabelledCells of(Study study, String staining) {
        Map<CellRef, Label> open = study.repeats().open(staining);
        List<CellRef> cells = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (Sample sample : study.samples(staining)) {
            Label label = open.getOrDefault(sample.cell(), sample.label());
            if (sample.origin() != SampleOrigin.EXAM && label != null) {
                cells.add(sample.cell());
                labels.add(label);
            }
        }
        return new LabelledCells(cells, labels);
    }

    /** Number of labelled cells. */
    public int size() {
        return cells.size();
    }

    /** Values of those with a label, without the ones that have none. */
    float[] values(MeasuredCells measured, int column, Label label) {
        float[] values = new float[size()];
        int n = 0;
        for (int i = 0; i < values.length; i++) {
            if (labels.get(i) == label) {
                float value = measured.value(cells.get(i), column);
                if (!Float.isNaN(value)) {
                    values[n++] = value;
                }
            }
        }
        return java.util.Arrays.copyOf(values, n);
    }
}
