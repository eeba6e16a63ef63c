/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

/** What changed on the desk, without a change of the study's data. */
public enum DeskChange {
    /** A study was opened or closed. */
    STUDY,
    /** Another staining is the current one. */
    STAINING,
    /** Another slice is the current one. */
    SLICE,
    /** Another cell is selected, or none. */
    SELECTION,
    /** The mouse is over another cell, or none. */
    HOVER,
    /** Another tool is chosen. */
    TOOL,
    /** Channels are shown otherwise. */
    DISPLAY,
    /** A viewer came to rest at another place. */
    VIEW,
    /** Other cells are flagged, because something speaks against their labels. */
    FLAGS,
    /** Other calls are shown, or none, without a change on disk. */
    CALLS,
    /** The difference between two rounds is shown, another, or none. */
    DIFFERENCE,
    /** The user is warned of other slices. */
    SLICE_NOTES,
    /** How the score grows with labels was computed. */
    GROWTH,
    /** Slices are called otherwise, because the study was masked or unmasked. */
    NAMES,
    /** Another person labels. */
    ANNOTATOR,
    /** Writing began, or everything is on disk. */
    SAVED
}
