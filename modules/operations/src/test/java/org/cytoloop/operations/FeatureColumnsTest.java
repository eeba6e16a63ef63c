/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.rules.CompiledRule;
import org.cytoloop.labelling.rules.RuleAnswer;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values of features of a whole study, and how a rule divides its cells. */
class FeatureColumnsTest {
    private static final List<String> NAMES = List.of("cFos.snr", "cell.area_px2", "PV.snr");

    @TempDir
    Path folder;

    private Study study;

    @BeforeEach
    void studyOfThreeSlices() throws Exception {
        study = Studies.withCells(folder, 4, "A1", "A2", "B1");
        CachedFeatures.put(study, "A1", NAMES, new float[] {1, 2.4f, 3, 4}, new float[] {9, 8, 7, 6}, new float[4]);
        CachedFeatures.put(
                study, "B1", NAMES, new float[] {5, Float.NaN, 7, 0}, new float[] {1, 2, 3, 4}, new float[4]);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private FeatureColumns load(String... features) throws ProblemException {
        StudyFeatures source = CachedFeatures.of(study, NAMES);
        return FeatureColumns.load(study, source, List.of(features), TaskContext.quiet(1));
    }

    @Test
    void values_areThoseOfAllSlices_thatHaveAny() throws ProblemException {
        FeatureColumns columns = load("cell.area_px2", "cFos.snr", "cFos.snr");
        assertEquals(2, columns.schema().size());
        assertEquals(List.of("A1", "B1"), List.copyOf(columns.slices().keySet()));
        assertEquals(8, columns.cells());
        assertArrayEquals(new float[] {1, 2.4f, 3, 4, 5, Float.NaN, 7, 0}, columns.values("cFos.snr"));
        assertArrayEquals(new float[] {1, 2, 3, 4}, columns.values("cell.area_px2", "B1"));
        assertEquals(List.of("A2"), List.copyOf(columns.problems().keySet()), "its features cannot be computed here");
        assertTrue(
                columns.problems().get("A2").contains("A2"), columns.problems().get("A2"));
        assertThrows(IllegalArgumentException.class, () -> columns.values("PV.snr"));
        assertThrows(IllegalArgumentException.class, () -> columns.values("cFos.snr", "A2"));
    }

    @Test
    void anUnknownFeature_isNamedWithNearOnes() {
        ProblemException e = assertThrows(ProblemException.class, () -> load("cFos.snr", "cfos.snr"));
        assertEquals("This study has no feature \"cfos.snr\"; did you mean cFos.snr or PV.snr?", e.getMessage());
    }

    @Test
    void loading_canBeCancelled() throws ProblemException {
        StudyFeatures source = CachedFeatures.of(study, NAMES);
        TaskContext cancelled = new TaskContext() {
            @Override
            public int threads() {
                return 1;
            }

            @Override
            public boolean isCancelled() {
                return true;
            }

            @Override
            public void progress(double fraction, String what) {
                throw new AssertionError("nothing is done");
            }
        };
        assertThrows(
                CancellationException.class, () -> FeatureColumns.load(study, source, List.of("cFos.snr"), cancelled));
    }

    private void label(String slice, int cell, Label label, SampleOrigin origin) throws ProblemException {
        study.label(LabelCommand.byHand(
                Studies.CFOS, List.of(new Assignment(new CellRef(slice, cell), label, Double.NaN)), origin, 1));
    }

    private static Rule rule(String... conditions) {
        return new Rule(Studies.CFOS, 2, "", "", List.of(conditions), 1, List.of(), "", "Anna", Instant.EPOCH);
    }

    private RuleCounts counts(String... conditions) throws ProblemException {
        return RuleCounts.of(study, CachedFeatures.of(study, NAMES), rule(conditions), TaskContext.quiet(1));
    }

    @Test
    void counts_sayHowTheRuleDividesCells_andHowLabelsFall() throws ProblemException {
        label("A1", 1, Label.ON, SampleOrigin.CLICK);
        label("A1", 2, Label.UNSURE, SampleOrigin.CLICK);
        label("A1", 4, Label.ON, SampleOrigin.CLICK);
        label("B1", 1, Label.OFF, SampleOrigin.CLICK);
        label("B1", 2, Label.ON, SampleOrigin.CLICK);
        label("B1", 4, Label.ON, SampleOrigin.CLICK);
        Studies.exam(study, Studies.CFOS, new CellRef("B1", 4));
        label("A2", 1, Label.ON, SampleOrigin.CLICK);
        RuleCounts counts = counts("cFos.snr >= 2.5 ± 0.3", "cell.area_px2 > 0");
        RuleCounts.Division a1 = counts.slices().get("A1");
        assertEquals(2, a1.cells(RuleAnswer.ON));
        assertEquals(1, a1.cells(RuleAnswer.GREY));
        assertEquals(1, a1.cells(RuleAnswer.OFF));
        assertEquals(0, a1.cells(RuleAnswer.UNKNOWN));
        assertEquals(1, a1.labelled(RuleAnswer.OFF, Label.ON));
        assertEquals(1, a1.labelled(RuleAnswer.GREY, Label.UNSURE));
        RuleCounts.Division total = counts.total();
        assertEquals(8, total.cells());
        assertEquals(4, total.cells(RuleAnswer.ON));
        assertEquals(2, total.cells(RuleAnswer.OFF));
        assertEquals(1, total.cells(RuleAnswer.UNKNOWN));
        assertEquals(1, total.labelled(RuleAnswer.UNKNOWN, Label.ON));
        assertEquals(1, total.agreeing());
        assertEquals(2, total.contradicting(), "the exam cell is not counted");
        assertEquals(List.of("A2"), List.copyOf(counts.problems().keySet()));
    }

    @Test
    void aSilentRule_knowsNothing_andANewerOneIsRefused() throws ProblemException {
        assertEquals(8, counts().total().cells(RuleAnswer.UNKNOWN));
        ProblemException e = assertThrows(ProblemException.class, () -> counts("cFos.nsr > 1"));
        assertEquals(
                "The rule's condition, character 1: There is no feature \"cFos.nsr\"; did you mean cFos.snr?",
                e.getMessage());
    }

    @Test
    void columnsOfAnEarlierDetection_areNotMixedWithNewLabels() throws ProblemException {
        FeatureColumns columns = load("cFos.snr");
        study.setCells("A1", Studies.grid(9), Studies.NUCLEI);
        CompiledRule rule = CompiledRule.of(List.of("cFos.snr > 2"), 1, columns.schema());
        RuleCounts counts = RuleCounts.of(study, Studies.CFOS, rule, columns);
        assertEquals(List.of("B1"), List.copyOf(counts.slices().keySet()));
        assertEquals(
                "Slice \"A1\" was detected anew; read its features again.",
                counts.problems().get("A1"));
    }
}
