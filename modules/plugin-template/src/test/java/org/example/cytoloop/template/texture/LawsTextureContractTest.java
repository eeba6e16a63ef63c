/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.texture;

import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.testkit.FeatureExtractorContract;

class LawsTextureContractTest extends FeatureExtractorContract {
    @Override
    protected FeatureExtractor extractor() {
        return new LawsTexture();
    }
}
