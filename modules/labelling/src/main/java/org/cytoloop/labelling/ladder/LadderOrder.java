/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.ladder;

import java.util.List;
import org.cytoloop.core.model.Label;

/** Picks a ladder from labelled cells: ordered along a feature, dense around the threshold. */
public final class LadderOrder {
    private LadderOrder() {}

    /**
     * Picks cells.
     *
     * @param values value of the feature of each labelled cell; cells with NaN are left out
     * @param labels their labels; UNSURE ones are borderline and shown where they lie
     * @param threshold where the rule parts ON from OFF, NaN when there is no rule: then where the labels part best
     * @param band half the width of the grey band, 0 for none
     * @param rungs how many cells to pick at most
     * @return ordered by value, then index
     */
    public static List<Rung> pick(float[] values, Label[] labels, double threshold, double band, int rungs) {
        throw new UnsupportedOperationException();
    }
}
