/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.spi.Provider;
import org.cytoloop.spi.Services;
import org.junit.jupiter.api.Test;

class ProvidersTest {
    @Test
    void everySet_isFoundInOrder() {
        List<String> ids =
                Services.all(FeatureExtractor.class).stream().map(Provider::id).toList();
        assertEquals(
                List.of(
                        "intensity",
                        "contrast",
                        "radial",
                        "scale-space",
                        "texture",
                        "channels",
                        "shape",
                        "neighbourhood"),
                ids);
    }

    @Test
    void setsTogether_haveNoNameTwice_andTheNamesScriptsRelyOn() {
        Set<String> names = new HashSet<>();
        for (FeatureExtractor extractor : Services.all(FeatureExtractor.class)) {
            for (FeatureSpec spec : extractor.features(DiscSlice.context(8, "nuclei", "cFos"))) {
                assertTrue(names.add(spec.name()), spec.name());
            }
        }
        assertTrue(names.containsAll(List.of("cFos.snr", "cFos.mean", "nuclei.mean", "cell.area_px2")));
    }
}
