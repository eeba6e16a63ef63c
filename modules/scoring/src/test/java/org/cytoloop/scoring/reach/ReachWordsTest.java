/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReachWordsTest {
    private static SliceFinding.Driver driver(String feature, double value, double low, double high) {
        return new SliceFinding.Driver(feature, "Steepest fall outwards.", 1.2, value, low, high);
    }

    private static String words(SliceFinding.Driver... drivers) {
        return ReachWords.sentence(true, 0, List.of(drivers));
    }

    @Test
    void brightness_isToldInTimesOrPercent() {
        assertEquals(
                "Unlike anything trained on: the background of the nuclear stain is twice as bright as on any training"
                        + " slice.",
                words(driver("nuclei.background", 200, 50, 100)));
        assertEquals(
                "Unlike anything trained on: the cells in cFos are 50 % brighter than on any training slice.",
                words(driver("cFos.mean", 150, 50, 100)));
        assertEquals(
                "Unlike anything trained on: the tissue around cells in cFos is only 40 % as bright as on any training"
                        + " slice.",
                words(driver("cFos.neighbourhood_mean", 20, 50, 100)));
    }

    @Test
    void theSameOfTwoChannels_isToldOnce() {
        assertEquals(
                "Unlike anything trained on: it is grainier in cFos and the nuclear stain than any training slice.",
                words(driver("cFos.roughness", 3, 1, 2), driver("nuclei.roughness", 5, 1, 2)));
    }

    @Test
    void twoFeaturesOfOneKind_areToldOnce() {
        assertEquals(
                "Unlike anything trained on: the background of cFos is 3.0 times as bright as on any training slice, and"
                        + " the area of its cells is 50 % larger than on any training slice.",
                words(
                        driver("cFos.background", 300, 50, 100),
                        driver("cFos.mean", 300, 50, 100),
                        driver("cell.area_um2", 30, 10, 20)));
    }

    @Test
    void whatHasNoPlainWords_isToldByItsDescription() {
        assertEquals(
                "Unlike anything trained on: steepest fall outwards in cFos is -3.00, on training slices 1.00 to 2.00.",
                words(driver("cFos.radial_slope", -3, 1, 2)));
    }

    @Test
    void whatLiesWithinTheRange_isToldAsADifferenceFromLikeCells() {
        assertTrue(words(driver("cFos.radial_slope", 1.5, 1, 2)).contains("otherwise like them in this in cFos"));
    }

    @Test
    void partOfTheCells_isToldInPercent() {
        assertEquals("31 % of its cells are unlike anything trained on.", ReachWords.sentence(false, 0.314, List.of()));
    }
}
