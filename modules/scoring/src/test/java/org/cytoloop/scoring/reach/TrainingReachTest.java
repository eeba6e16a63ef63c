/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.junit.jupiter.api.Test;

class TrainingReachTest {
    private static final TaskContext TASK = TaskContext.quiet(2);
    private static final SyntheticSlices USUAL = new SyntheticSlices(1, 1, 0.2);

    /** Three animals whose stains differ a little; 60 cells of each slice are samples. */
    private static final class Training {
        final List<SliceCells> slices = new ArrayList<>();
        final List<FeatureMatrix> samples = new ArrayList<>();
        final List<String> sliceOfSample = new ArrayList<>();

        void train(String slice, String animal, SyntheticSlices look, long seed) {
            slices.add(look.slice(slice, animal, 700, seed));
            FeatureMatrix cells = look.cells(60, seed + 1000);
            samples.add(cells);
            for (int i = 0; i < cells.rows(); i++) {
                sliceOfSample.add(slice);
            }
        }

        ReachReport report(TaskContext task) throws ProblemException {
            slices.sort(Comparator.comparing(SliceCells::slice));
            return TrainingReach.of(slices, joined(), sliceOfSample, task);
        }

        FeatureMatrix joined() {
            int rows = sliceOfSample.size();
            float[][] columns = new float[SyntheticSlices.SCHEMA.size()][rows];
            int at = 0;
            for (FeatureMatrix some : samples) {
                for (int i = 0; i < some.rows(); i++, at++) {
                    for (int c = 0; c < columns.length; c++) {
                        columns[c][at] = some.value(i, c);
                    }
                }
            }
            return new DenseFeatureMatrix(SyntheticSlices.SCHEMA, rows, columns);
        }
    }

    private static Training threeAnimals() {
        Training training = new Training();
        training.train("A1", "A", new SyntheticSlices(1.0, 1, 0.2), 1);
        training.train("B1", "B", new SyntheticSlices(1.15, 1.02, 0.2), 2);
        training.train("C1", "C", new SyntheticSlices(0.9, 0.98, 0.2), 3);
        return training;
    }

    private static SliceFinding judge(SyntheticSlices look) throws ProblemException {
        Training training = threeAnimals();
        training.slices.add(look.slice("X", "X", 700, 77));
        return training.report(TASK).of("X").orElseThrow();
    }

    @Test
    void usualSliceOfANewAnimal_isNotForeign() throws Exception {
        SliceFinding finding = judge(new SyntheticSlices(1.05, 1, 0.2));
        assertFalse(finding.foreign(), finding.toString());
        assertEquals("", finding.sentence());
        assertTrue(finding.shift() < 1);
        assertTrue(finding.beyond95() < 0.15, finding.toString());
        assertEquals(1, finding.distance(), 0.25);
        assertFalse(finding.trained());
    }

    @Test
    void moreOnCells_areNotForeign() throws Exception {
        SliceFinding finding = judge(new SyntheticSlices(1, 1, 0.6));
        assertFalse(finding.foreign(), finding.toString());
    }

    @Test
    void twiceAsBright_isForeign_andSaysSo() throws Exception {
        SliceFinding finding = judge(new SyntheticSlices(2.4, 1, 0.2));
        assertTrue(finding.foreign(), finding.toString());
        assertTrue(finding.sentence().startsWith("Unlike anything trained on: the "), finding.sentence());
        assertTrue(finding.sentence().contains("cFos"), finding.sentence());
        assertTrue(finding.sentence().contains("times as bright as on any training slice"), finding.sentence());
        assertTrue(finding.drivers().get(0).outside());
    }

    @Test
    void outOfFocus_isForeign_andSaysSo() throws Exception {
        SliceFinding finding = judge(new SyntheticSlices(1, 0.5, 0.2));
        assertTrue(finding.foreign(), finding.toString());
        String beginning = "Unlike anything trained on: it is smoother (less in focus) in cFos than any training slice";
        assertTrue(finding.sentence().startsWith(beginning), finding.sentence());
    }

    @Test
    void aFifthOfStrangeCells_isForeign() throws Exception {
        Training training = threeAnimals();
        FeatureMatrix usual = USUAL.cells(700, 9);
        FeatureMatrix strange = new SyntheticSlices(30, 4, 0.2).cells(700, 10);
        float[][] mixed = new float[SyntheticSlices.SCHEMA.size()][700];
        for (int c = 0; c < mixed.length; c++) {
            for (int i = 0; i < 700; i++) {
                mixed[c][i] = (i % 3 == 0 ? strange : usual).value(i, c);
            }
        }
        FeatureMatrix cells = new DenseFeatureMatrix(SyntheticSlices.SCHEMA, 700, mixed);
        training.slices.add(new SliceCells("X", "X", cells, 700));
        SliceFinding finding = training.report(TASK).of("X").orElseThrow();
        assertTrue(finding.foreign(), finding.toString());
        assertTrue(finding.beyond99() > 0.25 && finding.shift() < 1, finding.toString());
        assertTrue(finding.sentence().contains("% of its cells are unlike anything trained on"), finding.sentence());
    }

    @Test
    void trainingSlices_areNeverForeign_andTheYardstickIsAnimals() throws Exception {
        ReachReport report = threeAnimals().report(TASK);
        assertEquals(Yardstick.ANIMALS, report.yardstick());
        assertEquals(180, report.samples());
        assertTrue(report.foreign().isEmpty());
        assertTrue(report.slices().stream().allMatch(SliceFinding::trained));
        assertTrue(report.notes().isEmpty());
    }

    @Test
    void sameInput_givesTheSameReport_onAnyNumberOfThreads() throws Exception {
        Training training = threeAnimals();
        training.slices.add(new SyntheticSlices(2, 1, 0.2).slice("X", "X", 1500, 77));
        assertEquals(training.report(TaskContext.quiet(1)), training.report(TaskContext.quiet(4)));
    }

    @Test
    void oneAnimal_isComparedBySlices_andSaysSo() throws Exception {
        Training training = new Training();
        training.train("A1", "A", USUAL, 1);
        training.train("A2", "A", USUAL, 2);
        ReachReport report = training.report(TASK);
        assertEquals(Yardstick.SLICES, report.yardstick());
        assertTrue(
                report.notes().get(0).startsWith("All samples are of one animal"),
                report.notes().toString());
    }

    @Test
    void oneSlice_findsGrossDifferencesOnly_andSaysSo() throws Exception {
        Training training = new Training();
        training.train("A1", "A", USUAL, 1);
        training.slices.add(new SyntheticSlices(1.2, 1, 0.2).slice("N", "N", 700, 5));
        training.slices.add(new SyntheticSlices(6, 1, 0.2).slice("X", "X", 700, 6));
        ReachReport report = training.report(TASK);
        assertEquals(Yardstick.NONE, report.yardstick());
        assertTrue(
                report.notes().get(0).contains("all samples are of one slice"),
                report.notes().toString());
        assertFalse(report.of("N").orElseThrow().foreign());
        assertTrue(report.of("X").orElseThrow().foreign());
        assertTrue(Double.isNaN(report.of("X").orElseThrow().beyond95()));
    }

    @Test
    void fewOrNoCells_areNotJudged() throws Exception {
        Training training = threeAnimals();
        training.slices.add(new SyntheticSlices(9, 1, 0.2).slice("few", "X", 5, 1));
        training.slices.add(new SyntheticSlices(9, 1, 0.2).slice("none", "X", 0, 1));
        ReachReport report = training.report(TASK);
        assertTrue(report.foreign().isEmpty());
        assertEquals(List.of("Slice \"few\" has too few cells (5) to be judged."), report.notes());
        assertTrue(Double.isNaN(report.of("none").orElseThrow().distance()));
    }

    @Test
    void withoutCellsOfTrainingSlices_saysWhatToDo() {
        Training training = new Training();
        training.train("A1", "A", USUAL, 1);
        training.slices.clear();
        ProblemException problem = assertThrows(ProblemException.class, () -> training.report(TASK));
        assertTrue(problem.getMessage().contains("detect them"), problem.getMessage());
    }

    @Test
    void cancelled_stops() {
        Training training = threeAnimals();
        TaskContext cancelled = new TaskContext() {
            @Override
            public int threads() {
                return 2;
            }

            @Override
            public boolean isCancelled() {
                return true;
            }

            @Override
            public void progress(double fraction, String what) {}
        };
        assertThrows(CancellationException.class, () -> training.report(cancelled));
    }
}
