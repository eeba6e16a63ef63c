/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.features;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.engine.evaluation.Auc;

/**
 * The values of one feature by class. Arrays are not copied and must not be changed.
 *
 * @param on of ON samples
 * @param off of OFF samples
 * @param missing samples without a value
 */
@SuppressWarnings("ArrayRecordComponent")
record ClassValues(float[] on, float[] off, int missing) {
    /**
     * Picks them.
     *
     * @param asked answers of hidden repeats, shown in place of labels
     */
    static ClassValues of(Collection<SliceValues> slices, String feature, Map<CellRef, Label> asked) {
        int most = slices.stream().mapToInt(slice -> slice.samples().size()).sum();
        float[][] values = new float[2][most];
        int[] n = new int[2];
        int missing = 0;
        for (SliceValues slice : slices) {
            int column = slice.matrix().schema().indexOf(feature);
            for (int row = 0; column >= 0 && row < slice.samples().size(); row++) {
                Label label = slice.label(row, asked);
                if (label == Label.ON || label == Label.OFF) {
                    int side = label == Label.ON ? 0 : 1;
                    float value = slice.matrix().value(row, column);
                    if (Float.isNaN(value)) {
                        missing++;
                    } else {
                        values[side][n[side]++] = value;
                    }
                }
            }
        }
        return new ClassValues(Arrays.copyOf(values[0], n[0]), Arrays.copyOf(values[1], n[1]), missing);
    }

    /** Both together. */
    float[] all() {
        float[] all = Arrays.copyOf(on, on.length + off.length);
        System.arraycopy(off, 0, all, on.length, off.length);
        return all;
    }

    /** How well they part ON from OFF, 0.5 to 1; NaN when a class has no values. */
    double parting() {
        float[] all = all();
        boolean[] truth = new boolean[all.length];
        Arrays.fill(truth, 0, on.length, true);
        double area = Auc.of(truth, all);
        return Math.max(area, 1 - area);
    }
}
