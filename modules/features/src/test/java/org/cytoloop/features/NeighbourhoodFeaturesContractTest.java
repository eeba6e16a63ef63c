/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.testkit.FeatureExtractorContract;

class NeighbourhoodFeaturesContractTest extends FeatureExtractorContract {
    @Override
    protected FeatureExtractor extractor() {
        return new NeighbourhoodFeatures();
    }
}
