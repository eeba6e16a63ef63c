/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

/** Kinds of systematic mistakes of a classifier on a slice. */
public enum MistakeKind {
    /** Weakly stained ON cells that are called OFF. */
    MISSED_WEAK_ON("missed weak ON"),
    /** Strongly stained ON cells that are called OFF. */
    MISSED_STRONG_ON("missed strong ON"),
    /** Background that is called ON. */
    BACKGROUND_ON("background called ON"),
    /** Vessels or debris that are called ON. */
    VESSEL_OR_DEBRIS("vessel or debris"),
    /** Cells at the edge of the tissue. */
    EDGE("edge"),
    /** Cells out of focus. */
    OUT_OF_FOCUS("out of focus"),
    /** Light of a neighbour. */
    NEIGHBOUR_LIGHT("neighbour's light"),
    /** Cells one cannot tell. */
    BORDERLINE("borderline"),
    /** Something else, which the note names. */
    OTHER("other");

    private final String words;

    MistakeKind(String words) {
        this.words = words;
    }

    /** What the user reads, within a sentence. */
    public String words() {
        return words;
    }
}
