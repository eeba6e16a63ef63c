/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.detection;

import java.util.List;
import org.cytoloop.operations.CellDetection;
import org.cytoloop.workbench.problems.Problem;

/**
 * What came of detecting the cells of some slices.
 *
 * @param outcomes slices that have new cells
 * @param problems slices that could not be detected
 * @param left number of slices that were not begun or not finished, as the user cancelled
 */
record DetectionReport(List<CellDetection.Outcome> outcomes, List<Problem> problems, int left) {
    /** Keeps unmodifiable copies. */
    DetectionReport {
        outcomes = List.copyOf(outcomes);
        problems = List.copyOf(problems);
    }
}
