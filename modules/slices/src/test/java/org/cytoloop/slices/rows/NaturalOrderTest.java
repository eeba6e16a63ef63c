/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    @Test
    void numbersCountAsNumbers() {
        List<String> names = new ArrayList<>(List.of("M10_a", "m2_b", "M1_b", "M2_a", "M1_a", "M02_a", "M"));

        names.sort(NaturalOrder.NAMES);

        assertEquals(List.of("M", "M1_a", "M1_b", "M02_a", "M2_a", "m2_b", "M10_a"), names);
    }

    @Test
    void numbersLongerThanAnyTypeAreOrdered() {
        assertTrue(NaturalOrder.NAMES.compare("99999999999999999999999", "100000000000000000000000") < 0);
    }
}
