/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guide.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cytoloop.spi.guide.Situation.Pace;
import org.junit.jupiter.api.Test;

class PaceWordsTest {
    @Test
    void of_namesWhatIsKnown() {
        assertEquals(
                "38 labels a minute \u00B7 12 min since the start \u00B7 first round after 6 min",
                PaceWords.of(new Pace(37.6, 12.2, 6)));
        assertEquals("<1 min since the start", PaceWords.of(new Pace(Double.NaN, 0.4, Double.NaN)));
        assertEquals("", PaceWords.of(new Pace(Double.NaN, Double.NaN, Double.NaN)));
    }
}
