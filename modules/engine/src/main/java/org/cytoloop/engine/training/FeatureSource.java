/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.training;

import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.task.ProblemException;

/** Where the features of a slice come from; computed or taken from the cache when asked for. */
@FunctionalInterface
public interface FeatureSource {
    /**
     * Features of all cells of a slice: row i is the cell with number i + 1.
     *
     * @throws ProblemException when they can be neither read nor computed
     */
    FeatureMatrix features(String slice) throws ProblemException;
}
