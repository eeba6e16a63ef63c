/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.reach;

/** What the training set was set against itself by, to see what is usual. */
public enum Yardstick {
    /** Slices of one animal against the samples of the others. */
    ANIMALS("animals"),
    /** One slice against the samples of the others. */
    SLICES("slices"),
    /** Nothing: all samples are of one slice. */
    NONE("");

    private final String words;

    Yardstick(String words) {
        this.words = words;
    }

    /** What differs, in the plural; an empty string for {@link #NONE}. */
    public String words() {
        return words;
    }
}
