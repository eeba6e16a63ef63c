/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.contradictions;

/** What speaks against a label. */
public enum ContradictionKind {
    /** The current rule clearly says otherwise. */
    RULE,
    /** The same annotator called the same cell otherwise before, or when asked again blind. */
    EARLIER,
    /** Labelled cells that look the same have the other label. */
    NEIGHBOUR
}
