/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.stage;

/** What the left mouse button does in the slice viewer. Panning is always possible: middle button, or space held. */
public enum StageTool {
    /** Draws a rectangle in which cells are sampled. */
    RECTANGLE,
    /** Labels the cell that is clicked. */
    CLICK_LABEL,
    /** Looks: drags the picture; the cell that is clicked is selected, and its call put right unless it has a label. */
    REVIEW
}
