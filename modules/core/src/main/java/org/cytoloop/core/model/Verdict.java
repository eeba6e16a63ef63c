/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

/** What a person says of the calls of a round on a slice after looking at it. */
public enum Verdict {
    /** Good enough to be counted. */
    GOOD("good"),
    /** Systematic mistakes, which its findings name. */
    MISTAKES("systematic mistakes"),
    /** The slice itself cannot be used. */
    UNUSABLE("not usable");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** What the user reads, within a sentence. */
    public String words() {
        return words;
    }
}
