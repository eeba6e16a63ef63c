/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.model;

/** What of the rules of the open study is to be shown anew. */
public enum RulesChange {
    /** A study was opened or closed. */
    STUDY,
    /** Another staining is the current one, its rule has other versions, or features are others. */
    RULE,
    /** The draft says something else, or was saved. */
    DRAFT,
    /** Another feature or threshold is looked at, or its values are there. */
    FEATURE,
    /** The draft divides cells and labels otherwise. */
    COUNTS,
    /** Cells are being measured, or are measured now. */
    MEASURING,
    /** Another cell is selected or under the mouse, or says something else. */
    CELL
}
