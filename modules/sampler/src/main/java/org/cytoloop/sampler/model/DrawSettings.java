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
 * @param byRule whether the rule gives each drawn cell its label instead; cells that are clicked get {@code label} still
 * @param count number of cells to draw, {@link #FEWEST} to {@link #MOST}
 * @param seed the seed the user fixed; empty for another one each time
 * @param repeats share of cells labelled before among all that is shown, %, 0 to {@link #MOST_REPEATS}
 * @param suggesting whether regions worth sampling next are shown
 */
public record DrawSettings(Label label, boolean byRule, int count, OptionalLong seed, int repeats, boolean suggesting) {
    /** Smallest number of cells to draw. */
    public static final int FEWEST = 1;
    /** Largest number of cells to draw. */
    public static final int MOST = 500;
    /** Largest share of cells that are asked again, %. */
    public static final int MOST_REPEATS = 50;
    /** What a new study begins with. */
    public static final DrawSettings FIRST = new DrawSettings(Label.ON, false, 30, OptionalLong.empty(), 5, false);

    /** Refuses UNSURE, which is never given to a whole batch, and brings the numbers into their ranges. */
    public DrawSettings {
        if (label == Label.UNSURE) {
            throw new IllegalArgumentException("a batch is drawn as ON or OFF, or by the rule");
        }
        count = Math.max(FEWEST, Math.min(MOST, count));
        repeats = Math.max(0, Math.min(MOST_REPEATS, repeats));
    }

    /** The same with another class to give. */
    public DrawSettings withLabel(Label other) {
        return new DrawSettings(other, false, count, seed, repeats, suggesting);
    }

    /** The same with labels given by the rule, or with the class. */
    public DrawSettings withByRule(boolean rule) {
        return new DrawSettings(label, rule, count, seed, repeats, suggesting);
    }

    /** The same with the other class to give. */
    public DrawSettings swapped() {
        return withLabel(other(label));
    }

    /** The same with another number of cells. */
    public DrawSettings withCount(int cells) {
        return new DrawSettings(label, byRule, cells, seed, repeats, suggesting);
    }

    /** The same with a fixed seed, or none. */
    public DrawSettings withSeed(OptionalLong fixed) {
        return new DrawSettings(label, byRule, count, fixed, repeats, suggesting);
    }

    /** The same with another share of cells that are asked again, %. */
    public DrawSettings withRepeats(int percent) {
        return new DrawSettings(label, byRule, count, seed, percent, suggesting);
    }

    /** The same with suggestions shown or not. */
    public DrawSettings withSuggesting(boolean shown) {
        return new DrawSettings(label, byRule, count, seed, repeats, shown);
    }

    /** The share of cells that are asked again, 0 to 0.5. */
    double repeatShare() {
        return repeats / 100.0;
    }

    /** OFF for ON, ON for the others. */
    static Label other(Label label) {
        return label == Label.ON ? Label.OFF : Label.ON;
    }
}
