/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.TrainingData;
import org.junit.jupiter.api.Test;

class TrainingSetTest {
    private static final Map<String, String> ANIMALS = Map.of("s1", "M1", "s2", "M2");

    private static Sample sample(String slice, int cell, Label label, long second) {
        return sample(slice, cell, label, second, SampleOrigin.CLICK);
    }

    private static Sample sample(String slice, int cell, Label label, long second, SampleOrigin origin) {
        Instant time = Instant.ofEpochSecond(second);
        return new Sample(new CellRef(slice, cell), "cFos", label, origin, 0, 0, "me", time, Double.NaN);
    }

    private static TrainingSet set(Sample... samples) {
        return TrainingSet.of("cFos", List.of(samples), Set.of(), ANIMALS);
    }

    private static List<CellRef> cells(TrainingSet set) {
        return set.samples().stream().map(Sample::cell).toList();
    }

    private static FeatureMatrix matrix(String feature, float... values) {
        FeatureSchema schema = new FeatureSchema(List.of(
                new FeatureSpec("a." + feature, "1", "", "e", 1), new FeatureSpec("b." + feature, "1", "", "e", 1)));
        float[] negative = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            negative[i] = -values[i];
        }
        return new DenseFeatureMatrix(schema, values.length, new float[][] {values, negative});
    }

    @Test
    void newestLabelCounts_unsureTakesTheCellOut() {
        TrainingSet set = set(
                sample("s2", 9, Label.OFF, 5),
                sample("s1", 3, Label.ON, 1),
                sample("s1", 3, Label.OFF, 2),
                sample("s1", 12, Label.ON, 9),
                sample("s1", 12, Label.OFF, 8),
                sample("s1", 4, Label.ON, 1),
                sample("s1", 4, Label.UNSURE, 2),
                sample("s1", 5, Label.UNSURE, 1),
                sample("s1", 5, Label.ON, 2));
        assertEquals(
                List.of(new CellRef("s1", 3), new CellRef("s1", 5), new CellRef("s1", 12), new CellRef("s2", 9)),
                cells(set));
        assertArrayEquals(new boolean[] {false, true, true, false}, set.labels());
        assertEquals(2, set.on());
        assertEquals(2, set.off());
        assertEquals(List.of("M1", "M1", "M1", "M2"), set.animals());
        assertEquals(List.of("s1", "s1", "s1", "s2"), set.slices());
    }

    @Test
    void sameTime_theLaterInTheJournalCounts() {
        assertEquals(
                1,
                set(sample("s1", 1, Label.OFF, 3), sample("s1", 1, Label.ON, 3)).on());
        assertEquals(
                0,
                set(sample("s1", 1, Label.ON, 3), sample("s1", 1, Label.OFF, 3)).on());
    }

    @Test
    void repeats_arePassedOver_andWhatTheRuleLabelledCountsLikeADraw() {
        TrainingSet set = TrainingSet.of(
                "cFos",
                List.of(
                        sample("s1", 1, Label.ON, 1, SampleOrigin.RECTANGLE),
                        sample("s1", 1, Label.OFF, 2, SampleOrigin.REPEAT),
                        sample("s1", 2, Label.OFF, 3, SampleOrigin.REPEAT),
                        sample("s1", 3, Label.OFF, 4, SampleOrigin.RULE),
                        sample("s1", 4, Label.UNSURE, 5, SampleOrigin.RULE)),
                Set.of(),
                ANIMALS);
        assertEquals(List.of(new CellRef("s1", 1), new CellRef("s1", 3)), cells(set));
        assertEquals(1, set.on());
    }

    @Test
    void examCells_neverEnter_howeverTheyWereLabelled() {
        SeededRandom random = new SeededRandom(3);
        for (int trial = 0; trial < 200; trial++) {
            List<Sample> samples = new ArrayList<>();
            Set<CellRef> exam = new HashSet<>();
            Set<CellRef> forbidden = new HashSet<>();
            for (int i = 0; i < 40; i++) {
                SampleOrigin origin = SampleOrigin.values()[random.nextInt(SampleOrigin.values().length)];
                Label label = Label.values()[random.nextInt(3)];
                Sample sample =
                        sample("s" + random.nextInt(3), 1 + random.nextInt(10), label, random.nextInt(30), origin);
                samples.add(sample);
                if (random.nextInt(5) == 0) {
                    exam.add(sample.cell());
                }
                if (origin == SampleOrigin.EXAM) {
                    forbidden.add(sample.cell());
                }
            }
            forbidden.addAll(exam);
            TrainingSet set = TrainingSet.of("cFos", samples, exam, ANIMALS);
            assertTrue(Collections.disjoint(cells(set), forbidden));
            assertTrue(set.samples().stream().noneMatch(s -> s.label() == Label.UNSURE));
            assertEquals(set.size(), cells(set).stream().distinct().count());
        }
    }

    @Test
    void orderOfLabelling_andOtherStainings_doNotMatter() {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            samples.add(sample("s" + i % 4, 1 + i % 17, i % 3 == 0 ? Label.ON : Label.OFF, i));
        }
        TrainingSet expected = TrainingSet.of("cFos", samples, Set.of(), ANIMALS);
        Sample other = samples.get(0);
        samples.add(new Sample(
                new CellRef("s0", 99), "PV", other.label(), other.origin(), 0, 0, "me", other.time(), Double.NaN));
        Collections.reverse(samples);
        Collections.rotate(samples, 17);
        TrainingSet shuffled = TrainingSet.of("cFos", samples, Set.of(), ANIMALS);
        assertEquals(expected.samples(), shuffled.samples());
        assertEquals(expected.animals(), shuffled.animals());
        assertEquals("", shuffled.animals().get(0), "s0 has no animal");
    }

    @Test
    void problem_saysWhatToDo() throws ProblemException {
        assertTrue(set().problem().orElseThrow().contains("label some ON and some OFF"));
        assertTrue(set(sample("s1", 1, Label.UNSURE, 1)).problem().orElseThrow().contains("no samples"));
        assertTrue(set(sample("s1", 1, Label.ON, 1)).problem().orElseThrow().contains("only ON samples"));
        TrainingSet off = set(sample("s1", 1, Label.OFF, 1));
        assertTrue(off.problem().orElseThrow().contains("label some ON cells"));
        assertThrows(ProblemException.class, off::requireTrainable);
        assertThrows(ProblemException.class, () -> off.data(slice -> matrix("x", 1)));
        TrainingSet both = set(sample("s1", 1, Label.OFF, 1), sample("s1", 2, Label.ON, 1));
        assertFalse(both.problem().isPresent());
        both.requireTrainable();
    }

    @Test
    void data_takesTheRowsOfTheCells_askingForEachSliceOnce() throws ProblemException {
        TrainingSet set =
                set(sample("s2", 1, Label.ON, 1), sample("s1", 3, Label.OFF, 2), sample("s1", 1, Label.ON, 3));
        List<String> asked = new ArrayList<>();
        TrainingData data = set.data(slice -> {
            asked.add(slice);
            return slice.equals("s1") ? matrix("x", 1, 2, 3) : matrix("x", 4);
        });
        assertEquals(List.of("s1", "s2"), asked);
        assertArrayEquals(new boolean[] {true, false, true}, data.on());
        assertArrayEquals(new double[] {1, 1, 1}, data.weights());
        float[] a = new float[3];
        data.features().copyColumn(0, 0, a, 0, 3);
        assertArrayEquals(new float[] {1, 3, 4}, a);
        assertEquals(-3, data.features().value(1, 1));
    }

    @Test
    void data_refusesCellsThatDoNotExist_andUnequalFeatures() {
        TrainingSet set = set(sample("s1", 3, Label.OFF, 2), sample("s2", 1, Label.ON, 1));
        String missing = assertThrows(ProblemException.class, () -> set.data(slice -> matrix("x", 1, 2)))
                .getMessage();
        assertTrue(missing.contains("cell 3 of slice \"s1\""), missing);
        String unequal = assertThrows(ProblemException.class, () -> set.data(slice -> matrix(slice, 1, 2, 3)))
                .getMessage();
        assertTrue(unequal.contains("\"s2\" differ"), unequal);
    }
}
