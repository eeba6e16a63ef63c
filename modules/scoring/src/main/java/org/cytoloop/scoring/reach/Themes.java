/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.reach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.engine.space.AlikeSpace;

/**
 * Features that belong together: of one channel (or of the cell's outline) and one feature set. A change of a slice, such
 * as another brightness or focus, shows in many features of one theme at once, while chance does not.
 *
 * @param channels for each theme the channel's name, or what else the names of its features begin with
 * @param sets for each theme the id of the feature set
 * @param columns for each theme the columns of its features
 */
record Themes(List<String> channels, List<String> sets, List<int[]> columns) {
    static Themes of(FeatureSchema schema) {
        Map<List<String>, List<Integer>> found = new LinkedHashMap<>();
        for (int c = 0; c < schema.size(); c++) {
            FeatureSpec spec = schema.specs().get(c);
            found.computeIfAbsent(List.of(channel(spec.name()), spec.extractor()), key -> new ArrayList<>())
                    .add(c);
        }
        return new Themes(
                found.keySet().stream().map(key -> key.get(0)).toList(),
                found.keySet().stream().map(key -> key.get(1)).toList(),
                found.values().stream()
                        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                        .toList());
    }

    /** What a feature's name begins with, up to its last dot. */
    static String channel(String feature) {
        int dot = feature.lastIndexOf('.');
        return dot < 0 ? "" : feature.substring(0, dot);
    }

    /** What a feature's name ends with, from its last dot. */
    static String quantity(String feature) {
        return feature.substring(feature.lastIndexOf('.') + 1);
    }

    int size() {
        return columns.size();
    }

    /**
     * Root mean square of the features of each theme that tell anything.
     *
     * @param byFeature displacements
     * @param space in which they were measured
     */
    double[] strengths(double[] byFeature, AlikeSpace space) {
        double[] strengths = new double[size()];
        for (int t = 0; t < strengths.length; t++) {
            double squares = 0;
            for (int column : columns.get(t)) {
                squares += byFeature[column] * byFeature[column];
            }
            strengths[t] = Math.sqrt(squares / Math.max(1, telling(t, space)));
        }
        return strengths;
    }

    /** Number of features of a theme that differ between cells. */
    int telling(int theme, AlikeSpace space) {
        int count = 0;
        for (int column : columns.get(theme)) {
            count += space.tells(column) ? 1 : 0;
        }
        return count;
    }
}
