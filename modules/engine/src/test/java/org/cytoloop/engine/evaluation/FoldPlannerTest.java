/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cytoloop.core.random.SeededRandom;
import org.junit.jupiter.api.Test;

class FoldPlannerTest {
    private static boolean[] labels(String text) {
        boolean[] on = new boolean[text.length()];
        for (int i = 0; i < on.length; i++) {
            on[i] = text.charAt(i) == '+';
        }
        return on;
    }

    private static List<String> names(String text) {
        return text.chars()
                .mapToObj(c -> c == '.' ? "" : String.valueOf((char) c))
                .toList();
    }

    @Test
    void twoAnimals_areLeftOutInTurn() {
        FoldPlan plan = FoldPlanner.grouped(labels("+-+-+-"), names("AABBBA"), names("123456"), 1);
        assertEquals(Grouping.ANIMAL, plan.grouping());
        assertEquals(2, plan.folds());
        assertArrayEquals(new int[] {0, 0, 1, 1, 1, 0}, plan.foldOf());
        assertArrayEquals(new int[] {2, 3, 4}, plan.trainRows(0));
        assertArrayEquals(new int[] {0, 1, 5}, plan.testRows(0));
        assertEquals(List.of(), plan.notes());
    }

    @Test
    void oneAnimal_orNone_fallsBackToSlices_andSaysSo() {
        for (String animals : new String[] {"AAAA", "....", "A..."}) {
            FoldPlan plan = FoldPlanner.grouped(labels("+-+-"), names(animals), names("1122"), 1);
            assertEquals(Grouping.SLICE, plan.grouping());
            assertEquals(2, plan.folds());
            assertTrue(
                    plan.notes().get(0).contains("nothing about new animals"),
                    plan.notes().toString());
        }
    }

    @Test
    void slicesWithoutAnimal_areLeftOutTogether() {
        FoldPlan plan = FoldPlanner.grouped(labels("+-+-+-+-"), names("AABB...."), names("11223344"), 1);
        assertEquals(Grouping.ANIMAL, plan.grouping());
        assertEquals(3, plan.folds());
        int[] foldOf = plan.foldOf();
        assertEquals(foldOf[4], foldOf[7]);
        assertTrue(plan.notes().get(0).contains("without an animal"));
    }

    @Test
    void oneSlice_fallsBackToRandomFolds_withAWarning() {
        FoldPlan plan = FoldPlanner.grouped(labels("+-+-+-+-"), names("AAAAAAAA"), names("11111111"), 1);
        assertEquals(Grouping.STRATIFIED, plan.grouping());
        assertTrue(plan.notes().get(0).contains("optimistic"), plan.notes().toString());
        assertArrayEquals(FoldPlanner.stratified(labels("+-+-+-+-"), 1).foldOf(), plan.foldOf());
    }

    @Test
    void animalThatHoldsAllOfOneClass_makesAnimalsUseless() {
        // all OFF are of A: without A there is nothing OFF to train on, and the other animals test ON only
        FoldPlan plan = FoldPlanner.grouped(labels("+--+-++"), names("AAAAABC"), names("1112223"), 1);
        assertEquals(Grouping.SLICE, plan.grouping());
        assertTrue(
                plan.notes().get(0).contains("one animal holds all"),
                plan.notes().toString());
    }

    @Test
    void animalWithOneClassOnly_isTestedAllTheSame() {
        FoldPlan plan = FoldPlanner.grouped(labels("+-+-+--"), names("AABBBCC"), names("1122233"), 1);
        assertEquals(Grouping.ANIMAL, plan.grouping());
        assertEquals(3, plan.folds());
        assertArrayEquals(new int[] {5, 6}, plan.testRows(2));
    }

    @Test
    void manyAnimals_areMergedIntoBalancedFolds() {
        List<String> animals = new ArrayList<>();
        boolean[] on = new boolean[40 * 6];
        for (int i = 0; i < on.length; i++) {
            animals.add("animal" + i % 40);
            on[i] = i / 40 % 2 == 0;
        }
        FoldPlan plan = FoldPlanner.grouped(on, animals, animals, 1);
        assertEquals(16, plan.folds());
        for (int f = 0; f < 16; f++) {
            assertTrue(plan.testRows(f).length >= 12 && plan.testRows(f).length <= 18);
        }
        assertTrue(plan.notes().get(0).contains("40 groups"));
    }

    @Test
    void stratified_dealsBothClassesEvenly() {
        boolean[] on = new boolean[103];
        for (int i = 0; i < 23; i++) {
            on[i * 4] = true;
        }
        FoldPlan plan = FoldPlanner.stratified(on, 5);
        assertEquals(5, plan.folds());
        for (int f = 0; f < 5; f++) {
            int positives = 0;
            for (int row : plan.testRows(f)) {
                positives += on[row] ? 1 : 0;
            }
            assertTrue(positives == 4 || positives == 5);
            assertTrue(plan.testRows(f).length == 20 || plan.testRows(f).length == 21);
        }
        assertArrayEquals(plan.foldOf(), FoldPlanner.stratified(on, 5).foldOf());
        assertFalse(Arrays.equals(plan.foldOf(), FoldPlanner.stratified(on, 6).foldOf()));
    }

    @Test
    void stratified_ofARareClassHasFewerFolds_orNone() {
        assertEquals(2, FoldPlanner.stratified(labels("++------"), 1).folds());
        FoldPlan none = FoldPlanner.stratified(labels("+-------"), 1);
        assertEquals(0, none.folds());
        assertEquals(0, none.testedRows().length);
        assertTrue(none.notes().get(0).contains("at least two"));
    }

    @Test
    void anyPlan_neverTrainsOnAGroupItTests_andAlwaysOnBothClasses() {
        SeededRandom random = new SeededRandom(2);
        for (int trial = 0; trial < 500; trial++) {
            int n = 2 + random.nextInt(40);
            boolean[] on = new boolean[n];
            List<String> animals = new ArrayList<>();
            List<String> slices = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                on[i] = random.nextInt(4) == 0;
                int animal = random.nextInt(1 + trial % 6);
                animals.add(animal == 5 ? "" : "A" + animal);
                slices.add("s" + animal + random.nextInt(3));
            }
            FoldPlan plan = FoldPlanner.grouped(on, animals, slices, trial);
            List<String> groups = plan.grouping() == Grouping.ANIMAL ? animals : slices;
            int tested = 0;
            for (int f = 0; f < plan.folds(); f++) {
                Set<String> testGroups = new HashSet<>();
                for (int row : plan.testRows(f)) {
                    testGroups.add(groups.get(row));
                }
                Set<String> trainGroups = new HashSet<>();
                boolean[] seen = new boolean[2];
                for (int row : plan.trainRows(f)) {
                    trainGroups.add(groups.get(row));
                    seen[on[row] ? 1 : 0] = true;
                }
                assertTrue(seen[0] && seen[1], "both classes in training");
                if (plan.grouping() != Grouping.STRATIFIED) {
                    assertTrue(Collections.disjoint(testGroups, trainGroups));
                }
                tested += plan.testRows(f).length;
                assertEquals(n, plan.testRows(f).length + plan.trainRows(f).length);
            }
            assertEquals(tested, plan.testedRows().length);
        }
    }
}
