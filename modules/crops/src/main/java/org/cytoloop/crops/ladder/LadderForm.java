/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.ladder;

/** How much room a ladder takes. */
public enum LadderForm {
    /** Marker and composite of each cell, as large as the height allows, and the scale below. */
    FULL,
    /** One row of small markers and a thin scale, for a card beside the viewer. */
    COMPACT
}
