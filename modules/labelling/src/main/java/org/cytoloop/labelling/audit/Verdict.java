/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.audit;

/** What a test of an audit comes to. */
public enum Verdict {
    /** A difference that stands after correction for the number of tests. */
    DIFFERENCE("difference"),
    /** A difference that does not stand after correction. */
    HINT("hint"),
    /** None that can be seen. */
    NONE("no sign"),
    /** There is too little to tell. */
    TOO_FEW("too few");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** In a word or two. */
    public String word() {
        return word;
    }
}
