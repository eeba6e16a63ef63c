/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.texture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cytoloop.core.features.FeatureContext;
import org.junit.jupiter.api.Test;

class PatchShapeTest {
    /** Number of bins in the disc of a cell. */
    static int disc(double diameterPx) {
        return PatchShape.of(new FeatureContext(List.of("c"), -1, diameterPx, false), Double.NaN)
                .disc()
                .length;
    }

    @Test
    void binsGrowWithTheCell_soThatTheDiscDoesNot() {
        assertEquals(disc(12), disc(24));
        assertEquals(disc(12), disc(120));
    }

    @Test
    void micrometres_areTurnedIntoPixels() {
        FeatureContext context = new FeatureContext(List.of("c"), -1, 9, true);
        assertEquals(PatchShape.of(context, 0.25), PatchShape.of(new FeatureContext(List.of(), -1, 36, false), 1));
    }

    @Test
    void absurdSizes_areKeptWithinReason() {
        FeatureContext context = new FeatureContext(List.of("c"), -1, 9, true);
        assertEquals(PatchShape.of(context, 1000), PatchShape.of(context, Double.NaN));
        assertEquals(PatchShape.of(context, 1e-9), PatchShape.of(context, 1e-12));
    }
}
