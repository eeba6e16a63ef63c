/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.stage;

import org.cytoloop.core.model.Region;

/**
 * A rectangle drawn over a slice.
 *
 * @param region where, px of the full resolution
 * @param text a few words drawn at its corner; may be empty
 * @param tooltip a sentence shown when the mouse is over its edge or text; may be empty
 * @param kind what it stands for
 */
public record RegionMark(Region region, String text, String tooltip, Kind kind) {
    /** What a mark stands for, which decides how it looks. */
    public enum Kind {
        /** Where the newest batch was drawn: a solid line. */
        BATCH,
        /** Where it is worth to sample next: a dashed line, can be clicked. */
        SUGGESTION
    }
}
