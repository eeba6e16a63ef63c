/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.audit;

/** What is counted in an audit. */
public enum Outcome {
    /** Labels that are ON, among those that are ON or OFF. */
    ON("share of ON labels"),
    /** ON and OFF labels that contradict a clear answer of the rule. */
    AGAINST_RULE("share of labels against the rule"),
    /** Blind repeats answered otherwise than before by the same person. */
    AGAINST_SELF("share of blind repeats answered otherwise than before");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** In words, such as "share of ON labels". */
    public String words() {
        return words;
    }
}
