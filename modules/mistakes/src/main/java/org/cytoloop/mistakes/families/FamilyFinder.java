/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.families;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cytoloop.core.model.Label;

/** Finds families among mistakes of one truth. */
final class FamilyFinder {
    /** Fewer have nothing in common that could be told from chance. */
    static final int LEAST = 3;

    /** More families than this nobody keeps in mind. */
    static final int MOST = 8;

    /** So many are grouped; others join the family they are nearest to. */
    private static final int GROUPED = 500;

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
        List<List<Integer>> groups = groups(places);
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
        int grouped = Math.min(GROUPED, places.length);
        double[][] first = Arrays.copyOf(places, grouped);
        int[] group = WardTree.groups(first, MOST);
        Map<Integer, List<Integer>> byGroup = new TreeMap<>();
        for (int i = 0; i < grouped; i++) {
            byGroup.computeIfAbsent(group[i], key -> new ArrayList<>()).add(i);
        }
        byGroup.values().removeIf(members -> members.size() < LEAST);
        List<double[]> centres = byGroup.values().stream()
                .map(members -> centre(places, members))
                .toList();
        List<List<Integer>> families = new ArrayList<>(byGroup.values());
        for (int i = grouped; i < places.length && !families.isEmpty(); i++) {
            int nearest = 0;
            for (int f = 1; f < centres.size(); f++) {
                if (Remarkable.distance(places[i], centres.get(f))
                        < Remarkable.distance(places[i], centres.get(nearest))) {
                    nearest = f;
                }
            }
            families.get(nearest).add(i);
        }
        families.sort(
                Comparator.<List<Integer>>comparingInt(List::size).reversed().thenComparing(members -> members.get(0)));
        return families;
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
