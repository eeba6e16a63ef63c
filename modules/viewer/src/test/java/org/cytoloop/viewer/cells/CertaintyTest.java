/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CertaintyTest {
    @Test
    void aCallAtTheThresholdIsInFullDoubt_whateverTheThreshold() {
        for (double threshold : new double[] {0.1, 0.5, 0.9}) {
            assertEquals(0, Certainty.of((float) threshold, threshold), 1e-6);
            assertEquals(1, Certainty.of(0, threshold), 1e-6);
            assertEquals(1, Certainty.of(1, threshold), 1e-6);
            assertTrue(Certainty.isUncertain((float) threshold, threshold));
        }
        assertEquals(0.5, Certainty.of(0.45f, 0.9), 1e-6);
        assertEquals(0.5, Certainty.of(0.95f, 0.9), 1e-6);
    }

    @Test
    void uncertainAreThoseLessCertainThanTheLeast() {
        for (double threshold : new double[] {0.05, 0.37, 0.5, 0.9}) {
            for (int k = 0; k <= 1000; k++) {
                float p = k / 1000f;
                double certainty = Certainty.of(p, threshold);
                if (Math.abs(certainty - Certainty.LEAST) > 1e-5) {
                    assertEquals(certainty < Certainty.LEAST, Certainty.isUncertain(p, threshold), p + " " + threshold);
                }
            }
        }
        assertEquals(0.2, Certainty.from(0.5), 1e-12);
        assertEquals(0.8, Certainty.to(0.5), 1e-12);
        assertFalse(Certainty.isUncertain(Float.NaN, 0.5));
    }
}
