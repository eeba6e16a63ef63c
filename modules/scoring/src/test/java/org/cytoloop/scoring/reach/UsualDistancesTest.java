/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class UsualDistancesTest {
    private static UsualDistances.LeftOut leftOut(double strength) {
        return new UsualDistances.LeftOut(new double[] {1, 2, 3}, new double[] {strength});
    }

    @Test
    void limit_liesAboveTheLargestDisplacementOfALeftOutSlice() {
        UsualDistances three =
                UsualDistances.of(1, List.of(List.of(leftOut(0.5)), List.of(leftOut(0.8)), List.of(leftOut(0.1))));
        assertTrue(three.isKnown());
        assertEquals(1.25 * 0.8, three.limit(0, 10, 1000), 1e-12);
        UsualDistances two = UsualDistances.of(1, List.of(List.of(leftOut(0.5)), List.of(leftOut(0.8))));
        assertEquals(2 * 0.8, two.limit(0, 10, 1000), 1e-12);
    }

    @Test
    void limit_ofAlikeSlicesOfFewCellsAndOfFewFeatures_isNotTooLow() {
        UsualDistances alike =
                UsualDistances.of(1, List.of(List.of(leftOut(0)), List.of(leftOut(0)), List.of(leftOut(0))));
        assertEquals(0.4, alike.limit(0, 10, 1000), 1e-12);
        assertEquals(2.5 / 5, alike.limit(0, 10, 25), 1e-12);
        assertEquals(0.4 * Math.sqrt(3), alike.limit(0, 2, 1000), 1e-12);
    }

    @Test
    void oneGroup_tellsNothingOfWhatIsUsual() {
        UsualDistances one = UsualDistances.of(1, List.of(List.of(leftOut(0.5)), List.of()));
        assertFalse(one.isKnown());
        assertEquals(0.8, one.limit(0, 10, 1000), 1e-12);
        assertTrue(Double.isNaN(one.quantile(0.95)));
    }
}
