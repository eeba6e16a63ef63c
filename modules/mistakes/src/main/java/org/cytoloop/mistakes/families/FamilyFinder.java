/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.families;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cytoloop.core.model.Label;

/** Finds families among mistakes of one truth. */
final class FamilyFinder {
    /** Fewer have nothing in common that could be told from chance. */
    static final int LEAST = 3;

    /** More families than this nobody keeps in mind. */
    static final int MOST = 8;

    /** So many are grouped; others join the family they lie in. */
    private static final int GROUPED = 300;

    /** So large a share of a family lies within its radius. */
    private static final double WITHIN = 0.8;

    private final Traits traits;
    private final FamilyNames names;

    /**
     * @param truth what the mistakes are
     * @param marker the staining's channel
     */
    FamilyFinder(Traits traits, Label truth, String marker) {
        this.traits = traits;
        this.names = new FamilyNames(traits, truth, marker);
    }

    /**
     * Groups mistakes; those in no family are single.
     *
     * @param scores of each mistake against the cells it belongs to
     * @param amongCalled of each mistake against the cells that are called as it was
     */
    List<FoundFamily> find(double[][] scores, double[][] amongCalled) {
        double[][] places = new double[scores.length][];
        for (int i = 0; i < places.length; i++) {
            places[i] = Remarkable.of(scores[i], traits.weights());
        }
        List<List<Integer>> groups = scores.length < LEAST ? List.of() : groups(places);
        List<FamilyNames.Told> told = names.tell(groups, scores, amongCalled);
        List<FoundFamily> found = new ArrayList<>();
        for (int f = 0; f < groups.size(); f++) {
            double[] centre = centre(places, groups.get(f));
            List<Integer> typical = groups.get(f).stream()
                    .sorted(Comparator.comparingDouble((Integer i) -> Remarkable.distance(places[i], centre))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
            int last = typical.get((int) Math.ceil(WITHIN * typical.size()) - 1);
            FamilyNames.Told of = told.get(f);
            Likeness likeness =
                    new Likeness(centre, Remarkable.distance(places[last], centre), of.named(), of.effects());
            found.add(new FoundFamily(typical, of.drivers(), of.name(), of.kind(), likeness));
        }
        return found;
    }

    /** Families, the largest first, each with its members in order. */
    private static List<List<Integer>> groups(double[][] places) {
        int n = places.length;
        int grouped = Math.min(GROUPED, n);
        // evenly spread, as neighbours in the list are of one slice
        int[] chosen = IntStream.range(0, grouped)
                .map(i -> (int) ((long) i * n / grouped))
                .toArray();
        int[] group =
                WardTree.groups(IntStream.of(chosen).mapToObj(i -> places[i]).toArray(double[][]::new), MOST);
        Map<Integer, List<Integer>> byGroup = new TreeMap<>();
        for (int i = 0; i < grouped; i++) {
            byGroup.computeIfAbsent(group[i], key -> new ArrayList<>()).add(chosen[i]);
        }
        byGroup.values().removeIf(members -> members.size() < LEAST);
        List<List<Integer>> families = new ArrayList<>(byGroup.values());
        addOthers(families, places, IntStream.of(chosen).boxed().collect(Collectors.toSet()));
        families.sort(
                Comparator.<List<Integer>>comparingInt(List::size).reversed().thenComparing(members -> members.get(0)));
        return families;
    }

    /** Those that were not grouped join the family they are nearest to, if they lie within it. */
    private static void addOthers(List<List<Integer>> families, double[][] places, Set<Integer> grouped) {
        List<double[]> centres =
                families.stream().map(members -> centre(places, members)).toList();
        double[] reach = new double[families.size()];
        for (int f = 0; f < reach.length; f++) {
            for (int i : families.get(f)) {
                reach[f] = Math.max(reach[f], Remarkable.distance(places[i], centres.get(f)));
            }
        }
        for (int i = 0; i < places.length; i++) {
            int nearest = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int f = 0; f < reach.length && !grouped.contains(i); f++) {
                double distance = Remarkable.distance(places[i], centres.get(f));
                if (distance <= reach[f] && distance < least) {
                    nearest = f;
                    least = distance;
                }
            }
            if (nearest >= 0) {
                families.get(nearest).add(i);
            }
        }
    }

    private static double[] centre(double[][] places, List<Integer> members) {
        double[] centre = new double[places[0].length];
        for (int t = 0; t < centre.length; t++) {
            for (int i : members) {
                centre[t] += places[i][t] / members.size();
            }
        }
        return centre;
    }
}
