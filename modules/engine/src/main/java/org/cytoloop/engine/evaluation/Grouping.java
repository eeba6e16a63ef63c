/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.evaluation;

/** What the folds of a cross-validation keep together; from the least to the most trustworthy. */
public enum Grouping {
    /** Nothing: samples are dealt out at random, ON and OFF evenly. Optimistic, as near cells look alike. */
    STRATIFIED("random samples"),
    /** Slices: says how well a new slice of the same animals is called. */
    SLICE("slice"),
    /** Animals: says how well a new animal is called. */
    ANIMAL("animal");

    private final String words;

    Grouping(String words) {
        this.words = words;
    }

    /** What is left out in turn, in the user's words. */
    public String words() {
        return words;
    }
}
