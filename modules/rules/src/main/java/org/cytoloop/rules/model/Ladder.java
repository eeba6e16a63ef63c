/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.model;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.model.Label;
import org.cytoloop.labelling.ladder.LadderOrder;
import org.cytoloop.labelling.ladder.Rung;
import org.cytoloop.rules.cells.FeatureValues;
import org.cytoloop.rules.cells.FeatureValues.Labelled;

/** Which labelled cells stand on a ladder. */
public final class Ladder {
    private Ladder() {}

    /**
     * Picks cells, dense around the threshold.
     *
     * @param threshold NaN for none
     * @param band half the width of the grey band
     * @param rungs largest number of cells
     * @return ordered by value
     */
    public static List<Labelled> pick(FeatureValues values, double threshold, double band, int rungs) {
        List<Labelled> all = values.labelled();
        float[] numbers = new float[all.size()];
        Label[] labels = new Label[all.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = all.get(i).value();
            labels[i] = all.get(i).label();
        }
        List<Labelled> picked = new ArrayList<>();
        for (Rung rung : LadderOrder.pick(numbers, labels, threshold, band, rungs)) {
            picked.add(all.get(rung.index()));
        }
        return picked;
    }
}
