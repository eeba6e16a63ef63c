/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.junit.jupiter.api.Test;

class ReadoutTest {
    @Test
    void place_isThePixelAndItsPlaceInMicrometresWhenThatIsKnown() {
        assertEquals("12, 7 px", Readout.place(12.9, 7.1, Double.NaN));
        assertEquals("12, 7 px" + Readout.GAP + "6.5, 3.6 µm", Readout.place(12.9, 7.1, 0.5));
    }

    @Test
    void values_areNamedByChannelAndMissingOnesAreADash() {
        assertEquals(
                "DAPI 120  cFos 0.125  PV –",
                Readout.values(List.of("DAPI", "cFos", "PV"), new double[] {120, 0.125, Double.NaN}));
    }

    @Test
    void cell_saysWhatIsKnown() {
        assertEquals(
                "cell 1234  ON  p(ON) 0.83, 66 % certain  area 85 px² (21 µm²)",
                Readout.cell(1234, Label.ON, 0.83f, 0.5, 85, 0.5));
        assertEquals(
                "cell 1234  ON  p(ON) 0.83, 8 % certain  area 85 px²",
                Readout.cell(1234, Label.ON, 0.83f, 0.9, 85, Double.NaN));
        assertEquals("cell 5  no label", Readout.cell(5, null, Float.NaN, 0.5, Float.NaN, 0.5));
    }

    @Test
    void zoom_countsPxOfTheDevice() {
        assertEquals("100 %", Readout.zoom(0.5, 2));
        assertEquals("4.9 %", Readout.zoom(0.049, 1));
    }

    @Test
    void bandText_saysHowManyCellsAndHowLarge() {
        Region region = new Region(0, 0, 400, 300);
        assertEquals("no cells · 400 × 300 px", BandWidget.text(0, region, Double.NaN));
        assertEquals("1 cell · 200 × 150 µm", BandWidget.text(1, region, 0.5));
        assertEquals("412 cells · 200 × 150 µm", BandWidget.text(412, region, 0.5));
    }
}
