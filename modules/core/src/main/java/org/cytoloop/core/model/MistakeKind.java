/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

/** Kinds of systematic mistakes of a classifier on a slice. */
public enum MistakeKind {
    /** Weakly stained ON cells that are called OFF. */
    MISSED_WEAK_ON,
    /** Strongly stained ON cells that are called OFF. */
    MISSED_STRONG_ON,
    /** Background that is called ON. */
    BACKGROUND_ON,
    /** Vessels or debris that are called ON. */
    VESSEL_OR_DEBRIS,
    /** Cells at the edge of the tissue. */
    EDGE,
    /** Cells out of focus. */
    OUT_OF_FOCUS,
    /** Light of a neighbour. */
    NEIGHBOUR_LIGHT,
    /** Cells one cannot tell. */
    BORDERLINE,
    /** Something else, which the note names. */
    OTHER
}
