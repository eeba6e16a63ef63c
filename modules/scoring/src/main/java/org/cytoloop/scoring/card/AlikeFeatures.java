/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/** Finds features that say nearly the same: those whose ranks are highly correlated (Spearman 1904). */
final class AlikeFeatures {
    private AlikeFeatures() {}

    /**
     * For each column the names of those like it, the most alike first.
     *
     * @param least least correlation of ranks, of either sign
     */
    static List<List<String>> of(FeatureMatrix features, double least, TaskContext task) throws ProblemException {
        int columns = features.schema().size();
        int rows = features.rows();
        double[][] ranks = new double[columns][];
        Parallel.forEach(quiet(task), columns, "comparing features", column -> {
            float[] values = new float[rows];
            features.copyColumn(column, 0, values, 0, rows);
            ranks[column] = Ranks.standardised(values);
        });
        double[][] correlation = new double[columns][columns];
        Parallel.forEach(quiet(task), columns, "comparing features", a -> {
            for (int b = 0; b < columns; b++) {
                double sum = 0;
                for (int i = 0; i < rows; i++) {
                    sum += ranks[a][i] * ranks[b][i];
                }
                correlation[a][b] = Math.abs(sum);
            }
        });
        List<List<String>> alike = new ArrayList<>();
        for (int a = 0; a < columns; a++) {
            List<Integer> like = new ArrayList<>();
            for (int b = 0; b < columns; b++) {
                if (b != a && correlation[a][b] >= least) {
                    like.add(b);
                }
            }
            double[] row = correlation[a];
            like.sort(Comparator.comparingDouble((Integer b) -> -row[b]).thenComparing(b -> b));
            alike.add(like.stream().map(features.schema()::name).toList());
        }
        return alike;
    }

    /** The same task without progress, which has been told already. */
    private static TaskContext quiet(TaskContext task) {
        return task.part(1, 1);
    }
}
