/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cytoloop.core.random.SeededRandom;

/**
 * Makes fold plans. Cells of one animal, and more so of one slice, look alike; when some of them are trained on, the
 * others are easier than cells of a new animal will be. So whole animals (else slices) are left out in turn (Roberts et
 * al. 2017, "Cross-validation strategies for data with temporal, spatial, hierarchical, or phylogenetic structure",
 * Ecography 40:913-929).
 */
public final class FoldPlanner {
    /** Folds of the plain cross-validation (Kohavi 1995, IJCAI; between the five and ten in common use). */
    private static final int PLAIN_FOLDS = 5;
    /** More animals or slices than this are left out several at a time, so that training stays quick. */
    private static final int MAX_FOLDS = 16;

    private FoldPlanner() {}

    /**
     * The most trustworthy plan the samples allow: one animal left out at a time when there are at least two, else one
     * slice, else random folds. A grouping is not used when one group holds all samples of a class: without that group
     * there would be nothing of the class to train on, and in the others nothing of it to test.
     *
     * @param on label of each sample
     * @param animals animal of each sample; samples with an empty one count as one more animal
     * @param slices slice of each sample
     * @param seed seed of the random folds
     */
    public static FoldPlan grouped(boolean[] on, List<String> animals, List<String> slices, long seed) {
        List<String> notes = new ArrayList<>();
        long named = animals.stream().filter(a -> !a.isEmpty()).distinct().count();
        if (named >= 2) {
            if (animals.contains("")) {
                notes.add(
                        "Some samples are of slices without an animal; they are left out together, as if of one animal.");
            }
            Optional<FoldPlan> plan = leaveGroupsOut(Grouping.ANIMAL, on, animals, notes);
            if (plan.isPresent()) {
                return plan.get();
            }
            notes.clear();
            notes.add("Animals cannot be left out in turn, because one animal holds all ON or all OFF samples: "
                    + "label ON and OFF cells in every animal.");
        }
        if (slices.stream().distinct().count() >= 2) {
            List<String> sliceNotes = new ArrayList<>(notes);
            if (named < 2) {
                sliceNotes.add("The samples are of " + (named == 1 ? "one animal" : "slices without an animal")
                        + ": slices are left out in turn, which says nothing about new animals.");
            }
            Optional<FoldPlan> plan = leaveGroupsOut(Grouping.SLICE, on, slices, sliceNotes);
            if (plan.isPresent()) {
                return plan.get();
            }
            notes.add("Slices cannot be left out in turn, because one slice holds all ON or all OFF samples: "
                    + "label ON and OFF cells in every slice.");
        }
        FoldPlan plain = stratified(on, seed);
        notes.add("Samples are left out at random, though cells of one slice look alike: the scores are optimistic, "
                + "label cells in several slices and animals.");
        notes.addAll(plain.notes());
        return new FoldPlan(Grouping.STRATIFIED, plain.foldOf(), plain.folds(), notes);
    }

    /**
     * Random folds, ON and OFF dealt out evenly: five, or fewer when a class has fewer samples. With fewer than two
     * samples of a class there are no folds.
     *
     * @param on label of each sample
     * @param seed any value
     */
    public static FoldPlan stratified(boolean[] on, long seed) {
        int positives = 0;
        for (boolean label : on) {
            positives += label ? 1 : 0;
        }
        int rarer = Math.min(positives, on.length - positives);
        int[] foldOf = new int[on.length];
        Arrays.fill(foldOf, -1);
        if (rarer < 2) {
            return new FoldPlan(
                    Grouping.STRATIFIED,
                    foldOf,
                    0,
                    List.of("Cross-validation needs at least two ON and two OFF samples."));
        }
        int folds = Math.min(PLAIN_FOLDS, rarer);
        int next = 0;
        for (boolean label : new boolean[] {true, false}) {
            int[] rows = rowsOf(on, label);
            SeededRandom.forPart(seed, label ? 1 : 0).shuffle(rows);
            for (int row : rows) {
                foldOf[row] = next;
                next = (next + 1) % folds;
            }
        }
        return new FoldPlan(Grouping.STRATIFIED, foldOf, folds, List.of());
    }

    private static int[] rowsOf(boolean[] on, boolean label) {
        int[] rows = new int[on.length];
        int count = 0;
        for (int i = 0; i < on.length; i++) {
            if (on[i] == label) {
                rows[count++] = i;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    /** Empty when one fold holds all samples of a class. */
    private static Optional<FoldPlan> leaveGroupsOut(
            Grouping grouping, boolean[] on, List<String> groups, List<String> notes) {
        List<String> planNotes = new ArrayList<>(notes);
        Map<String, Integer> foldOfGroup = foldOfGroup(groups);
        int folds = Math.min(MAX_FOLDS, foldOfGroup.size());
        if (foldOfGroup.size() > MAX_FOLDS) {
            planNotes.add("There are " + foldOfGroup.size() + " groups of samples; several are left out at a time.");
        }
        int[] foldOf = new int[on.length];
        int[][] counts = new int[folds][2];
        int[] total = new int[2];
        for (int i = 0; i < on.length; i++) {
            foldOf[i] = foldOfGroup.get(groups.get(i));
            counts[foldOf[i]][on[i] ? 1 : 0]++;
            total[on[i] ? 1 : 0]++;
        }
        for (int[] count : counts) {
            if (count[0] == total[0] || count[1] == total[1]) {
                return Optional.empty();
            }
        }
        return Optional.of(new FoldPlan(grouping, foldOf, folds, planNotes));
    }

    /** Each group a fold of its own; of too many groups the largest first into the fold that is smallest so far. */
    private static Map<String, Integer> foldOfGroup(List<String> groups) {
        Map<String, Integer> sizes = new TreeMap<>();
        groups.forEach(g -> sizes.merge(g, 1, Integer::sum));
        List<String> names = new ArrayList<>(sizes.keySet());
        if (names.size() > MAX_FOLDS) {
            names.sort(Comparator.comparing((String g) -> -sizes.get(g)).thenComparing(Comparator.naturalOrder()));
        }
        int[] load = new int[Math.min(MAX_FOLDS, names.size())];
        Map<String, Integer> foldOf = new HashMap<>();
        for (String name : names) {
            int smallest = 0;
            for (int f = 1; f < load.length; f++) {
                smallest = load[f] < load[smallest] ? f : smallest;
            }
            load[smallest] += sizes.get(name);
            foldOf.put(name, smallest);
        }
        return foldOf;
    }
}
