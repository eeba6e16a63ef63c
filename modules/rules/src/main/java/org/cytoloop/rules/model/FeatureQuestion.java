/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.model;

import org.cytoloop.rules.cells.FeatureValues;
import org.cytoloop.rules.cells.LabelledCells;
import org.cytoloop.rules.cells.MeasuredCells;

/** Which values a feature has. */
record FeatureQuestion(MeasuredCells cells, LabelledCells labels, int column, FeatureValues before) {
    /** Off the EDT. */
    FeatureValues answer() {
        return FeatureValues.of(cells, labels, column, before);
    }
}
