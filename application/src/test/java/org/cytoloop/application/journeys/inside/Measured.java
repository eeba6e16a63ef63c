/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.FeatureColumns;
import org.cytoloop.workspace.Study;

/**
 * One feature of all cells of a study, read past the windows: what they show is held against it.
 *
 * @param values by cell; NaN where there is none
 * @param places centroids, px of the full resolution
 */
record Measured(Map<CellRef, Float> values, Map<CellRef, Point2D> places) {
    /** Reads a feature; not on the event thread. */
    static Measured of(Study study, String feature) {
        Map<CellRef, Float> values = new TreeMap<>();
        Map<CellRef, Point2D> places = new TreeMap<>();
        try {
            FeatureColumns columns = FeatureColumns.load(study, List.of(feature), TaskContext.quiet());
            for (Map.Entry<String, FeatureColumns.SliceColumns> slice :
                    columns.slices().entrySet()) {
                FeatureMatrix matrix = slice.getValue().matrix();
                Cells cells = study.cells(slice.getKey());
                for (int row = 0; row < matrix.rows(); row++) {
                    CellRef cell = new CellRef(slice.getKey(), row + 1);
                    values.put(cell, matrix.value(row, 0));
                    places.put(cell, new Point2D.Double(cells.x(row), cells.y(row)));
                }
            }
            return new Measured(values, places);
        } catch (ProblemException e) {
            throw new AssertionError("the cells could not be measured", e);
        }
    }

    /** Value of a cell. */
    float of(CellRef cell) {
        return values.get(cell);
    }

    /** Number of cells at or above a threshold. */
    long atLeast(double threshold) {
        return values.values().stream().filter(value -> value >= threshold).count();
    }

    /** Number of cells below a threshold. */
    long below(double threshold) {
        return values.values().stream().filter(value -> value < threshold).count();
    }
}
