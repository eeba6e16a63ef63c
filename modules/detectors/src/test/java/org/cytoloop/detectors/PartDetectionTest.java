/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.cytoloop.core.image.Plane;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellDetector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartDetectionTest {
    private final NucleiDetector detector = new NucleiDetector();

    @ParameterizedTest
    @CsvSource({"9, 400, 300, 5", "16, 731, 20, 7", "50, 600, 500, 9"})
    void part_hasExactlyTheCellsOfTheWhole(double diameter, double x, double y, long seed) throws ProblemException {
        Plane plane = SyntheticNuclei.crowded(1400, 1100, diameter, 0.03, seed).stored(100, 1000, 65535);
        Region part = new Region(x + 0.5, y, 333, 287);
        for (Map<String, String> given : new Map[] {Map.of(), Map.of("sensitivity", "0.8")}) {
            ParameterSet parameters = ParameterSet.of(detector.parameters(), given);
            CellDetector.Result whole = detector.detect(plane, parameters, TaskContext.quiet(2));
            CellDetector.Result seen = detector.detectPart(plane, part, parameters, TaskContext.quiet(2));
            assertEquals(whole.diameterPx(), seen.diameterPx());
            Cells expected = whole.cells().movedInto(0, 0, part);
            assertTrue(expected.size() > 10, "cells in the part: " + expected.size());
            assertEquals(expected.size(), seen.cells().size());
            for (int i = 0; i < expected.size(); i++) {
                assertEquals(expected.x(i), seen.cells().x(i), 1e-3);
                assertEquals(expected.y(i), seen.cells().y(i), 1e-3);
                assertEquals(expected.area(i), seen.cells().area(i));
                assertEquals(expected.outlinePoints(i), seen.cells().outlinePoints(i));
            }
        }
    }
}
