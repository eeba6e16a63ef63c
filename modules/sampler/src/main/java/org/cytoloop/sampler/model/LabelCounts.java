/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.model;

import org.cytoloop.core.model.Label;
import org.cytoloop.workspace.SampleCounts;

/**
 * How many cells have a label for one staining: first toward 100 of each class, from there toward balance.
 *
 * @param on cells that are ON
 * @param off cells that are OFF
 * @param unsure cells nobody could tell, which are never trained on
 */
public record LabelCounts(int on, int off, int unsure) {
    /** So many of each class make a first model worth training. */
    public static final int GOAL = 100;
    /** No label yet. */
    public static final LabelCounts NONE = new LabelCounts(0, 0, 0);

    /** The counts of a staining; cells of the exam are not among them. */
    public static LabelCounts of(SampleCounts counts) {
        return new LabelCounts(counts.on(), counts.off(), counts.unsure());
    }

    /** Number of cells with that label. */
    public int of(Label label) {
        return switch (label) {
            case ON -> on;
            case OFF -> off;
            case UNSURE -> unsure;
        };
    }

    /** Number of cells with a label. */
    public int total() {
        return on + off + unsure;
    }

    /** True when there are enough of both classes for a first model. */
    public boolean reached() {
        return on >= GOAL && off >= GOAL;
    }

    /** What a full bar stands for: the goal, and once it is reached the class of which there is more. */
    public int fullBar() {
        return reached() ? Math.max(on, off) : GOAL;
    }
}
