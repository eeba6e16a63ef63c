/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.groups;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.operations.counts.CountRow;
import org.cytoloop.operations.counts.StudyCounts;

/**
 * The animals of each group for which a metric is known.
 *
 * @param metric which
 * @param groups rows of animals by name of the group, empty for those without one
 */
record AnimalValues(GroupMetric metric, SortedMap<String, List<CountRow>> groups) {
    static AnimalValues of(GroupMetric metric, StudyCounts counts) {
        SortedMap<String, List<CountRow>> groups = new TreeMap<>();
        for (CountRow row : counts.animals()) {
            if (Double.isFinite(metric.value(row))) {
                groups.computeIfAbsent(row.group(), name -> new ArrayList<>()).add(row);
            }
        }
        return new AnimalValues(metric, groups);
    }

    /** One value for each animal. */
    double[] of(String group) {
        return groups.get(group).stream().mapToDouble(metric::value).toArray();
    }

    /** Standard deviation with n - 1; NaN for fewer than two. */
    static double sd(double[] values) {
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
        return values.length < 2 ? Double.NaN : StrictMath.sqrt(squares / (values.length - 1));
    }

    /** The one in the middle, or the mean of the two; NaN for none. */
    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }
}
