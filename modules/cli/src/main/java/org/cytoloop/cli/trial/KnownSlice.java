/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.workspace.Study;

/**
 * The cells of a slice whose truth is known; the others take no part in a trial.
 *
 * @param name name of the slice
 * @param animal its animal
 * @param features one row per cell
 * @param on true for cells that are ON
 */
record KnownSlice(String name, String animal, FeatureMatrix features, boolean[] on) {
    /** All slices of a study that have such cells. */
    static List<KnownSlice> of(Study study, CellTruth truth, TaskContext task) throws ProblemException {
        StudyFeatures features = StudyFeatures.byIds(study, List.of());
        List<KnownSlice> known = new ArrayList<>();
        List<Slice> slices = study.slices();
        for (int s = 0; s < slices.size(); s++) {
            Slice slice = slices.get(s);
            TaskContext part = task.part(s / (double) slices.size(), (s + 1.0) / slices.size());
            FeatureMatrix all = features.of(slice.name(), part);
            int[] rows = new int[all.rows()];
            boolean[] on = new boolean[rows.length];
            int n = 0;
            for (int c = 0; c < rows.length; c++) {
                Label label = truth.of(new CellRef(slice.name(), c + 1));
                if (label != Label.UNSURE) {
                    on[n] = label == Label.ON;
                    rows[n++] = c;
                }
            }
            if (n > 0) {
                FeatureMatrix matrix = all.selectRows(Arrays.copyOf(rows, n));
                known.add(new KnownSlice(slice.name(), slice.animal(), matrix, Arrays.copyOf(on, n)));
            }
        }
        return known;
    }

    int cells() {
        return on.length;
    }

    /**
     * The same cells with all features of a staining moved, as a brighter or darker stain moves them.
     *
     * @param by how far, in standard deviations of each feature on this slice
     */
    FeatureMatrix shifted(String staining, double by) {
        float[][] columns = new float[features.schema().size()][on.length];
        for (int c = 0; c < columns.length; c++) {
            features.copyColumn(c, 0, columns[c], 0, on.length);
            if (features.schema().name(c).startsWith(staining + ".")) {
                float step = (float) (by * deviation(columns[c]));
                for (int i = 0; i < on.length; i++) {
                    columns[c][i] += step;
                }
            }
        }
        return new DenseFeatureMatrix(features.schema(), on.length, columns);
    }

    private static double deviation(float[] values) {
        double sum = 0;
        double squares = 0;
        int n = 0;
        for (float value : values) {
            if (Float.isFinite(value)) {
                sum += value;
                squares += (double) value * value;
                n++;
            }
        }
        double mean = sum / Math.max(1, n);
        return StrictMath.sqrt(Math.max(0, squares / Math.max(1, n) - mean * mean));
    }
}
