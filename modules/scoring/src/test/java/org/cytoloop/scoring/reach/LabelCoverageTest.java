/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.junit.jupiter.api.Test;

class LabelCoverageTest {
    private static final int MEAN = SyntheticSlices.SCHEMA.indexOf("cFos.mean");
    private static final int GRAIN = SyntheticSlices.SCHEMA.indexOf("cFos.roughness");
    private static final SyntheticSlices USUAL = new SyntheticSlices(1, 1, 0.2);

    private static CoverageReport report(LabelCoverage.Columns columns) throws ProblemException {
        FeatureMatrix labelled = USUAL.cells(80, 4);
        boolean[] on = new boolean[80];
        on[3] = true;
        return LabelCoverage.of(
                List.of(USUAL.slice("A1", "A", 3000, 1), new SyntheticSlices(12, 3, 0.2).slice("B1", "B", 1000, 2)),
                labelled,
                java.util.Collections.nCopies(80, "A1"),
                on,
                columns,
                TaskContext.quiet(2));
    }

    private static CoverageRow row(CoverageReport report, CoverageRow.Part part, String name) {
        return report.rows().stream()
                .filter(row -> row.part() == part && row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rows_countCellsAndLabels() throws Exception {
        CoverageReport report = report(new LabelCoverage.Columns(-1, -1, MEAN, GRAIN));
        CoverageRow a = row(report, CoverageRow.Part.ANIMAL, "A");
        assertEquals(3000, a.cells());
        assertEquals(0.75, a.share(), 1e-6);
        assertEquals(80, a.labels());
        assertEquals(1, a.labelShare());
        assertEquals(0.95, a.within(), 0.01);
        assertFalse(a.isGap());
        CoverageRow b = row(report, CoverageRow.Part.SLICE, "B1");
        assertEquals(1000, b.cells());
        assertEquals(0, b.labels());
        assertTrue(b.isGap() && b.isFar() && b.within() < 0.2, b.toString());
        assertEquals(2 + 2 + 4 + 4, report.rows().size());
        for (CoverageRow row : report.rows()) {
            if (row.part() == CoverageRow.Part.SIGNAL || row.part() == CoverageRow.Part.DENSITY) {
                assertEquals(0.25, row.share(), 0.005, row.toString());
            }
        }
        // slice B is by far the brightest, and holds a quarter of the cells
        assertTrue(row(report, CoverageRow.Part.SIGNAL, "brightest quarter").labels() <= 10);
    }

    @Test
    void gaps_areToldInWords_theLargestFirst() throws Exception {
        List<String> gaps =
                report(new LabelCoverage.Columns(-1, -1, MEAN, GRAIN)).gaps();
        assertTrue(
                gaps.get(0)
                        .matches("Animal B has 25 % of the cells and 0 % of the labels; \\d+ % of its cells have no"
                                + " label within reach\\."),
                gaps.toString());
    }

    @Test
    void axes_areFeaturesOrComponents_withTheSignFixed() throws Exception {
        CoverageReport features = report(new LabelCoverage.Columns(MEAN, GRAIN, -1, -1));
        assertEquals("cFos.mean", features.xTitle());
        assertEquals("cFos.roughness", features.yTitle());
        assertEquals(4, features.rows().size());
        CoverageReport components = report(new LabelCoverage.Columns(-1, -1, MEAN, GRAIN));
        assertEquals("1st principal component", components.xTitle());
        // most features are light: the brighter slice lies to the right
        double a = 0;
        double b = 0;
        for (int i = 0; i < components.cells().x().length; i++) {
            if (components.cells().slices().get(i).equals("A1")) {
                a += components.cells().x()[i] / 1000;
            } else {
                b += components.cells().x()[i] / 1000;
            }
        }
        assertTrue(b > a, a + " " + b);
        assertEquals(3, components.cells().weight()[0], 1e-6);
    }

    @Test
    void withoutCells_saysWhatToDo() {
        assertThrows(
                ProblemException.class,
                () -> LabelCoverage.of(
                        List.of(USUAL.slice("A1", "A", 0, 1)),
                        USUAL.cells(3, 1),
                        List.of("A1", "A1", "A1"),
                        new boolean[3],
                        new LabelCoverage.Columns(-1, -1, -1, -1),
                        TaskContext.quiet(1)));
    }
}
