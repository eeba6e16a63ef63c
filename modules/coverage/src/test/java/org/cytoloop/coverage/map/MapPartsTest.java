/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.cytoloop.charts.map.MapData;
import org.cytoloop.scoring.reach.CoverageReport;
import org.cytoloop.scoring.reach.CoverageRow;
import org.junit.jupiter.api.Test;

class MapPartsTest {
    private static final Map<String, String> ANIMALS = Map.of("A1", "A", "A2", "A", "B1", "B");
    private static final CoverageReport REPORT = new CoverageReport(
            new CoverageReport.Places(
                    new float[] {1, 2, 3},
                    new float[] {4, 5, 6},
                    new float[] {7, 7, 7},
                    List.of("A1", "A2", "B1"),
                    // signal 0, 1, 3; density 0, 2, 2
                    new int[] {0, 9, 11}),
            new CoverageReport.LabelPlaces(
                    new CoverageReport.Places(
                            new float[] {1, 3}, new float[] {4, 6}, new float[] {1, 1}, List.of("A1", "B1"), new int[] {
                                -1, 11
                            }),
                    new boolean[] {true, false}),
            List.of(),
            "x",
            "y",
            List.of());

    private static MapData part(CoverageRow.Part part, String name, int band) {
        return MapParts.of(REPORT, "t", new CoverageRow(part, name, 0, 0, 0, 0, 0), band, ANIMALS);
    }

    @Test
    void all_partsLabelsByClass() {
        MapData all = MapParts.all(REPORT, "t");
        assertEquals("t", all.title());
        assertEquals("x", all.xTitle());
        assertArrayEquals(new float[] {1, 2, 3}, all.cells().x());
        assertArrayEquals(new float[] {7, 7, 7}, all.cells().weight());
        assertArrayEquals(new float[] {1}, all.on().x());
        assertArrayEquals(new float[] {6}, all.off().y());
    }

    @Test
    void parts_showTheirCellsAndLabelsAlone() {
        assertArrayEquals(
                new float[] {1, 2},
                part(CoverageRow.Part.ANIMAL, "A", 0).cells().x());
        assertArrayEquals(
                new float[] {3}, part(CoverageRow.Part.SLICE, "B1", 2).cells().x());
        assertEquals(0, part(CoverageRow.Part.SLICE, "B1", 2).on().x().length);
        assertArrayEquals(
                new float[] {2}, part(CoverageRow.Part.SIGNAL, "", 1).cells().x());
        assertArrayEquals(
                new float[] {2, 3},
                part(CoverageRow.Part.DENSITY, "", 2).cells().x());
        assertArrayEquals(
                new float[] {3}, part(CoverageRow.Part.DENSITY, "", 2).off().x());
        // the signal of the ON label is not known
        assertEquals(0, part(CoverageRow.Part.SIGNAL, "", 0).on().x().length);
    }
}
