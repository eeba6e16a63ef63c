/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.LabelReceipt;
import org.cytoloop.workspace.SampleCounts;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drawing batches, drawing them anew, and taking them back. */
class RectangleSamplingTest {
    private static final Region REGION = new Region(0, 0, 400, 100);

    @TempDir
    Path folder;

    private static RectangleSampling.Outcome sample(Study study, Label label, int asked) throws ProblemException {
        return RectangleSampling.sample(study, Studies.CFOS, "A1", REGION, label, asked, 17);
    }

    @Test
    void sample_neverDrawsLabelledOrExamCells() throws Exception {
        try (Study study = Studies.withCells(folder, 300, "A1")) {
            Studies.exam(study, Studies.CFOS, new CellRef("A1", 3));
            study.label(Studies.click(Studies.CFOS, "A1", 5, Label.UNSURE));
            RectangleSampling.Outcome outcome = sample(study, Label.OFF, 1000);
            assertEquals(20 * 5 - 2, outcome.draw().eligible());
            assertEquals(98, outcome.receipt().added());
            assertEquals(0, outcome.receipt().flipped());
            assertTrue(study.sample(Studies.CFOS, new CellRef("A1", 3)).isEmpty());
            assertThrows(ProblemException.class, () -> sample(study, Label.ON, 5));
        }
    }

    @Test
    void redraw_isOneStep_thatClearsTheBatchAndDrawsAsManyAnew() throws Exception {
        try (Study study = Studies.withCells(folder, 300, "A1")) {
            study.label(Studies.click(Studies.CFOS, "A1", 5, Label.UNSURE));
            long batch = sample(study, Label.ON, 30).receipt().batch();
            CellRef drawn = study.samples(Studies.CFOS).stream()
                    .filter(s -> s.batch() == batch)
                    .findFirst()
                    .orElseThrow()
                    .cell();
            study.label(LabelCommand.flip(Studies.CFOS, List.of(new Assignment(drawn, Label.OFF, Double.NaN)), 0));
            List<Sample> before = study.samples(Studies.CFOS);
            int events = study.journal(1, 1000).size();

            RectangleSampling.Outcome again = RectangleSampling.redraw(study, Studies.CFOS, batch, 18);
            assertEquals(events + 1, study.journal(1, 1000).size());
            assertEquals(99, again.draw().eligible());
            List<Sample> after = study.samples(Studies.CFOS);
            assertEquals(31, after.size());
            assertNotEquals(before, after);
            for (Sample sample : after) {
                boolean clicked = sample.cell().cell() == 5;
                assertEquals(clicked ? Label.UNSURE : Label.ON, sample.label());
                assertEquals(clicked ? 0 : again.receipt().batch(), sample.batch());
                assertEquals(clicked ? Double.NaN : 30 / 99.0, sample.inclusionProbability());
            }
            List<Batch> batches = study.batches(Studies.CFOS);
            assertEquals(2, batches.size());
            assertEquals(30, batches.get(1).drawn());
            assertEquals(18, batches.get(1).seed());
            assertEquals(REGION, batches.get(1).region());
            assertEquals(
                    30,
                    again.receipt().cleared()
                            + again.receipt().confirmed()
                            + again.receipt().flipped());
            assertEquals(
                    30,
                    again.receipt().added()
                            + again.receipt().confirmed()
                            + again.receipt().flipped());
            assertEquals(List.of(), study.verify());

            study.undo();
            assertEquals(before, study.samples(Studies.CFOS));
            study.redo();
            assertEquals(after, study.samples(Studies.CFOS));
            assertThrows(ProblemException.class, () -> RectangleSampling.redraw(study, Studies.CFOS, batch, 19));
        }
        try (Study study = Study.open(folder.resolve("test.cytoloop"), "Ben")) {
            assertEquals(30, study.batches(Studies.CFOS).get(1).drawn());
            assertEquals(List.of(), study.verify());
        }
    }

    @Test
    void takeBack_clearsTheWholeBatch_andNothingElse() throws Exception {
        try (Study study = Studies.withCells(folder, 300, "A1")) {
            study.label(Studies.click(Studies.CFOS, "A1", 5, Label.ON));
            long first = sample(study, Label.ON, 10).receipt().batch();
            long second = sample(study, Label.OFF, 12).receipt().batch();
            LabelReceipt receipt = RectangleSampling.takeBack(study, Studies.CFOS, first);
            assertEquals(10, receipt.cleared());
            assertEquals(
                    new SampleCounts.PerSlice(1, 12, 0),
                    study.sampleCounts(Studies.CFOS).slice("A1"));
            String message = assertThrows(
                            ProblemException.class, () -> RectangleSampling.takeBack(study, Studies.CFOS, first))
                    .getMessage();
            assertTrue(message.contains("batch 1"), message);
            assertThrows(ProblemException.class, () -> RectangleSampling.takeBack(study, Studies.CFOS, 0));
            study.undo();
            assertEquals(23, study.samples(Studies.CFOS).size());
            RectangleSampling.takeBack(study, Studies.CFOS, second);
            assertEquals(
                    Map.of("A1", new SampleCounts.PerSlice(11, 0, 0)),
                    study.sampleCounts(Studies.CFOS).bySlice());
            assertEquals(List.of(), study.verify());
        }
    }
}
