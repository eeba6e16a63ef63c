/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.task.ProblemException;

/** Gives the feature values of a slice's cells, from the cache or by computing them. Thread-safe. */
@FunctionalInterface
public interface FeatureSource {
    /**
     * The features of the current cells of a slice.
     *
     * @param slice name of the slice
     * @throws ProblemException when the image cannot be read
     */
    FeatureMatrix features(String slice) throws ProblemException;
}
