/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CallCertaintyTest {
    @Test
    void aCallAtTheThresholdIsInFullDoubt_whateverTheThreshold() {
        for (double threshold : new double[] {0.1, 0.5, 0.9}) {
            assertEquals(0, CallCertainty.of((float) threshold, threshold), 1e-6);
            assertEquals(1, CallCertainty.of(0, threshold), 1e-6);
            assertEquals(1, CallCertainty.of(1, threshold), 1e-6);
            assertTrue(CallCertainty.isUncertain((float) threshold, threshold));
        }
        assertEquals(0.5, CallCertainty.of(0.45f, 0.9), 1e-6);
        assertEquals(0.5, CallCertainty.of(0.95f, 0.9), 1e-6);
    }

    @Test
    void uncertainAreThoseLessCertainThanTheLeast() {
        for (double threshold : new double[] {0.05, 0.37, 0.5, 0.9}) {
            for (int k = 0; k <= 1000; k++) {
                float p = k / 1000f;
                double certainty = CallCertainty.of(p, threshold);
                if (Math.abs(certainty - CallCertainty.LEAST) > 1e-5) {
                    assertEquals(
                            certainty < CallCertainty.LEAST,
                            CallCertainty.isUncertain(p, threshold),
                            p + " " + threshold);
                }
            }
        }
        assertEquals(0.3, CallCertainty.from(0.5), 1e-12);
        assertEquals(0.7, CallCertainty.to(0.5), 1e-12);
        assertFalse(CallCertainty.isUncertain(Float.NaN, 0.5));
    }

    @Test
    void uncertainCallsAreCounted_andThoseThatAreMissingAreNot() {
        float[] pOn = {0.29f, 0.31f, 0.69f, 0.71f, Float.NaN};
        assertEquals(2, CallCertainty.countUncertain(pOn, 0.5));
    }
}
