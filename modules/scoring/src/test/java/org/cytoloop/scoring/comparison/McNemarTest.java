/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class McNemarTest {
    /**
     * Exact p: approval ratings of the President's performance, 150 and 86 changed their mind (Agresti 1990, "Categorical
     * Data Analysis", p. 350; 3.716e-05 by mcnemar.exact of the R package exact2x2); the table 21, 9, 2, 12 of that
     * package's vignette "exactMcNemar" (0.06543); airway hyper-responsiveness before and after stem cell transplantation
     * (Bentur et al. 2009 in Fagerland, Lydersen and Laake 2013: exact 0.0703, mid-p 0.0391); 12 and 5 (0.1435). All were
     * computed anew with scipy.stats.binomtest 1.17.1.
     */
    @ParameterizedTest
    @CsvSource({"150, 86, 3.7159361e-05, 1e-11", "9, 2, 0.06543, 5e-6", "7, 1, 0.0703125, 1e-12", "12, 5, 0.1435, 5e-5"
    })
    void exactP_equalsPublishedExamples(long first, long second, double p, double tolerance) {
        assertEquals(p, McNemar.of(first, second).p(), tolerance);
        assertEquals(p, McNemar.of(second, first).p(), tolerance);
    }

    @Test
    void midP_equalsThePublishedExample() {
        assertEquals(0.0391, McNemar.of(1, 7).midP(), 5e-5);
        // scipy.stats: binomtest(3, 12) less binom.pmf(3, 12, .5)
        assertEquals(0.09228515625, McNemar.of(3, 9).midP(), 1e-12);
    }

    @Test
    void evenSplit_isWhatChanceGives() {
        assertEquals(1, McNemar.of(0, 0).p());
        assertEquals(1, McNemar.of(0, 0).midP());
        assertEquals(1, McNemar.of(4, 4).p());
        // Fagerland et al.: 1 - 0.5 * binompdf(4, 8, 0.5)
        assertEquals(1 - 0.5 * 70 / 256.0, McNemar.of(4, 4).midP(), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> McNemar.of(-1, 2));
    }
}
