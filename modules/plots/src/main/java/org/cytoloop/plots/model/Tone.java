/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.model;

/** What a colour means; the theme says which it is. Safe for colour-blind readers (Okabe and Ito). */
public enum Tone {
    /** Cells that are ON. */
    ON,
    /** Cells that are OFF. */
    OFF,
    /** Cells that cannot be told. */
    UNSURE,
    /** Cells that became ON. */
    GAINED,
    /** Cells that became OFF. */
    LOST,
    /** Data without a class. */
    PLAIN,
    /** What is to be noticed. */
    ACCENT,
    /** The first of several series. */
    FIRST,
    /** The second of several series. */
    SECOND,
    /** The third of several series. */
    THIRD,
    /** The fourth of several series. */
    FOURTH
}
