/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of samples when a slice is detected anew. */
class ReattachTest {
    @TempDir
    Path folder;

    private static Cells at(float... xy) {
        float[] x = new float[xy.length / 2];
        float[] y = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = xy[2 * i];
            y[i] = xy[2 * i + 1];
        }
        return Cells.points(x, y, new float[x.length]);
    }

    private Study studyWith(Cells cells) throws Exception {
        Study study = Studies.create(folder);
        study.addSlice(Studies.slice(Studies.image(folder, "A1"), "A1"));
        study.setCells("A1", cells, Studies.NUCLEI);
        return study;
    }

    @Test
    void moveFarLostAndMergedCells_areReported_andComeBack() throws Exception {
        try (Study study = studyWith(at(100, 100, 200, 100, 300, 100, 306, 100))) {
            study.label(Studies.click(Studies.CFOS, "A1", 1, Label.ON));
            study.label(Studies.click(Studies.PV, "A1", 1, Label.OFF));
            study.label(Studies.click(Studies.CFOS, "A1", 2, Label.OFF));
            study.label(Studies.click(Studies.CFOS, "A1", 3, Label.ON));
            study.label(Studies.click(Studies.CFOS, "A1", 4, Label.UNSURE));
            // cell 1 moved by 4, cell 2 by 6 (over half of 10), cells 3 and 4 merged nearer to 4
            ReattachReport report = study.setCells("A1", at(304, 100, 206, 100, 104, 100), Studies.NUCLEI);
            assertEquals(5, report.radiusPx());
            assertEquals(3, report.moved().size());
            assertEquals(2, report.detached().size());
            assertEquals(
                    List.of(
                            new ReattachReport.Moved(
                                    Studies.PV, Label.OFF, new CellRef("A1", 1), new CellRef("A1", 3), 4),
                            new ReattachReport.Moved(
                                    Studies.CFOS, Label.ON, new CellRef("A1", 1), new CellRef("A1", 3), 4),
                            new ReattachReport.Moved(
                                    Studies.CFOS, Label.UNSURE, new CellRef("A1", 4), new CellRef("A1", 1), 2)),
                    report.moved());
            assertEquals(Label.OFF, report.detached().get(0).sample().label());
            assertEquals(200, report.detached().get(0).x());
            assertEquals(report.detached(), study.detachedSamples(Studies.CFOS));
            assertEquals(2, study.samples(Studies.CFOS).size());
            assertEquals(List.of(), study.verify());

            ReattachReport back = study.setCells("A1", at(200, 100, 104, 100, 304, 100, 300, 101), Studies.NUCLEI);
            assertEquals(2, back.restored().size());
            assertEquals(List.of(), study.detachedSamples(Studies.CFOS));
            assertEquals(
                    Label.OFF,
                    study.sample(Studies.CFOS, new CellRef("A1", 1))
                            .orElseThrow()
                            .label());
            assertEquals(
                    Label.ON,
                    study.sample(Studies.CFOS, new CellRef("A1", 4))
                            .orElseThrow()
                            .label());

            assertEquals("detected 4 cells in A1 (nuclei)", study.undo().orElseThrow());
            assertEquals(report.detached(), study.detachedSamples(Studies.CFOS));
            study.undo();
            assertEquals(4, study.samples(Studies.CFOS).size());
            assertEquals(4, study.cells("A1").size());
            assertEquals(List.of(), study.verify());
        }
    }

    @Test
    void anotherRadius_isObeyed_andUnknownDiameterIsTakenFromBeforeOrAreas() throws Exception {
        try (Study study = studyWith(at(100, 100))) {
            study.label(Studies.click(Studies.CFOS, "A1", 1, Label.ON));
            ReattachReport wide =
                    study.setCells("A1", at(119, 100), new CellSetInfo.Draft("csv", Map.of(), Double.NaN, 20));
            assertEquals(1, wide.moved().size());
            study.undo();
            ReattachReport before =
                    study.setCells("A1", at(119, 100), new CellSetInfo.Draft("csv", Map.of(), Double.NaN));
            assertEquals(5, before.radiusPx());
            assertEquals(1, before.detached().size());
            Cells round = Cells.points(new float[] {119}, new float[] {100}, new float[] {(float) (Math.PI * 64)});
            ReattachReport areas = study.setCells("A1", round, new CellSetInfo.Draft("csv", Map.of(), Double.NaN));
            assertEquals(8, areas.radiusPx(), 1e-5);
        }
    }

    @Test
    void noNewCells_detachesAll() throws Exception {
        try (Study study = studyWith(at(100, 100))) {
            study.label(Studies.click(Studies.CFOS, "A1", 1, Label.ON));
            study.setCells("A1", Cells.none(), Studies.NUCLEI);
            assertEquals(1, study.detachedSamples(Studies.CFOS).size());
            assertEquals(List.of(), study.samples(Studies.CFOS));
            assertEquals(0, study.cells("A1").size());
            assertTrue(study.cellSet("A1").isPresent());
        }
    }

    @Test
    void cellOutsideTheSlice_isRefused() throws Exception {
        try (Study study = studyWith(at(100, 100))) {
            String message = assertThrows(
                            ProblemException.class, () -> study.setCells("A1", at(5, 5, 5, 1000.5f), Studies.NUCLEI))
                    .getMessage();
            assertEquals("Cell 2 at (5.0, 1000.5) lies outside slice A1, which is 1000 x 1000 px.", message);
            assertThrows(ProblemException.class, () -> study.setCells("A1", at(Float.NaN, 5), Studies.NUCLEI));
            assertEquals(1, study.cells("A1").size());
        }
    }
}
