/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.options;

/** What is drawn over the image, or left out of it, and can be switched on and off. */
public enum Overlay {
    /** The outlines of all cells. */
    CELLS,
    /** The labels people gave. */
    LABELS,
    /** What the current round calls the cells. */
    CALLS,
    /** How sure the calls are. */
    CERTAINTY,
    /** Where on the slice calls are uncertain. */
    UNCERTAINTY_MAP,
    /** Leaves out all cells but those whose call is uncertain. */
    ONLY_UNCERTAIN,
    /** Leaves out all cells but those whose call has changed. */
    ONLY_CHANGED
}
