/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.Sample;
import org.cytoloop.labelling.language.Threshold;

/**
 * How far cells lie from the thresholds of a rule, measured for each feature by its median distance from the threshold
 * over the labelled cells, so that features can be compared.
 */
final class ThresholdDistance {
    private final List<Mark> marks = new ArrayList<>();

    private record Mark(int column, double value, double typical) {}

    private ThresholdDistance() {}

    static ThresholdDistance of(
            Rule rule, FeatureSchema schema, Map<String, FeatureMatrix> matrices, List<Sample> samples) {
        ThresholdDistance distance = new ThresholdDistance();
        for (Threshold threshold : RuleThresholds.of(rule)) {
            int column = schema.indexOf(threshold.feature());
            if (column >= 0) {
                double typical = typical(column, threshold.value(), matrices, samples);
                distance.marks.add(new Mark(column, threshold.value(), typical));
            }
        }
        return distance;
    }

    private static double typical(
            int column, double threshold, Map<String, FeatureMatrix> matrices, List<Sample> samples) {
        double[] away = new double[samples.size()];
        int known = 0;
        for (Sample sample : samples) {
            FeatureMatrix matrix = matrices.get(sample.cell().slice());
            int row = sample.cell().cell() - 1;
            if (matrix != null && row < matrix.rows() && Float.isFinite(matrix.value(row, column))) {
                away[known++] = Math.abs(matrix.value(row, column) - threshold);
            }
        }
        Arrays.sort(away, 0, known);
        return known == 0 || away[known / 2] == 0 ? 1 : away[known / 2];
    }

    /** To the nearest threshold; positive infinity when there is none, or no value. */
    double of(FeatureMatrix matrix, int row) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Mark mark : marks) {
            double away = Math.abs(matrix.value(row, mark.column()) - mark.value()) / mark.typical();
            nearest = away < nearest ? away : nearest;
        }
        return nearest;
    }
}
