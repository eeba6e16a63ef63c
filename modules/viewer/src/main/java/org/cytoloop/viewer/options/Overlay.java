/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.options;

/** Something drawn over the image that can be switched on and off. */
public enum Overlay {
    /** The outlines of all cells. */
    CELLS,
    /** The labels people gave. */
    LABELS,
    /** What the current round calls the cells. */
    CALLS,
    /** How sure the calls are. */
    CERTAINTY
}
