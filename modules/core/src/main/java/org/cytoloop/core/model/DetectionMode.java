/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import org.cytoloop.core.api.Stability;

/** How the cells of a study come about; it decides which numbers mean something. */
@Stability(value = Stability.Level.STABLE, since = "0.1")
public enum DetectionMode {
    /** Cells are detected once on the nuclear channel: totals, % ON and densities all mean something. */
    SHARED,
    /** Candidates are detected on the marker itself: OFF is a rejected candidate, % ON means nothing. */
    INDEPENDENT
}
