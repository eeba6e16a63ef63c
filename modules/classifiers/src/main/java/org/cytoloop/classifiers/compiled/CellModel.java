/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.compiled;

import org.cytoloop.core.features.FeatureMatrix;

/** A model that can be evaluated without the library that trained it. Immutable and thread-safe. */
public sealed interface CellModel permits ForestModel, BoostedTreesModel, LinearModel {
    /**
     * p(ON) of a run of rows, 0 to 1. A row's result depends on that row only.
     *
     * @param features cells with the columns the model was trained on
     * @param from first row
     * @param count number of rows
     * @param target receives one probability per row, from index 0
     */
    void probabilities(FeatureMatrix features, int from, int count, double[] target);
}
