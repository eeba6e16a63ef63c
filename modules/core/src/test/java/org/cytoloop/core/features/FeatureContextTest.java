/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureContextTest {
    @Test
    void diameterPx_ofMicrometres_usesThePixelSize() {
        assertEquals(20.0, new FeatureContext(List.of("nuclei"), 0, 10, true).diameterPx(0.5), 1e-12);
    }

    @Test
    void diameterPx_ofPixels_ignoresThePixelSize() {
        assertEquals(10.0, new FeatureContext(List.of("nuclei"), 0, 10, false).diameterPx(Double.NaN));
    }

    @Test
    void diameterThatIsNotPositive_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> new FeatureContext(List.of(), 0, 0, false));
        assertThrows(IllegalArgumentException.class, () -> new FeatureContext(List.of(), 0, Double.NaN, false));
    }
}
