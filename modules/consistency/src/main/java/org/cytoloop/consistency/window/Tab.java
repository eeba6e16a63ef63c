/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.window;

/** The tabs of the window, from left to right. */
public enum Tab {
    /** Labels of older rules. */
    SECOND_LOOK,
    /** Reading blind, and disagreements. */
    SECOND_READING,
    /** How far people agree. */
    AGREEMENT,
    /** Whether labels differ by group. */
    AUDIT
}
