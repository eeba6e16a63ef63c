/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.model;

import java.util.OptionalLong;
import org.cytoloop.core.model.Label;

/**
 * How the next batch is drawn. Immutable.
 *
 * @param label the class to give, ON or OFF
 * @param count number of cells to draw, {@link #FEWEST} to {@link #MOST}
 * @param seed the seed the user fixed; empty for another one each time
 * @param suggesting whether regions worth sampling next are shown
 */
public record DrawSettings(Label label, int count, OptionalLong seed, boolean suggesting) {
    /** Smallest number of cells to draw. */
    public static final int FEWEST = 1;
    /** Largest number of cells to draw. */
    public static final int MOST = 500;
    /** What a new study begins with. */
    public static final DrawSettings FIRST = new DrawSettings(Label.ON, 30, OptionalLong.empty(), false);

    /** Refuses UNSURE, which is never given to a whole batch, and brings the number into its range. */
    public DrawSettings {
        if (label == Label.UNSURE) {
            throw new IllegalArgumentException("a batch is drawn as ON or OFF");
        }
        count = Math.max(FEWEST, Math.min(MOST, count));
    }

    /** The same with another class to give. */
    public DrawSettings withLabel(Label other) {
        return new DrawSettings(other, count, seed, suggesting);
    }

    /** The same with the other class to give. */
    public DrawSettings swapped() {
        return withLabel(other(label));
    }

    /** The same with another number of cells. */
    public DrawSettings withCount(int cells) {
        return new DrawSettings(label, cells, seed, suggesting);
    }

    /** The same with a fixed seed, or none. */
    public DrawSettings withSeed(OptionalLong fixed) {
        return new DrawSettings(label, count, fixed, suggesting);
    }

    /** The same with suggestions shown or not. */
    public DrawSettings withSuggesting(boolean shown) {
        return new DrawSettings(label, count, seed, shown);
    }

    /** OFF for ON, ON for the others. */
    static Label other(Label label) {
        return label == Label.ON ? Label.OFF : Label.ON;
    }
}
