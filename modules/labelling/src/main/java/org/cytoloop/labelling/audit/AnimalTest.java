/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.labelling.statistics.Differences;
import org.cytoloop.labelling.statistics.Figures;
import org.cytoloop.labelling.statistics.StrataTable;
import org.cytoloop.labelling.statistics.UnitPermutation;

/**
 * Tests whether a share differs by group, with the animal as the unit: it is animals that were put in groups, and the
 * cells of one animal are no independent witnesses of its group (Lazic 2010, "The problem of pseudoreplication in
 * neuroscientific studies", BMC Neuroscience 11:5). Each animal counts with one number: its share or, when signals are
 * known, the overall share plus what its own is above the share that all cells of the same signals have (indirect
 * standardisation).
 */
final class AnimalTest {
    /** An animal with fewer observations has no share to speak of. */
    private static final int FEWEST = 5;

    private static final double ALPHA = 0.05;

    private final LevelTable groups;
    private final long seed;
    private final List<String> animals = new ArrayList<>();
    private final List<Integer> groupOfAnimal = new ArrayList<>();
    private final LevelTable byAnimal;

    AnimalTest(LevelTable groups, long seed) {
        this.groups = groups;
        this.seed = seed;
        Map<String, Set<String>> groupsOf = new TreeMap<>();
        Map<String, Integer> sizes = new TreeMap<>();
        for (Observation each : groups.told()) {
            if (!each.animal().isEmpty()) {
                groupsOf.computeIfAbsent(each.animal(), animal -> new TreeSet<>())
                        .add(each.group());
                sizes.merge(each.animal(), 1, Integer::sum);
            }
        }
        groupsOf.forEach((animal, its) -> {
            if (its.size() == 1 && sizes.get(animal) >= FEWEST) {
                animals.add(animal);
                groupOfAnimal.add(groups.levels().indexOf(its.iterator().next()));
            }
        });
        byAnimal = new LevelTable(
                Factor.ANIMAL,
                groups.told().stream()
                        .filter(each -> animals.contains(each.animal()))
                        .toList());
    }

    /** Tests. */
    Evidence evidence(TaskContext task) throws ProblemException {
        int[] sizes = new int[groups.levels().size()];
        groupOfAnimal.forEach(group -> sizes[group]++);
        String tooFew = tooFew(sizes);
        if (!tooFew.isEmpty()) {
            return Evidence.none(tooFew);
        }
        boolean equalSignal = byAnimal.hasSignal();
        double[] shares = shares(byAnimal.plain());
        double[] values = equalSignal ? shares(byAnimal.bySignal()) : shares;
        int[] group = groupOfAnimal.stream().mapToInt(Integer::intValue).toArray();
        TestResult plain = result(shares, group, sizes.length, task);
        int most = most(values, group, sizes.length);
        double[] here = part(values, group, most, true);
        double[] others = part(values, group, most, false);
        Interval difference = Differences.welch(here, others);
        return new Evidence(
                Optional.of(equalSignal ? result(values, group, sizes.length, task) : plain),
                Optional.of(plain),
                equalSignal,
                groups.plain().cramersV(),
                most,
                difference,
                Differences.mean(here),
                Differences.mean(others),
                "");
    }

    private String tooFew(int... sizes) {
        if (groups.levels().isEmpty()) {
            return "The groups are not told.";
        }
        if (groups.levels().size() == 1) {
            return "All are of one group, so there is nothing to compare.";
        }
        for (int g = 0; g < sizes.length; g++) {
            if (sizes[g] == 0) {
                return "Group " + groups.levels().get(g) + " has no animal with at least " + FEWEST
                        + " of them that is in this group alone; the animal is what is compared, for cells of one animal"
                        + " do not count as independent (Lazic 2010).";
            }
        }
        StrataTable plain = byAnimal.plain();
        if (plain.hits() == 0 || plain.hits() == plain.size()) {
            return "All animals are alike: " + plain.hits() + " of " + plain.size() + ".";
        }
        double smallest = UnitPermutation.smallestP(sizes);
        if (smallest > ALPHA) {
            return "Too few animals to tell groups apart (" + numbers(sizes) + "): even the clearest difference would"
                    + " give " + Figures.p(smallest) + "; from " + needed(sizes.length) + " animals in each group on it"
                    + " could be told. More cells do not help, for the unit is the animal (Lazic 2010).";
        }
        return "";
    }

    private static String numbers(int... sizes) {
        StringBuilder text = new StringBuilder();
        for (int g = 0; g < sizes.length; g++) {
            text.append(g == 0 ? "" : g == sizes.length - 1 ? " and " : ", ").append(sizes[g]);
        }
        return text.toString();
    }

    /** The smallest equal number of animals per group that can give p of at most 5 %. */
    private static int needed(int groupCount) {
        int each = 1;
        int[] sizes = new int[groupCount];
        do {
            each++;
            Arrays.fill(sizes, each);
        } while (UnitPermutation.smallestP(sizes) > ALPHA);
        return each;
    }

    private double[] shares(StrataTable table) {
        double overall = table.hits() / (double) table.size();
        double[] shares = new double[animals.size()];
        for (int i = 0; i < shares.length; i++) {
            int level = byAnimal.levels().indexOf(animals.get(i));
            double away = table.levelHits(level) - table.expectedHits(level);
            shares[i] = overall + (table.levelSize(level) == 0 ? 0 : away / table.levelSize(level));
        }
        return shares;
    }

    private TestResult result(double[] values, int[] group, int groupCount, TaskContext task) throws ProblemException {
        UnitPermutation permutation = new UnitPermutation(values, group, groupCount);
        return new TestResult(
                (permutation.isExact() ? "exact" : "random") + " permutation of animals among groups",
                permutation.isExact() ? "Pitman 1937" : "Pitman 1937; Hope 1968",
                Double.NaN,
                0,
                permutation.p(seed, task),
                permutation.tried());
    }

    private static int most(double[] values, int[] group, int groupCount) {
        int most = 0;
        double farthest = -1;
        for (int g = 0; g < groupCount; g++) {
            double away = Math.abs(
                    Differences.mean(part(values, group, g, true)) - Differences.mean(part(values, group, g, false)));
            if (away > farthest) {
                farthest = away;
                most = g;
            }
        }
        return most;
    }

    private static double[] part(double[] values, int[] group, int which, boolean within) {
        double[] part = new double[values.length];
        int size = 0;
        for (int i = 0; i < values.length; i++) {
            if ((group[i] == which) == within) {
                part[size++] = values[i];
            }
        }
        return Arrays.copyOf(part, size);
    }
}
