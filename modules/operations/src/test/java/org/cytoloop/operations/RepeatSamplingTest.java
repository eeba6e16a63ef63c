/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.SecondReading.Whose;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which cells are asked again in a batch, and which in a second reading. */
class RepeatSamplingTest {
    /** the first two rows of the grid: cells 1 to 98 */
    private static final Region TOP = new Region(0, 0, 1000, 40);

    private static final Region ALL = new Region(0, 0, 1000, 1000);

    @TempDir
    Path folder;

    private static void label(Study study, String slice, int from, int to, Label label, SampleOrigin origin)
            throws ProblemException {
        List<Assignment> assignments = new ArrayList<>();
        for (int cell = from; cell <= to; cell++) {
            assignments.add(new Assignment(new CellRef(slice, cell), label, Double.NaN));
        }
        study.label(LabelCommand.byHand(Studies.CFOS, assignments, origin, 0));
    }

    private static RectangleSampling.Outcome draw(Study study, Region region, int asked, long seed, double share)
            throws ProblemException {
        return RectangleSampling.sample(study, Studies.CFOS, "A1", region, Label.ON, asked, seed, share);
    }

    private static List<Integer> numbers(List<Repeat> repeats) {
        return repeats.stream().map(repeat -> repeat.cell().cell()).toList();
    }

    @Test
    void repeats_areOwnEarlierLabels_neverOfTheExamNorOfTheNewestBatch() throws Exception {
        Path place;
        try (Study study = Studies.withCells(folder, 900, "A1", "A2")) {
            place = study.folder();
            label(study, "A1", 1, 20, Label.OFF, SampleOrigin.CLICK);
            exam(study, "A1", 21, 60);
            label(study, "A2", 1, 60, Label.OFF, SampleOrigin.CLICK);
        }
        try (Study study = Study.open(place, "Ben")) {
            label(study, "A1", 101, 150, Label.UNSURE, SampleOrigin.CLICK);
            Set<Integer> own = new HashSet<>();
            for (int cell = 101; cell <= 150; cell++) {
                own.add(cell);
            }
            List<Integer> first = new ArrayList<>();
            for (int round = 0; round < 12; round++) {
                List<Sample> before = study.samples(Studies.CFOS);
                long batch = draw(study, ALL, 20, round, 0.5).receipt().batch();
                List<Integer> repeats = numbers(study.repeats().ofBatch(Studies.CFOS, batch));
                assertEquals(20, repeats.size(), "half of all that is shown");
                assertTrue(own.containsAll(repeats), repeats + " of " + own);
                assertTrue(study.samples(Studies.CFOS).containsAll(before), "no label changed");
                assertTrue(
                        round == 0 || disjoint(first, repeats), "what was asked in the newest batch is still in mind");
                first = repeats;
                own.addAll(numbersOfBatch(study, batch - 1));
            }
            assertEquals(List.of(), study.verify());
        }
    }

    private static void exam(Study study, String slice, int from, int to) throws ProblemException {
        Studies.exam(
                study,
                Studies.CFOS,
                IntStream.rangeClosed(from, to)
                        .mapToObj(cell -> new CellRef(slice, cell))
                        .toArray(CellRef[]::new));
    }

    private static boolean disjoint(List<Integer> a, List<Integer> b) {
        return Collections.disjoint(a, b);
    }

    private static List<Integer> numbersOfBatch(Study study, long batch) {
        return study.samples(Studies.CFOS).stream()
                .filter(sample -> batch > 0 && sample.batch() == batch)
                .map(sample -> sample.cell().cell())
                .toList();
    }

    @Test
    void repeats_comeFromTheRectangleFirst_andThoseRepeatedLeastFirst() throws Exception {
        try (Study study = Studies.withCells(folder, 900, "A1")) {
            label(study, "A1", 1, 12, Label.OFF, SampleOrigin.CLICK); // in the rectangle
            label(study, "A1", 500, 530, Label.OFF, SampleOrigin.CLICK);
            long batch = draw(study, TOP, 6, 1, 0.5).receipt().batch();
            List<Integer> first = numbers(study.repeats().ofBatch(Studies.CFOS, batch));
            assertEquals(6, first.size());
            assertTrue(first.stream().allMatch(cell -> cell <= 12), first::toString);
            batch = draw(study, TOP, 6, 2, 0.5).receipt().batch();
            List<Integer> second = numbers(study.repeats().ofBatch(Studies.CFOS, batch));
            assertTrue(second.stream().allMatch(cell -> cell <= 98), second::toString);
            assertTrue(disjoint(first, second));
            batch = draw(study, TOP, 40, 3, 0.5).receipt().batch();
            List<Integer> third = numbers(study.repeats().ofBatch(Studies.CFOS, batch));
            assertEquals(40, third.size());
            assertTrue(third.containsAll(first), "all that there is in the rectangle: " + third);
            assertTrue(third.stream().anyMatch(cell -> cell >= 500), "and the rest from elsewhere");
        }
    }

    @Test
    void share_isRightOnAverage_andTheDrawDoesNotDependOnIt() throws Exception {
        try (Study study = Studies.withCells(folder, 900, "A1")) {
            label(study, "A1", 1, 40, Label.OFF, SampleOrigin.CLICK);
            int shown = 0;
            int repeated = 0;
            Map<Integer, Integer> times = new HashMap<>();
            for (int seed = 0; seed < 300; seed++) {
                RectangleSampling.Outcome outcome = draw(study, ALL, 10, seed, 0.05);
                List<Integer> repeats = numbers(
                        study.repeats().ofBatch(Studies.CFOS, outcome.receipt().batch()));
                assertTrue(repeats.size() <= 1);
                repeats.forEach(cell -> times.merge(cell, 1, Integer::sum));
                repeated += repeats.size();
                shown += repeats.size() + outcome.draw().size();
                assertEquals(860, outcome.draw().eligible());
                assertEquals(10 / 860.0, outcome.draw().inclusionProbability());
                assertEquals(10, outcome.receipt().added());
                study.undo();
                if (seed < 5) {
                    assertEquals(
                            List.of(),
                            study.repeats().all(Studies.CFOS),
                            "repeats are taken back with the draw they were hidden in");
                    int[] without = draw(study, ALL, 10, seed, 0).draw().cellNumbers();
                    assertArrayEquals(outcome.draw().cellNumbers(), without);
                    study.undo();
                }
            }
            // 300 coins of 10 * 0.05 / 0.95 = 0.526: mean 158, standard deviation 8.6
            assertEquals(0.05, repeated / (double) shown, 0.05 * 0.22);
            assertTrue(times.size() > 35, "every cell has its chance: " + times);
        }
    }

    @Test
    void sameSeed_hidesTheSameRepeats() throws Exception {
        try (Study study = Studies.withCells(folder, 900, "A1")) {
            label(study, "A1", 1, 40, Label.OFF, SampleOrigin.CLICK);
            long batch = draw(study, ALL, 30, 77, 0.3).receipt().batch();
            List<Integer> once = numbers(study.repeats().ofBatch(Studies.CFOS, batch));
            study.undo();
            batch = draw(study, ALL, 30, 77, 0.3).receipt().batch();
            assertEquals(once, numbers(study.repeats().ofBatch(Studies.CFOS, batch)));
            assertFalse(once.isEmpty());
        }
    }

    @Test
    void takeBack_ofABatchWhoseCellsWereClearedOneByOne_takesItsRepeatsAlong() throws Exception {
        try (Study study = Studies.withCells(folder, 900, "A1")) {
            label(study, "A1", 1, 40, Label.OFF, SampleOrigin.CLICK);
            long batch = draw(study, ALL, 5, 5, 0.5).receipt().batch();
            List<Repeat> hidden = study.repeats().ofBatch(Studies.CFOS, batch);
            assertEquals(5, hidden.size());
            for (Sample sample : study.samples(Studies.CFOS)) {
                if (sample.batch() == batch) {
                    study.label(LabelCommand.flip(
                            Studies.CFOS, List.of(new LabelCommand.Assignment(sample.cell(), null, Double.NaN)), 0));
                }
            }
            assertTrue(RectangleSampling.takeBack(study, Studies.CFOS, batch).seq() > 0);
            assertEquals(List.of(), study.repeats().all(Studies.CFOS));
            assertEquals(
                    "took back batch " + batch + " for cFos", study.undoText().orElseThrow());
            assertEquals(List.of(), study.verify());
            assertThrows(ProblemException.class, () -> RectangleSampling.takeBack(study, Studies.CFOS, batch));
            study.undo();
            assertEquals(hidden, study.repeats().ofBatch(Studies.CFOS, batch));
            assertEquals(5, study.repeats().open(Studies.CFOS).size());
            RectangleSampling.redraw(study, Studies.CFOS, batch, 6, 0, TaskContext.quiet());
            assertEquals(List.of(), study.repeats().all(Studies.CFOS));
            assertEquals(45, study.samples(Studies.CFOS).size());
            assertEquals(List.of(), study.verify());
        }
    }

    @Test
    void redraw_andTakeBack_takeTheAnswersOfTheRepeatsAlong() throws Exception {
        try (Study study = Studies.withCells(folder, 900, "A1")) {
            label(study, "A1", 1, 40, Label.OFF, SampleOrigin.CLICK);
            long batch = draw(study, ALL, 20, 5, 0.5).receipt().batch();
            List<Repeat> hidden = study.repeats().ofBatch(Studies.CFOS, batch);
            study.repeats().answer(Map.of(hidden.get(0).id(), Label.UNSURE));
            RectangleSampling.Outcome again =
                    RectangleSampling.redraw(study, Studies.CFOS, batch, 6, 0.5, TaskContext.quiet());
            long newer = again.receipt().batch();
            List<Repeat> all = study.repeats().all(Studies.CFOS);
            assertEquals(study.repeats().ofBatch(Studies.CFOS, newer).size(), all.size());
            assertTrue(disjoint(numbers(hidden), numbers(all)), "those were seen a moment ago");
            assertEquals(20, all.size());
            study.undo();
            assertEquals(20, study.repeats().ofBatch(Studies.CFOS, batch).size());
            assertEquals(
                    Label.UNSURE,
                    study.repeats().ofBatch(Studies.CFOS, batch).get(0).second());
            RectangleSampling.takeBack(study, Studies.CFOS, batch);
            assertEquals(List.of(), study.repeats().all(Studies.CFOS));
            assertEquals(Map.of(), study.repeats().open(Studies.CFOS));
            study.undo();
            assertEquals(20, study.repeats().open(Studies.CFOS).size());
            assertEquals(List.of(), study.verify());
        }
    }

    @Test
    void wrongShare_isRefused_andNothingIsDrawn() throws Exception {
        try (Study study = Studies.withCells(folder, 900, "A1")) {
            for (double share : new double[] {-0.01, 0.51, Double.NaN, Double.POSITIVE_INFINITY}) {
                assertThrows(ProblemException.class, () -> draw(study, ALL, 10, 1, share));
            }
            assertEquals(List.of(), study.samples(Studies.CFOS));
        }
    }

    @Test
    void secondReading_takesWhatOthersLabelled_equallyOfEachLabelAndSlice() throws Exception {
        Path place;
        try (Study study = Studies.withCells(folder, 200, "A1", "A2", "B1")) {
            place = study.folder();
            study.setDetails(Map.of("B1", study.details("B1").withAnimal("M2")));
            for (String slice : List.of("A1", "A2", "B1")) {
                label(study, slice, 1, 60, Label.OFF, SampleOrigin.CLICK);
                label(study, slice, 61, 80, Label.ON, SampleOrigin.CLICK);
                label(study, slice, 81, 90, Label.ON, SampleOrigin.CLICK);
            }
            CellRef[] exam = new CellRef[30];
            for (int i = 0; i < exam.length; i++) {
                exam[i] = new CellRef(List.of("A1", "A2", "B1").get(i / 10), 81 + i % 10);
            }
            Studies.exam(study, Studies.CFOS, exam);
        }
        try (Study study = Study.open(place, "Ben")) {
            label(study, "A1", 100, 120, Label.ON, SampleOrigin.CLICK);
            List<CellRef> chosen = SecondReading.choose(study, Studies.CFOS, Whose.OTHERS, 40, 3);
            assertEquals(40, new HashSet<>(chosen).size());
            assertEquals(chosen, SecondReading.choose(study, Studies.CFOS, Whose.OTHERS, 40, 3));
            assertFalse(chosen.equals(SecondReading.choose(study, Studies.CFOS, Whose.OTHERS, 40, 4)));
            Map<String, Integer> counts = new HashMap<>();
            for (CellRef cell : chosen) {
                Sample sample = study.sample(Studies.CFOS, cell).orElseThrow();
                assertEquals("Anna", sample.annotator());
                assertFalse(study.exams().reserved(Studies.CFOS).contains(cell));
                counts.merge(sample.label() + " " + cell.slice(), 1, Integer::sum);
            }
            // M1 has two slices, M2 one: animals in turns, and of an animal its slices
            assertEquals(Map.of("ON A1", 5, "ON A2", 5, "ON B1", 10, "OFF A1", 5, "OFF A2", 5, "OFF B1", 10), counts);
            assertFalse(chosen.equals(chosen.stream().sorted().toList()), "shuffled");
            List<CellRef> own = SecondReading.choose(study, Studies.CFOS, Whose.OWN, 400, 3);
            assertEquals(SecondReading.count(study, Studies.CFOS, Whose.OWN), own.size());
            for (CellRef cell : own) {
                assertEquals(
                        "Ben", study.sample(Studies.CFOS, cell).orElseThrow().annotator());
            }
            assertEquals(Optional.of(Whose.OTHERS), SecondReading.usual(study, Studies.CFOS));
            for (CellRef cell : chosen) {
                study.repeats().read(Studies.CFOS, cell, Label.ON);
            }
            assertTrue(Collections.disjoint(chosen, SecondReading.choose(study, Studies.CFOS, Whose.OTHERS, 400, 3)));
        }
    }

    @Test
    void secondReading_alone_takesTheOldest_andSaysWhenThereIsNothing() throws Exception {
        try (Study study = Studies.withCells(folder, 200, "A1")) {
            assertEquals(Optional.empty(), SecondReading.usual(study, Studies.CFOS));
            String message = assertThrows(
                            ProblemException.class, () -> SecondReading.choose(study, Studies.CFOS, Whose.OWN, 5, 1))
                    .getMessage();
            assertTrue(message.contains("label cells first"), message);
            label(study, "A1", 1, 50, Label.ON, SampleOrigin.CLICK);
            long first = study.samples(Studies.CFOS).get(0).time().toEpochMilli();
            while (System.currentTimeMillis() <= first) {
                Thread.onSpinWait();
            }
            label(study, "A1", 51, 100, Label.ON, SampleOrigin.CLICK);
            assertEquals(Optional.of(Whose.OWN), SecondReading.usual(study, Studies.CFOS));
            assertThrows(ProblemException.class, () -> SecondReading.choose(study, Studies.CFOS, Whose.OTHERS, 5, 1));
            List<CellRef> chosen = SecondReading.choose(study, Studies.CFOS, Whose.OWN, 30, 1);
            assertEquals(30, chosen.size());
            assertTrue(chosen.stream().allMatch(cell -> cell.cell() <= 50), chosen::toString);
            assertEquals(
                    100,
                    SecondReading.choose(study, Studies.CFOS, Whose.OWN, 500, 1).size());
            assertThrows(ProblemException.class, () -> SecondReading.choose(study, Studies.CFOS, Whose.OWN, 0, 1));
        }
    }
}
