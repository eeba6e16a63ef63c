/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.random.SeededRandom;

/**
 * Random parts of a training set of any size, in which each class of each group (animal or slice) has its share. Smaller
 * parts are contained in larger ones, as if labels had been given in this order. Immutable.
 */
public final class SubSamples {
    private final int[] order;

    private SubSamples(int[] order) {
        this.order = order;
    }

    /**
     * Deals out samples at random.
     *
     * @param on label of each sample
     * @param groups group of each sample, by which it is left out in cross-validation
     * @param seed seed of the order
     */
    public static SubSamples of(boolean[] on, int[] groups, long seed) {
        Map<List<Integer>, List<Integer>> strata = new LinkedHashMap<>();
        for (int i = 0; i < on.length; i++) {
            strata.computeIfAbsent(List.of(groups[i], on[i] ? 1 : 0), key -> new ArrayList<>())
                    .add(i);
        }
        double[] place = new double[on.length];
        SeededRandom random = new SeededRandom(seed);
        for (List<Integer> stratum : strata.values()) {
            int[] rows = stratum.stream().mapToInt(Integer::intValue).toArray();
            random.shuffle(rows);
            double start = random.nextDouble();
            for (int k = 0; k < rows.length; k++) {
                place[rows[k]] = (k + start) / rows.length;
            }
        }
        int[] order = java.util.stream.IntStream.range(0, on.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> place[i]).thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        return new SubSamples(order);
    }

    /** The rows of a part, ascending. */
    public int[] rows(int size) {
        int[] rows = Arrays.copyOf(order, Math.min(size, order.length));
        Arrays.sort(rows);
        return rows;
    }
}
