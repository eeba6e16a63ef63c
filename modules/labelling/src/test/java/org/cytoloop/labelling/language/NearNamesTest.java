/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearNamesTest {
    private static final List<String> NAMES = List.of(
            "DAPI.snr",
            "GFP.snr",
            "NeuN.snr",
            "cFos.mean",
            "cFos.snr",
            "cFos.snr_max",
            "cell.area_um2",
            "cell.solidity");

    @Test
    void fewWrongLetters_comeFirst_thenTheSameMeasureOfOtherChannels() {
        assertEquals(List.of("cFos.snr", "DAPI.snr", "NeuN.snr"), NearNames.of("cfos.snr", NAMES));
        assertEquals(List.of("cFos.snr", "DAPI.snr", "NeuN.snr"), NearNames.of("cFso.snr", NAMES));
        assertEquals(List.of("cell.area_um2"), NearNames.of("nucleus.area_um2", NAMES));
        assertEquals(List.of("cell.solidity"), NearNames.of("solidity", NAMES));
        assertEquals(List.of("cell.area_um2"), NearNames.of("area", NAMES));
        assertEquals(List.of(), NearNames.of("x", NAMES));
    }

    @Test
    void distances() {
        assertEquals(0, NearNames.distance("", "", 9));
        assertEquals(3, NearNames.distance("", "abc", 9));
        assertEquals(3, NearNames.distance("kitten", "sitting", 9));
        assertEquals(1, NearNames.distance("ab", "ba", 9));
        assertEquals(3, NearNames.distance("ca", "abc", 9), "optimal string alignment, not the full distance of 2");
        assertEquals(2, NearNames.distance("kitten", "sitting", 2));
    }
}
