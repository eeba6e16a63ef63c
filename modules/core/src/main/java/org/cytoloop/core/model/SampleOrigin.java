/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

/** How a cell came to be labelled. */
public enum SampleOrigin {
    /** Drawn at random in a rectangle; its inclusion probability is known. */
    RECTANGLE,
    /** Chosen and labelled by hand. */
    CLICK,
    /** A call that was found wrong and put right. */
    CORRECTION,
    /** Put forward by an error miner. */
    MINING,
    /** Drawn for the exam: rounds are scored on it, none is trained on it. */
    EXAM,
    /** Labelled again, blind, to see how far a person agrees with herself or another. */
    REPEAT,
    /** Read from a file. */
    IMPORT,
    /** Drawn at random in a rectangle and labelled by the rule first; its inclusion probability is known. */
    RULE
}
